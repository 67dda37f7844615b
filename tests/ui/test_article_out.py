"""The published page of the open article, and the article alone as a file."""

from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.channel import WITHOUT_ADDRESS, Channel, ChannelId
from editor_app.domain.errors import Refused
from editor_app.domain.workflow import Status
from editor_app.services import articles, channels, sections
from ui.article_out import published_address
from ui.crash import CrashHandler
from ui.hand_out_dialog import HandOutDialog
from ui.main_window import MainWindow
from ui.wiring import Wiring

WEB = Channel(ChannelId("web"), "Web", base_url="https://post.example.org/news")


@pytest.fixture
def article(library):
    """A published article without a section."""
    made = articles.create_article(library, ArticleText(headline="A new lock", slug="new-lock")).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        made = articles.change_status(library, made.id, status).value
    return made


def test_page_is_at_the_first_channel_that_takes_the_article(library, article) -> None:
    """A channel of another section is passed over; the address is the one of the next."""
    sport = sections.create_section(library, "Sport").value.id
    other = replace(WEB, id=ChannelId("s"), name="Sport", base_url="https://s.example.org", sections=(sport,))
    channels.save_channel(library, other)
    channels.save_channel(library, WEB)
    assert published_address(library, article.id) == "https://post.example.org/news/articles/new-lock/"


def test_without_an_address_a_sentence_says_where_to_write_it(library, article) -> None:
    """No channel has an address: that is told, with what to do."""
    channels.save_channel(library, replace(WEB, base_url="", formats=WITHOUT_ADDRESS))
    with pytest.raises(Refused, match="Press"):
        published_address(library, article.id)


def test_open_article_alone_is_handed_out(qtbot, context, article) -> None:
    """From the editor the dialog means the open article, whatever the list has selected."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    wiring = Wiring(context, window, CrashHandler(context.notices))
    window.show()
    wiring.begin()
    wiring.open_article(article.id)
    qtbot.waitUntil(lambda: wiring.rooms.editor.current_id == article.id)
    window.registry.qt_action("article.hand_out").trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(HandOutDialog)))
    (dialog,) = window.findChildren(HandOutDialog)
    assert dialog.articles.itemText(0) == "The selected article"
    dialog.reject()

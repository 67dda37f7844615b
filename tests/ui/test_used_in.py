"""Where an item is used: replacing it everywhere from its record, and the question before the bin."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import MediaText
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, media, taking_in
from editor_app.services.media_use import NamedUses
from ui.app import Program
from ui.media.page import MediaPage
from ui.media.uses_in_words import places, published


@pytest.fixture
def pictures(library, tmp_path):
    """Two pictures, red and blue."""
    taken = []
    for name in ("red", "blue"):
        Image.new("RGB", (60, 40), name).save(tmp_path / f"{name}.png")
        taken.append(taking_in.take_in(library, tmp_path / f"{name}.png", MediaText(caption=name)).value)
    return taken


@pytest.fixture
def story(library, pictures):
    """A published article with the red picture in its lead and body."""
    red = pictures[0].id
    text = ArticleText(headline="Port", body=f"![Quay](media:{red})", lead=LeadPicture(red))
    made = articles.create_article(library, text).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, made.id, status)
    return made


@pytest.fixture
def page(qtbot, context, library, pictures, story):
    """The page of pictures with the red one chosen; an author is shown by it as well."""
    authors.create_author(library, AuthorText("Olena Moroz", avatar=pictures[0].id))
    page = MediaPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_media(pictures[0].id)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return page


@pytest.fixture
def settle(qtbot, context):
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def notices(context):
    """What is said, with its steps."""
    said = []
    context.notices.said.connect(said.append)
    return said


def lead_of(library, story):
    """Return the lead picture as the library has it."""
    return articles.get_article(library, story.id).text.lead.media


def test_replacing_is_proposed_done_and_taken_back(page, library, pictures, story, settle, notices, qtbot):
    """A sentence says what will happen; the notice has the way back."""
    used = page.record.groups.used
    qtbot.waitUntil(used.replace.isVisible)  # the groups of a record come one after the other
    assert used._others.text() == "Portrait of Olena Moroz"
    used._on_picked(pictures[1])
    said = "“blue” will take the place of “red” in one article and the portrait of Olena Moroz."
    assert used.proposal.sentence.text().startswith(f"{said} The article is published.")
    assert lead_of(library, story) == pictures[0].id

    used.proposal.yes.click()
    settle()
    assert lead_of(library, story) == pictures[1].id
    assert authors.list_authors(library)[0].text.avatar == pictures[1].id
    look = "1 of the articles have words of their own for it; look whether they fit."
    assert notices[-1].text == f"Replaced in 2 places. {look}"
    assert not used.replace.isVisible()

    notices[-1].action()
    settle()
    assert lead_of(library, story) == pictures[0].id
    assert notices[-1].text == "Undone: Replace everywhere"
    assert used.replace.isVisible()


def test_escape_leaves_everything_as_it_is(page, library, pictures, story, settle):
    """Stepping back from the proposal changes nothing."""
    used = page.record.groups.used
    used._on_picked(pictures[1])
    QTest.keyClick(used.proposal.yes, Qt.Key.Key_Escape)
    settle()
    assert not used.proposal.isVisible()
    assert lead_of(library, story) == pictures[0].id


def test_another_item_takes_the_proposal_away(page, pictures, settle):
    """The sentence never speaks of an item that is not shown."""
    page.record.groups.used._on_picked(pictures[1])
    page.show_media(pictures[1].id)
    settle()
    assert not page.record.groups.used.proposal.isVisible()


def test_what_is_used_is_asked_about_before_the_bin(page, library, pictures, settle):
    """A line in the page tells where; only then it goes, and one that is not used goes at once."""
    page.record.bin_requested.emit()
    settle()
    question = page.bin_question
    assert question.isVisible()
    assert question.sentence.text() == (
        "Used in one article and the portrait of Olena Moroz. The article is published. "
        "There will be a gap until something else takes its place."
    )
    assert media.list_media(library, binned=True) == []
    question.no.click()
    assert not question.isVisible()

    page.record.bin_requested.emit()
    settle()
    question.yes.click()
    settle()
    assert [each.id for each in media.list_media(library, binned=True)] == [pictures[0].id]

    page.show_media(pictures[1].id)
    settle()
    page.record.bin_requested.emit()
    settle()
    assert len(media.list_media(library, binned=True)) == 2


@pytest.mark.parametrize(
    ("uses", "said"),
    [
        (NamedUses(1, (ArticleId("a"),), 0, (), ()), "one article"),
        (
            NamedUses(1, (ArticleId("a"), ArticleId("b")), 0, (), ("Lock",)),
            "2 articles and the poster of “Lock”",
        ),
        (
            NamedUses(1, (ArticleId("a"),), 0, ("A", "B"), ("Lock",)),
            "one article, 2 portraits and the poster of “Lock”",
        ),
        (NamedUses(1, (), 0, ("Olena",), ()), "the portrait of Olena"),
    ],
)
def test_uses_are_said_as_a_colleague_would(uses, said):
    """Counts, names where there is one, and an “and” before the last."""
    assert places(uses) == said


def test_published_articles_are_counted():
    """One of one, one of several, several."""
    three = (ArticleId("a"), ArticleId("b"), ArticleId("c"))
    assert published(NamedUses(1, three, 0, (), ())) == ""
    assert published(NamedUses(1, three[:1], 1, (), ())) == "The article is published."
    assert published(NamedUses(1, three, 1, (), ())) == "One of the articles is published."
    assert published(NamedUses(1, three, 2, (), ())) == "2 of the articles are published."


def test_what_is_typed_in_an_open_article_is_kept(qtbot, library, settings, pictures, story):
    """Unsaved words in a tab are saved first; the tab shows them with the other picture."""
    library.close()
    program = Program(settings)
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        program.start(library.path)
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass
    rooms = program.wiring.rooms
    program.wiring.open_article(story.id)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    editor = rooms.editor.current
    editor.body.setFocus()
    QTest.keyClicks(editor.body, "Fresh words. ")
    rooms.show_media(pictures[0].id)
    used = rooms.page("pictures").record.groups.used
    qtbot.waitUntil(lambda: used.replace.isVisible())
    used._on_picked(pictures[1])
    used.proposal.yes.click()
    wanted = f"Fresh words. ![Quay](media:{pictures[1].id})"
    qtbot.waitUntil(lambda: editor.body.text == wanted)
    assert editor.article.text.lead.media == pictures[1].id
    assert not editor.dirty
    program.end()

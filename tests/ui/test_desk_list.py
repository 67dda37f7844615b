"""The left side of the desk: queues, search, filters, the list, and what is wished from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.workflow import Status
from editor_app.services import articles, sections
from editor_app.storage.library import Library
from ui.context import Context
from ui.desk import wishes
from ui.desk.article_commands import ArticleCommands
from ui.desk.list_pane import ListPane
from ui.models.article_list import Role
from ui.models.status_words import step_word
from ui.notices import Notice


@pytest.fixture
def written(library: Library) -> dict[str, Article]:
    """Two drafts, one submitted piece in a section, one in the bin."""
    section = sections.create_section(library, "Culture").value
    made = {
        "harbour": ArticleText(headline="Harbour reopens"),
        "choir": ArticleText(headline="A choir in the metro", section=section.id),
        "bridge": ArticleText(headline="The bridge"),
        "old": ArticleText(headline="Old notes"),
    }
    written = {key: articles.create_article(library, text).value for key, text in made.items()}
    articles.change_status(library, written["choir"].id, Status.SUBMITTED)
    articles.bin_article(library, written["old"].id)
    return written


@pytest.fixture
def pane(context: Context, written: dict[str, Article], qtbot: QtBot) -> ListPane:
    """The pane, shown and loaded."""
    pane = ListPane(context)
    qtbot.addWidget(pane)
    pane.resize(300, 700)
    pane.show()
    pane.restore()
    _settle(context, qtbot)
    return pane


def get_status(context: Context, article: Article) -> Status:
    return articles.get_article(context.library, article.id).status


def _settle(context: Context, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not context.jobs.busy)


def _shown(pane: ListPane, context: Context, qtbot: QtBot) -> set[str]:
    model = pane.view.articles

    def rows() -> list[object]:
        return [model.index(place).data(Role.ROW) for place in range(model.rowCount())]

    qtbot.waitUntil(lambda: not context.jobs.busy and None not in rows())
    return {row.headline for row in rows()}


def test_every_queue_counts_and_shows_its_articles(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """Counts and lists agree, the bin included."""
    expected = {
        "all": {"Harbour reopens", "A choir in the metro", "The bridge"},
        "drafts": {"Harbour reopens", "The bridge"},
        "submitted": {"A choir in the metro"},
        "approved": set(),
        "bin": {"Old notes"},
    }
    for key, headlines in expected.items():
        pane.queues.choose(key)
        assert _shown(pane, context, qtbot) == headlines
        assert pane.queues.model().count(pane.queues.queue) == len(headlines)


def test_the_queues_are_a_sound_model(pane: ListPane, qtmodeltester: object) -> None:
    """Qt's own tester finds nothing."""
    qtmodeltester.check(pane.queues.model())


def test_the_list_narrows_as_one_types(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """A few letters leave what has them; Escape brings all back."""
    qtbot.keyClicks(pane.search, "harb")
    qtbot.waitUntil(lambda: pane.view.articles.rowCount() == 1)
    assert _shown(pane, context, qtbot) == {"Harbour reopens"}
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.view.articles.rowCount() == 3)


def test_a_section_narrows_the_list(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """Only the articles of the section stay."""
    pane.filters._sections.setCurrentIndex(pane.filters._sections.findText("Culture"))
    pane.filters.changed.emit()
    assert _shown(pane, context, qtbot) == {"A choir in the metro"}


def test_the_chosen_order_is_remembered(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """The next window sorts as this one did."""
    pane.filters.set_order("headline")
    pane.filters.changed.emit()
    _settle(context, qtbot)
    other = ListPane(context)
    qtbot.addWidget(other)
    other.restore()
    _settle(context, qtbot)
    assert other.view.articles.query.order == "headline"
    assert not other.view.articles.query.descending


def test_down_goes_from_the_search_into_the_list(pane: ListPane, qtbot: QtBot) -> None:
    """Down, Enter: the first article found is opened without a mouse."""
    with qtbot.waitSignal(pane.view.open_requested) as signal:
        qtbot.keyClick(pane.search, Qt.Key.Key_Down)
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert signal.args == [pane.view.articles.index(0).data(Role.ID)]


def test_an_empty_list_says_what_belongs_there(pane: ListPane, qtbot: QtBot) -> None:
    """What is searched in vain offers to clear the search."""
    qtbot.keyClicks(pane.search, "zzzz")
    qtbot.waitUntil(lambda: pane._empty.isVisible())
    pane._empty.action_requested.emit()
    qtbot.waitUntil(lambda: pane.view.isVisible())
    assert pane.search.text() == ""


def test_the_menu_of_a_row_offers_the_legal_steps_only(
    pane: ListPane, context: Context, written: dict[str, Article], qtbot: QtBot
) -> None:
    """A submitted piece can be taken into review, given back or spiked, and nothing else."""
    _shown(pane, context, qtbot)
    place = pane.view.articles.place_of(written["choir"].id)
    pane.view.customContextMenuRequested.emit(pane.view.visualRect(place).center())
    menu = pane.view.findChild(QMenu)
    texts = [action.text() for action in menu.actions()]
    assert [text for text in texts if text in set(map(step_word, Status))] == [
        step_word(step) for step in (Status.IN_REVIEW, Status.DRAFT, Status.SPIKED)
    ]
    commands = ArticleCommands(context)
    pane.view.wished.connect(commands.do)
    next(a for a in menu.actions() if a.text() == step_word(Status.IN_REVIEW)).trigger()
    qtbot.waitUntil(lambda: get_status(context, written["choir"]) is Status.IN_REVIEW)
    menu.close()
    qtbot.waitUntil(lambda: pane.view.findChild(QMenu) is None)


def test_binning_offers_undo_and_undo_restores(
    pane: ListPane, context: Context, written: dict[str, Article], qtbot: QtBot
) -> None:
    """The notice names the article; its step brings it back."""
    commands = ArticleCommands(context)
    said: list[Notice] = []
    context.notices.said.connect(said.append)
    commands.bin(written["bridge"].id)
    assert "The bridge" not in _shown(pane, context, qtbot)
    assert said[0].text == "Moved “The bridge” to the bin."
    assert said[0].action is not None
    said[0].action()
    assert "The bridge" in _shown(pane, context, qtbot)


def test_a_public_article_is_not_binned(
    context: Context, library: Library, written: dict[str, Article], qtbot: QtBot
) -> None:
    """The user is told why, and what to do first."""
    article_id = written["harbour"].id
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, article_id, status)
    commands = ArticleCommands(context)
    with qtbot.waitSignal(context.notices.said) as signal:
        commands.bin(article_id)
    assert signal.args[0].kind == "warn"
    assert "Withdraw it first" in signal.args[0].text


def test_several_are_binned_by_keys_and_come_back_in_one_step(
    pane: ListPane, context: Context, qtbot: QtBot
) -> None:
    """Shift+Down selects, Delete moves to the bin, and one undo brings all of them back."""
    commands = ArticleCommands(context)
    pane.view.wished.connect(commands.do)
    before = _shown(pane, context, qtbot)
    pane.view.setCurrentIndex(pane.view.model().index(0, 0))
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane.view.articles.rowCount() == 1)
    assert context.undo.next_undo == "Bin 2 articles"
    context.undo.undo()
    qtbot.waitUntil(lambda: pane.view.articles.rowCount() == 3)
    assert _shown(pane, context, qtbot) == before
    context.undo.redo()
    qtbot.waitUntil(lambda: pane.view.articles.rowCount() == 1)


def test_everything_can_be_selected_and_moved(
    pane: ListPane, context: Context, written: dict[str, Article], library: Library, qtbot: QtBot
) -> None:
    """Ctrl+A takes the whole list, also where its rows were never read."""
    commands = ArticleCommands(context)
    culture = sections.list_sections(library)[0]
    _shown(pane, context, qtbot)
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chosen = pane.view.chosen()
    assert chosen.count == 3
    commands.do(wishes.to_section(culture.id, culture.name), chosen)
    context.jobs.drain()
    names = ("harbour", "choir", "bridge")
    assert {articles.get_article(library, written[name].id).text.section for name in names} == {culture.id}
    assert context.undo.next_undo == "Section of 2 articles"  # one was there already


def test_the_next_step_is_taken_by_key(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """What may not take the step stays and is named."""
    commands = ArticleCommands(context)
    pane.view.wished.connect(commands.do)
    said: list[Notice] = []
    context.notices.said.connect(said.append)
    pane.filters.set_order("headline")
    pane.filters.changed.emit()
    shown = _shown(pane, context, qtbot)
    assert len(shown) == 3
    pane.view.setCurrentIndex(pane.view.model().index(1, 0))  # a draft; the first is submitted
    pane.view.selectAll()
    pane.view.step_on()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "2 articles now: Submitted."


def test_a_key_pressed_twice_takes_no_others(pane: ListPane, context: Context, qtbot: QtBot) -> None:
    """What comes into the places of those that were binned is not binned by the second stroke."""
    commands = ArticleCommands(context)
    pane.view.wished.connect(commands.do)
    assert len(_shown(pane, context, qtbot)) == 3
    pane.view.setCurrentIndex(pane.view.model().index(0, 0))
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    _settle(context, qtbot)
    assert pane.view.articles.rowCount() == 1
    assert context.undo.next_undo == "Bin 2 articles"

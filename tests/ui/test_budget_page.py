"""The budget page: what it lists, writing in its cells by keys, columns that are remembered, empty places."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.changes import Changes
from editor_app.domain.plan import Plan
from editor_app.domain.saved_search import SavedSearch
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, sections
from editor_app.services.budget import BudgetQuery
from editor_app.services.planning import save_plan
from ui.budget.columns import COLUMNS, PLACES
from ui.budget.model import PAGE, BudgetModel, BudgetRole
from ui.budget.page import BudgetPage
from ui.budget.sorting import read_sorts, sorted_by, written_sorts
from ui.desk_memory import DeskMemory

Key = Qt.Key


@pytest.fixture
def made(library):
    """Three drafts, due in this order, one section and one author."""
    sections.create_section(library, "World")
    authors.create_author(library, AuthorText("Olena Marchuk"))
    found = []
    for days, headline in enumerate(("Grain", "Harbour", "Зима"), 1):
        article = articles.create_article(library, ArticleText(headline=headline)).value
        due = datetime.now(UTC) + timedelta(days=days)
        found.append(save_plan(library, article.id, Plan(deadline=due)).value)
    return found


@pytest.fixture
def page(qtbot, context, made):
    """The page, shown, with its rows there."""
    page = BudgetPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 600)
    page.show()
    settle(qtbot, page)
    return page


def settle(qtbot, page):
    """Wait until all questions are answered and the rows are there."""
    budget = page.view.budget

    def ready():
        rows = [budget.index(row, 0).data(BudgetRole.ROW) for row in range(budget.rowCount())]
        groups = [budget.index(row, 0).data(BudgetRole.GROUP) for row in range(len(rows))]
        return not page._context.jobs.busy and all(r or g for r, g in zip(rows, groups, strict=True))

    qtbot.waitUntil(ready)


def shown(page, key):
    """Return a column as it is shown."""
    budget = page.view.budget
    return [budget.index(row, PLACES[key]).data() for row in range(budget.rowCount())]


def stand_on(page, row, key):
    """Stand on a cell."""
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.budget.index(row, PLACES[key]))


def write(qtbot, page, row, key, text, ends=Key.Key_Return):
    """Write into a cell of text as a user does."""
    stand_on(page, row, key)
    QTest.keyClick(page.view, Key.Key_F2)
    editor = QApplication.focusWidget()
    QTest.keyClick(editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, ends)
    if ends == Key.Key_Return:
        qtbot.waitUntil(lambda: page.view.state() != page.view.State.EditingState)
        settle(qtbot, page)


def now(page, article):
    """Return the article as it is in the library."""
    return articles.get_article(page._context.library, article.id)


def test_it_keeps_the_promises_of_a_qt_model(qtbot, context, made):
    """Qt's own tester finds nothing, with groups, without, and while they change."""
    model = BudgetModel(context)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for query in (BudgetQuery(), BudgetQuery(group="day"), BudgetQuery(sorts=(("headline", True),))):
        model.show(query)
        qtbot.waitUntil(lambda: not context.jobs.busy)
        [model.index(row, 1).data() for row in range(model.rowCount())]
        qtbot.waitUntil(lambda: not context.jobs.busy)
    articles.bin_article(context.library, made[0].id)
    model.reload()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert model.rowCount() == 2
    tester.deleteLater()


def test_what_is_due_first_leads(page):
    """The page begins with what is in the making, by deadline."""
    assert shown(page, "headline") == ["Grain", "Harbour", "Зима"]


def test_only_what_is_looked_at_is_read(qtbot, context, library):
    """Of many articles a page of rows is fetched, not all."""
    for number in range(3 * PAGE):
        articles.create_article(library, ArticleText(headline=f"Story {number}"))
    page = BudgetPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 400)
    page.show()
    qtbot.waitUntil(lambda: page.view.budget.rowCount() == 3 * PAGE and not context.jobs.busy)
    qtbot.waitUntil(lambda: len(page.view.budget._rows) > 0 and not context.jobs.busy)
    assert len(page.view.budget._rows) <= PAGE


def test_a_letter_does_not_read_the_library(qtbot, page, context):
    """Typing in the table looks for nothing, and asks for no row."""
    stand_on(page, 0, "slug")
    QTest.keyClick(page.view, Key.Key_Z)
    assert page.view.currentIndex().row() == 0
    assert not context.jobs.busy


def test_a_headline_is_written_by_keys_and_can_be_undone(qtbot, page, context, made):
    """F2, the words, Enter; one step of undo brings the old ones back."""
    write(qtbot, page, 0, "headline", "Grain leaves")
    assert now(page, made[0]).headline == "Grain leaves"
    assert shown(page, "headline")[0] == "Grain leaves"

    assert context.undo.next_undo == "Change the headline “Grain leaves”"
    context.undo.undo()
    settle(qtbot, page)
    assert now(page, made[0]).headline == "Grain"


def test_enter_begins_to_write_too(page):
    """Enter in a cell that can be written in opens its field."""
    stand_on(page, 0, "headline")
    QTest.keyClick(page.view, Key.Key_Return)
    assert page.view.state() == page.view.State.EditingState


def test_escape_leaves_a_cell_as_it_was(qtbot, page, made):
    """Nothing is written, and the page stays."""
    with qtbot.assertNotEmitted(page.left):
        write(qtbot, page, 0, "headline", "Something else", ends=Key.Key_Escape)
    settle(qtbot, page)
    assert now(page, made[0]).headline == "Grain"
    assert page.view.state() != page.view.State.EditingState


def test_tab_writes_and_goes_on_to_the_next_cell(qtbot, page, made):
    """After the agreed length comes the deadline, past the pictures nobody writes; Shift+Tab goes back."""
    write(qtbot, page, 0, "length", "800", ends=Key.Key_Tab)
    qtbot.waitUntil(lambda: now(page, made[0]).plan.target_words == 800)
    assert page.view.currentIndex().column() == PLACES["deadline"]
    assert page.view.state() == page.view.State.EditingState

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Backtab)
    assert page.view.currentIndex().column() == PLACES["length"]


def test_tab_goes_from_the_last_cell_to_the_next_line(qtbot, page):
    """The first cell of the next line that can be written in is its headline."""
    page.view.edit_next(1)
    stand_on(page, 0, "priority")
    page.view.edit_next(1)
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (1, PLACES["headline"])


def test_a_deadline_is_written_as_people_write(qtbot, page, made):
    """Changing it moves the article to its new place, and the page stays on it."""
    write(qtbot, page, 0, "deadline", "2031-05-04 17:30")
    assert now(page, made[0]).plan.deadline == datetime(2031, 5, 4, 17, 30, tzinfo=UTC)
    assert shown(page, "headline") == ["Harbour", "Зима", "Grain"]
    assert page.view.currentIndex().row() == 2


def test_embargo_and_schedule_are_columns_one_can_ask_for(qtbot, page, made):
    """Hidden at first; written as deadlines are."""
    assert "embargo" not in page.view.header.shown_columns()
    page.view.header.show_column("embargo", True)
    write(qtbot, page, 0, "embargo", "2031-05-04 17:30")
    assert now(page, made[0]).plan.embargo == datetime(2031, 5, 4, 17, 30, tzinfo=UTC)
    assert shown(page, "embargo")[0] == "4 May 2031, 17:30"


def test_what_is_no_moment_is_said_and_changes_nothing(qtbot, page, context, made):
    """A sentence with a form that is understood."""
    said = []
    context.notices.said.connect(said.append)
    write(qtbot, page, 0, "deadline", "soon")
    assert now(page, made[0]).plan == made[0].plan
    assert "“soon” is no moment." in said[0].text


def test_an_emptied_deadline_is_none(qtbot, page, made):
    """Without a deadline it goes to the end."""
    write(qtbot, page, 0, "deadline", "\b")
    assert now(page, made[0]).plan.deadline is None
    assert shown(page, "headline")[-1] == "Grain"


def choose(qtbot, page, row, key, text):
    """Choose from the list of a cell."""
    stand_on(page, row, key)
    QTest.keyClick(page.view, Key.Key_F2)
    combo = page.view.findChild(QComboBox)
    place = combo.findText(text)
    assert place >= 0
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    settle(qtbot, page)


@pytest.mark.parametrize(
    ("key", "choice", "reads"),
    [
        ("section", "World", "World"),
        ("reporter", "Olena Marchuk", "Olena Marchuk"),
        ("editor", "Olena Marchuk", "Olena Marchuk"),
        ("priority", "1 Urgent", "1 Urgent"),
        ("state", "Submit", "Submitted"),
    ],
)
def test_a_choice_is_written_at_once(qtbot, page, key, choice, reads):
    """Section, people, priority and state are chosen from a list, and undone by name."""
    before = shown(page, key)[0]
    choose(qtbot, page, 0, key, choice)
    assert shown(page, key)[0] == reads

    page._context.undo.undo()
    settle(qtbot, page)
    assert shown(page, key)[0] == before


def test_only_steps_the_newsroom_knows_are_offered(page):
    """A draft is submitted or spiked, not published."""
    stand_on(page, 0, "state")
    QTest.keyClick(page.view, Key.Key_F2)
    combo = page.view.findChild(QComboBox)
    assert [combo.itemText(place) for place in range(combo.count())] == ["Draft", "Submit", "Spike"]


def test_ctrl_enter_opens_the_article(qtbot, page, made):
    """So does Enter where nothing can be written."""
    stand_on(page, 1, "headline")
    with qtbot.waitSignal(page.article_requested) as opened:
        QTest.keyClick(page.view, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [made[1].id]
    stand_on(page, 2, "slug")
    with qtbot.waitSignal(page.article_requested) as opened:
        QTest.keyClick(page.view, Key.Key_Return)
    assert opened.args == [made[2].id]


def test_a_click_on_a_heading_sorts_and_with_shift_sorts_further(qtbot, page):
    """The second click turns the order round; the arrows tell."""
    header = page.view.horizontalHeader()

    def click(key, modifier=Qt.KeyboardModifier.NoModifier):
        place = PLACES[key]
        point = QPoint(header.sectionViewportPosition(place) + 20, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, point)
        settle(qtbot, page)

    click("headline")
    click("headline")
    assert shown(page, "headline") == ["Зима", "Harbour", "Grain"]
    header.model()
    assert page.view.budget.query.sorts == (("headline", True),)


def test_sorts_are_kept_as_text():
    """A first column, further ones behind it, the other way round at the second time."""
    sorts = sorted_by((("deadline", False),), "section", further=True)
    assert sorts == (("deadline", False), ("section", False))
    assert sorted_by(sorts, "section", further=True) == (("deadline", False), ("section", True))
    assert sorted_by(sorts, "deadline", further=False) == (("deadline", True),)
    assert read_sorts(written_sorts(sorts)) == sorts
    assert read_sorts("-gone,-length") == (("length", True),)


def test_groups_have_a_line_above_them_that_keys_pass_over(qtbot, page, made):
    """Down goes from the last of a group to the first of the next."""
    articles.change_status(page._context.library, made[1].id, Status.SUBMITTED)
    page.filters.group.setCurrentIndex(page.filters.group.findData("state"))
    page.filters._on_chosen()
    settle(qtbot, page)
    assert shown(page, "slug") == ["draft", "grain", "zyma", "submitted", "harbour"]

    stand_on(page, 2, "headline")
    QTest.keyClick(page.view, Key.Key_Down)
    assert page.view.currentIndex().row() == 4
    assert page.view.budget.row_of(page.view.budget.number_at(4)) == 4


def test_columns_are_chosen_and_remembered(qtbot, page, context):
    """A hidden column stays hidden on another day; the last one cannot be hidden."""
    page.view.header.show_column("pictures", False)
    page.view.header.moveSection(page.view.header.visualIndex(PLACES["state"]), 0)
    other = BudgetPage(context)
    qtbot.addWidget(other)
    assert "pictures" not in other.view.header.shown_columns()
    assert other.view.header.shown_columns()[0] == "state"
    for key in other.view.header.shown_columns():
        other.view.header.show_column(key, False)
    assert len(other.view.header.shown_columns()) == 1
    other.view.header.usual_columns()
    assert other.view.header.shown_columns() == [column.key for column in COLUMNS if column.at_first]


def test_columns_of_another_edition_do_no_harm(qtbot, context, made):
    """What was remembered stands first, in its order; what is new has its usual state."""
    context.settings.set_texts("budget/columns", ["state 90 shown", "gone 50 shown", "slug 0 hidden", "torn"])
    page = BudgetPage(context)
    qtbot.addWidget(page)
    header = page.view.header
    usual = [column.key for column in COLUMNS if column.at_first and column.key not in ("state", "slug")]
    assert header.shown_columns() == ["state", *usual]
    assert header.sectionSize(PLACES["state"]) == 90


def test_the_search_narrows_it_down_and_empty_places_lead_out(qtbot, page):
    """Nothing found offers to show all."""
    page.filters.search.setText("nowhere")
    settle(qtbot, page)
    qtbot.waitUntil(page._empty.isVisible)
    page._empty.action_requested.emit()
    settle(qtbot, page)
    assert page.filters.gathered.key == "all"
    assert len(shown(page, "slug")) == 3


def test_saved_searches_stand_below_the_queues(qtbot, page, context, library):
    """One that is chosen is asked for; when it is removed, what is in the making is shown again."""
    with library.write() as work:
        work.desk.put_search(SavedSearch("one", "Winter", "зима"))
    context.jobs.changed.emit(Changes(searches=True), None)
    settle(qtbot, page)
    place = page.filters.queue.findText("Winter")
    assert place > 0
    page.filters.queue.setCurrentIndex(place)
    page.filters._on_chosen()
    settle(qtbot, page)
    assert shown(page, "headline") == ["Зима"]

    with library.write() as work:
        work.desk.drop_search("one")
    context.jobs.changed.emit(Changes(searches=True), None)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: len(shown(page, "headline")) == 3)


def test_the_own_queues_are_there_once_it_is_said_who_sits_here(qtbot, page, context, made):
    """Mine is what I write; submitted to me is what waits for me to edit."""
    assert page.filters.queue.findText("Mine") < 0
    me = authors.list_authors(context.library)[0].id
    DeskMemory.of(context).set_me(me)
    save_plan(context.library, made[0].id, Plan(reporter=me))
    save_plan(context.library, made[1].id, Plan(editor=me))
    articles.change_status(context.library, made[1].id, Status.SUBMITTED)

    for name, headline in (("Mine", "Grain"), ("Submitted to me", "Harbour")):
        page.filters.queue.setCurrentIndex(page.filters.queue.findText(name))
        page.filters._on_chosen()
        settle(qtbot, page)
        assert shown(page, "headline") == [headline]


def test_it_follows_what_happens_elsewhere(qtbot, page, context, made):
    """A verb of another page shows here."""
    context.jobs.write(lambda: articles.bin_article(context.library, made[0].id))
    settle(qtbot, page)
    qtbot.waitUntil(lambda: shown(page, "headline") == ["Harbour", "Зима"])


def test_nothing_moves_while_one_writes_in_a_cell(qtbot, page, context, made):
    """What happens elsewhere waits; when the cell is left, it is there."""
    stand_on(page, 1, "headline")
    QTest.keyClick(page.view, Key.Key_F2)
    context.jobs.write(lambda: articles.bin_article(context.library, made[0].id))
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert page.view.state() == page.view.State.EditingState
    assert page.view.budget.rowCount() == 3

    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    settle(qtbot, page)
    assert shown(page, "headline") == ["Harbour", "Зима"]


def test_a_read_only_library_is_only_looked_at(qtbot, page, made):
    """No cell can be written in."""
    page.view.budget._writable = False
    stand_on(page, 0, "headline")
    assert not page.view.budget.index(0, PLACES["headline"]).flags() & Qt.ItemFlag.ItemIsEditable

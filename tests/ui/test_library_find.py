"""Finding across the library: places are accepted or skipped, replaced in one step, and brought back."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.storage.library import Library
from ui.app import Program
from ui.context import Context
from ui.library_find.model import Role
from ui.library_find.page import LibraryFindPage


@pytest.fixture
def stories(library):
    """Two drafts and a published article that name the city."""
    made = [
        articles.create_article(library, ArticleText(headline=name, slug=name.lower(), body=body)).value
        for name, body in [("Night", "Kiev sleeps. KIEV."), ("Port", "From Kiev."), ("Old", "In Kiev.")]
    ]
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, made[2].id, status)
    return made


@pytest.fixture
def page(qtbot, context, stories):
    """The page, shown."""
    page = LibraryFindPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.begin()
    return page


@pytest.fixture
def found(qtbot, page):
    """The page with what it found."""
    page.question.pattern.setText("Kiev")
    qtbot.waitUntil(lambda: page.view.places.places == 4)
    return page


def headlines(page):
    """Return the articles that are listed."""
    model = page.view.places
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def body_of(library, story):
    """Return the body as the library has it."""
    return articles.get_article(library, story.id).text.body


def row_of(page, headline):
    """Return the index of an article."""
    return page.view.places.index(headlines(page).index(headline), 0)


def test_places_are_grouped_by_article(found):
    """The last changed article comes first; places show what would stand there."""
    assert headlines(found) == ["Old", "Port", "Night"]
    found.question.template.setText("Kyiv")
    model = found.view.places
    assert model.index(0, 0, row_of(found, "Port")).data() == "From Kiev → Kyiv."
    assert found.step.sentence.full_text == "4 places in 3 articles"


def test_the_tree_keeps_the_rules_of_qt(qtbot, found):
    """Qt's own examination of models finds nothing, whatever is shown."""
    model = found.view.places
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.accept_all(True)
    with qtbot.waitSignal(model.modelReset):
        found.search()
    assert tester.model() is model


def test_published_articles_are_not_accepted_at_first(found):
    """What readers have seen is changed only when somebody says so."""
    assert row_of(found, "Old").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert found.view.places.accepted_places == 3


def test_space_skips_a_place_or_an_article(found):
    """Space turns the current row over."""
    view, model = found.view, found.view.places
    night = row_of(found, "Night")
    view.setCurrentIndex(model.index(1, 0, night))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert night.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    view.setCurrentIndex(row_of(found, "Old"))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.accepted_places == 3
    assert not view.grab().isNull()  # every shape of the boxes can be painted
    found.step.skip_all_requested.emit()
    assert (model.accepted_places, found.step.replace.isEnabled()) == (0, False)


def test_a_removal_is_not_the_step_that_stands_out(qtbot, found):
    """Without new words the step says that it removes, and stands out only when there are some."""
    assert found.step.replace.property("kind") == ""
    assert found.step.replace.text().startswith("Remove")
    found.question.template.setText("Kyiv")
    qtbot.waitUntil(lambda: found.step.replace.text().startswith("Replace"))
    assert found.step.replace.property("kind") == "primary"


def test_the_keys_remove_nothing(qtbot, found):
    """Ctrl+Enter without new words asks for them; the button alone removes."""
    QTest.keyClick(found.question.pattern, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found.step.sentence.text().startswith("Type what shall stand there")
    assert found.focusWidget() is found.question.template
    found.step.replace.click()
    qtbot.waitUntil(lambda: found.view.places.accepted_places == 0)


def test_replacing_and_bringing_back(qtbot, context, library, stories, found):
    """Accepted places are replaced; the notice offers the way back."""
    said = []
    context.notices.said.connect(said.append)
    found.question.template.setText("Kyiv")
    found.question.keep_case.setChecked(True)
    found.replace()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "Changed 3 places in 2 articles."
    assert [body_of(library, story) for story in stories] == ["Kyiv sleeps. KYIV.", "From Kyiv.", "In Kiev."]
    qtbot.waitUntil(lambda: headlines(found) == ["Old"])
    said[0].action()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text == "Brought back 3 places in 2 articles."
    assert body_of(library, stories[0]) == "Kiev sleeps. KIEV."
    qtbot.waitUntil(lambda: found.view.places.places == 4)


def test_a_change_elsewhere_is_looked_at_again(qtbot, context, library, stories, found):
    """An article saved meanwhile shows its places as they are now; skipped ones elsewhere stay skipped."""
    found.view.places.toggle(row_of(found, "Port"))
    text = replace(stories[0].text, body="Kiev alone.")
    context.jobs.write(partial(articles.save_article, library, stories[0].id, text, 1))
    qtbot.waitUntil(lambda: found.view.places.places == 3)
    assert row_of(found, "Night").data(Role.FOUND).revision == 2
    assert row_of(found, "Port").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_a_new_search_keeps_what_was_skipped(qtbot, found):
    """The same place found again is still skipped."""
    found.view.places.toggle(row_of(found, "Port"))
    with qtbot.waitSignal(found.view.places.modelReset):
        found.search()
    assert found.view.places.accepted_places == 2


def test_saving_is_asked_for_before_replacing(qtbot, page, found):
    """What is unsaved in a tab comes first."""
    with qtbot.waitSignal(page.save_requested):
        found.replace()


def test_only_drafts(qtbot, found):
    """The filter leaves published articles out."""
    status = found.question.filters._status
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: headlines(found) == ["Port", "Night"])


def test_a_bad_expression_is_told(qtbot, found):
    """What cannot be read is told below the fields, at once."""
    found.question.switches.is_regex.setChecked(True)
    found.question.pattern.setText("(Kiev")
    qtbot.waitUntil(lambda: "cannot be read" in found.question._problem.text())


def test_nothing_found_says_so(qtbot, found):
    """An empty list explains itself, and nothing can be replaced."""
    found.question.pattern.setText("Odesa")
    qtbot.waitUntil(lambda: not found.view.isVisible())
    assert not found.step.replace.isVisible()


def test_enter_opens_the_article(qtbot, found, stories):
    """Enter on a place asks for its article."""
    found.view.setCurrentIndex(found.view.places.index(0, 0, row_of(found, "Port")))
    with qtbot.waitSignal(found.article_requested) as asked:
        QTest.keyClick(found.view, Qt.Key.Key_Return)
    assert asked.args == [stories[1].id]


def test_enter_and_escape_lead_down_and_out(qtbot, found):
    """Enter in the field leads to the places; Escape leaves the page."""
    QTest.keyClick(found.question.pattern, Qt.Key.Key_Return)
    assert found.view.hasFocus()
    with qtbot.waitSignal(found.left):
        QTest.keyClick(found.view, Qt.Key.Key_Escape)


def test_a_read_only_library_is_searched(qtbot, settings, library, stories):
    """Where nothing may be written, places are found and cannot be replaced."""
    with Library.open(library.path, read_only=True) as reader:
        context = Context(reader, settings)
        page = LibraryFindPage(context)
        qtbot.addWidget(page)
        page.show()
        page.begin()
        page.question.pattern.setText("Kiev")
        qtbot.waitUntil(lambda: page.view.places.places == 4)
        assert not page.question.template.isVisible()
        assert not page.step.replace.isVisible()
        context.close()


@pytest.fixture
def program(qtbot, settings, library, stories):
    """The whole program on the library with the stories."""
    path = library.path
    library.close()
    program = Program(settings)
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        program.start(path)
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass
    yield program
    program.end()


def test_what_is_unsaved_in_a_tab_is_searched_and_replaced(qtbot, program, stories):
    """Text that was just typed is saved, found, and shown with its replacement in its tab."""
    rooms, trigger = program.wiring.rooms, program.window.registry.qt_action
    program.wiring.open_article(stories[1].id)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    editor = rooms.editor.current
    editor.body.setFocus()
    QTest.keyClicks(editor.body, "Kiev now. ")
    trigger("find.library").trigger()
    page = rooms.page("find")
    page.question.pattern.setText("Kiev")
    page.question.template.setText("Kyiv")
    page.search()
    assert editor.save_state == "Saving…"
    qtbot.waitUntil(lambda: page.view.places.accepted_places == 4)
    page.replace()
    qtbot.waitUntil(lambda: editor.body.toPlainText() == "Kyiv now. From Kyiv.")
    assert not editor.dirty
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert program.window.page == "desk"


def test_find_goes_to_the_list_when_no_article_is_open(qtbot, program):
    """Ctrl+F finds in the article; with none open it searches the list."""
    program.window.registry.qt_action("find.open").trigger()
    rooms = program.wiring.rooms
    qtbot.waitUntil(rooms.list_pane.search.hasFocus)

"""The page of codes: what is written in the table is in the file, and the other way round."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.services import codes
from editor_app.storage.library import Library
from ui.app import Program
from ui.codes.page import CodesPage
from ui.codes.service import CodesService
from ui.context import Context

FILE = "# heads\nzel\tVolodymyr Zelensky\tZelensky\nno tab\nkul\tKuleba\n"


@pytest.fixture
def file(library):
    """The file of codes."""
    path = codes.codes_path(library)
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def page(qtbot, context, file):
    """The page, shown, with the codes in it."""
    page = CodesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 500)
    page.show()
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    return page


def rows(page):
    """Return what the table shows."""
    table = page.table
    return [
        [table.index(row, column).data() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def write_cell(qtbot, page, row, column, text):
    """Write into a cell as a user does."""
    index = page.view.model().index(row, column)
    page.view.setCurrentIndex(index)
    page.view.edit(index)
    editor = page.view.indexWidget(index)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.state() != page.view.State.EditingState)


def test_the_table_shows_the_file_and_its_troubles(page):
    """Codes with their meanings; a line that is not understood is named above."""
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert rows(page) == [["zel", "Volodymyr Zelensky", "Zelensky", ""], ["kul", "Kuleba", "", ""]]
    assert page._problem.text() == "Line 3: There is no tab between the code and what it stands for."


def test_a_changed_cell_is_in_the_file(qtbot, page, file):
    """Only its line changes; comments and the odd line stay."""
    write_cell(qtbot, page, 1, 1, "Dmytro Kuleba")
    after = FILE.replace("Kuleba", "Dmytro Kuleba")
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == after)


def test_a_new_code_is_kept_when_it_means_something(qtbot, page, file):
    """A code alone is not kept yet, and the page says why; with its meaning it is."""
    page.add.click()
    write_cell(qtbot, page, 2, 0, "yer")
    assert "“yer” stands for nothing yet." in page._problem.text()
    assert file.read_text(encoding="utf-8") == FILE
    write_cell(qtbot, page, 2, 1, "Andriy Yermak")
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == f"{FILE}yer\tAndriy Yermak\n")
    qtbot.waitUntil(lambda: CodesService.of(page._context).codes.replacement("yer") == "Andriy Yermak")


def test_a_row_that_waits_for_its_code_stays(qtbot, page, file):
    """A change of the file does not take it away while somebody is about to write into it."""
    page.add.click()
    file.write_text("kul\tKuleba\n", encoding="utf-8")
    qtbot.waitUntil(lambda: rows(page) == [["kul", "Kuleba", "", ""], ["", "", "", ""]])


def test_a_removed_code_leaves_the_file(qtbot, page, file):
    """Delete takes the chosen rows out."""
    page.view.selectRow(0)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "zel" not in file.read_text(encoding="utf-8"))
    assert rows(page) == [["kul", "Kuleba", "", ""]]


def test_twice_the_same_code_is_not_kept(qtbot, page, file):
    """The page says so, and the file stays."""
    write_cell(qtbot, page, 1, 0, "zel")
    assert "“zel” stands there twice." in page._problem.text()
    assert file.read_text(encoding="utf-8") == FILE


def test_searching_leaves_the_rows_with_the_letters(page):
    """A name finds its code."""
    page.search.setText("kuleba")
    page.search.searched.emit("kuleba")
    assert page.view.model().rowCount() == 1


def test_a_file_changed_elsewhere_wins(qtbot, page, file):
    """What a colleague wrote at the same moment is not overwritten; it is shown instead."""
    said = []
    page._context.notices.said.connect(lambda notice: said.append(notice.text))
    file.write_text("yer\tYermak\n", encoding="utf-8")
    write_cell(qtbot, page, 0, 1, "Other")
    qtbot.waitUntil(lambda: rows(page) == [["yer", "Yermak", "", ""]])
    assert file.read_text(encoding="utf-8") == "yer\tYermak\n"
    assert len(said) <= 1  # the change may have been seen before the cell was written


def test_the_sign_around_codes_is_chosen_here(page):
    """A letter cannot be the sign; another one is remembered."""
    service = CodesService.of(page._context)
    for typed, sign in (("a", "="), ("\\", "\\")):
        page._sign.setText(typed)
        page._sign.editingFinished.emit()
        assert (service.delimiter, page._sign.text()) == (sign, sign)


def test_in_a_read_only_library_nothing_can_be_changed(qtbot, library, file, settings, tmp_path):
    """The codes are there to be seen."""
    library.close()
    with Library.open(tmp_path / "library", read_only=True) as reading:
        context = Context(reading, settings)
        page = CodesPage(context)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page.table.rowCount() == 2)
        assert not page.table.flags(page.table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
        assert not page.add.isEnabled()
        assert not page.remove.isEnabled()
        context.close()


def test_a_row_has_room_for_one_more_meaning(qtbot, page, file):
    """Writing into the last column makes another one beside it."""
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    write_cell(qtbot, page, 0, 3, "The president")
    assert page.table.columnCount() == 5
    after = FILE.replace("Zelensky\tZelensky", "Zelensky\tZelensky\tThe president")
    qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == after)


def test_the_page_opens_by_its_action_and_escape_leads_back(qtbot, library, settings):
    """The action shows the page; Escape shows the desk."""
    library.close()
    program = Program(settings)
    with qtbot.waitSignal(program.opening.opened, timeout=20_000):
        program.start(library.path)
    with qtbot.waitSignal(program.wiring.ready, timeout=10_000):
        pass
    program.window.registry.qt_action("codes.open").trigger()
    page = program.wiring.rooms.page("codes")
    assert program.window.page == "codes"
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert program.window.page == "desk"
    program.end()

"""The view of tiles: where cells stand, how the cursor goes, and what is selected."""

import pytest
from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from ui.widgets.tiles import Tiles

COUNT = 50_000


@pytest.fixture
def tiles(qtbot):
    """Four columns of tiles in a view of 420 by 300."""
    view = Tiles()
    qtbot.addWidget(view)
    view.setModel(QStringListModel([str(number) for number in range(COUNT)], view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.set_cells(QSize(100, 100))
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(420, 300)
    view.show()
    view.setCurrentIndex(view.model().index(0, 0))
    return view


def key(view, which, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key and return the row of the cursor."""
    QTest.keyClick(view, which, modifier)
    return view.currentIndex().row()


def selected(view):
    """The rows that are selected."""
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())


def test_every_cell_is_found_where_it_stands(tiles) -> None:
    """The middle of a cell leads back to its row, scrolled or not, and cells fill the width."""
    assert tiles.columns == 4
    for offset in (0, 12_345):
        tiles.verticalScrollBar().setValue(offset)
        for row in tiles.seen():
            rect = tiles.visualRect(tiles.model().index(row, 0))
            for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
                assert tiles.indexAt(point).row() == row
    assert tiles.visualRect(tiles.model().index(3, 0)).right() == 419


def test_the_cursor_goes_by_rows_and_columns(tiles) -> None:
    """Arrows, Home and End go where one looks; the cursor is always to be seen."""
    assert key(tiles, Qt.Key.Key_Right) == 1
    assert key(tiles, Qt.Key.Key_Down) == 5
    assert key(tiles, Qt.Key.Key_Left) == 4
    assert key(tiles, Qt.Key.Key_Up) == 0
    assert key(tiles, Qt.Key.Key_Up) == 0
    assert key(tiles, Qt.Key.Key_End) == COUNT - 1
    assert COUNT - 1 in tiles.seen()
    assert key(tiles, Qt.Key.Key_PageUp) < COUNT - 1


def test_shift_selects_a_run_of_items(tiles) -> None:
    """From where one began to where one is, line after line; going back makes it shorter."""
    key(tiles, Qt.Key.Key_Right)
    key(tiles, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert selected(tiles) == [1, 2, 3, 4, 5]
    key(tiles, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert selected(tiles) == [1, 2, 3, 4]


def test_clicks_select_one_add_one_and_close_a_run(tiles) -> None:
    """A click, one with Ctrl, one with Shift."""

    def click(row, modifier=Qt.KeyboardModifier.NoModifier):
        middle = tiles.visualRect(tiles.model().index(row, 0)).center()
        QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, modifier, middle)

    click(2)
    click(5, Qt.KeyboardModifier.ControlModifier)
    assert selected(tiles) == [2, 5]
    click(4)
    click(7, Qt.KeyboardModifier.ShiftModifier)
    assert selected(tiles) == [4, 5, 6, 7]


def test_another_size_keeps_what_one_looks_at(tiles) -> None:
    """The item with the cursor is still seen after tiles became larger, or rows."""
    key(tiles, Qt.Key.Key_End)
    tiles.set_cells(QSize(200, 180))
    assert COUNT - 1 in tiles.seen()
    tiles.set_cells(QSize(100, 40), wide=True)
    assert tiles.columns == 1
    assert COUNT - 1 in tiles.seen()


def test_a_strip_runs_to_the_right(tiles) -> None:
    """In a strip left and right step, and the view scrolls sideways."""
    tiles.set_cells(QSize(100, 80), strip=True)
    assert tiles.verticalScrollBar().maximum() == 0
    assert key(tiles, Qt.Key.Key_Right) == 1
    tiles.scrollTo(tiles.model().index(200, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
    assert tiles.indexAt(QPoint(210, 40)).row() == 200


def test_rows_that_go_are_not_shown_any_more(tiles) -> None:
    """The length follows the model."""
    before = tiles.verticalScrollBar().maximum()
    tiles.model().removeRows(0, 4000)
    QTest.qWait(20)
    assert tiles.verticalScrollBar().maximum() == before - 1000 * 100

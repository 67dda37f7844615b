"""Tab goes as the eye does, and leaves nothing behind that outlives what it walked over."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.tab_order import TabOrder, in_layout_order


def form(qtbot) -> tuple[TabOrder, list[QLineEdit]]:
    """Four fields: one above, two side by side, one below, made in another order."""
    whole = TabOrder()
    below, right, left, above = (QLineEdit(whole) for _ in range(4))
    column, row = QVBoxLayout(whole), QHBoxLayout()
    column.addWidget(above)
    column.addLayout(row)
    row.addWidget(left)
    row.addWidget(right)
    column.addWidget(below)
    qtbot.addWidget(whole)
    whole.show()
    qtbot.waitUntil(whole.isActiveWindow)
    return whole, [above, left, right, below]


def test_order_is_that_of_the_layouts(qtbot) -> None:
    """Whatever the order the fields were made in."""
    whole, fields = form(qtbot)
    assert list(in_layout_order(whole)) == fields
    fields[0].setFocus()
    QTest.keyClick(fields[0], Qt.Key.Key_Tab)
    assert fields[1].hasFocus()


def test_no_handle_on_the_items_of_a_layout_stays(qtbot) -> None:
    """A handle that outlives its item would be taken for whatever is made at its address later."""
    whole, _ = form(qtbot)
    known = set(map(id, handles()))
    assert list(in_layout_order(whole))
    assert [each for each in handles() if id(each) not in known] == []


def handles() -> list[object]:
    """Everything Python holds of layouts' items that are no layouts themselves."""
    every = shiboken6.getAllValidWrappers()
    return [
        each for each in every if isinstance(each, QLayoutItem) and not isinstance(each, QLayout | QWidget)
    ]

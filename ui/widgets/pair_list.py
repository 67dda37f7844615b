"""Rows of two short texts each, such as a label and an address; an empty row waits at the end."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton

Pairs = tuple[tuple[str, str], ...]


class PairList(QWidget):
    """Writing into the last row makes another one below it. Says `edited` for each change."""

    edited = Signal()
    left = Signal()

    def __init__(self, first: str, second: str, *, narrow: int = 96, parent: QWidget | None = None) -> None:
        """`first` and `second` stand in empty fields; `narrow` is the width of the first in pixels."""
        super().__init__(parent)
        self._names, self._narrow = (first, second), narrow
        self._rows: list[_Pair] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._add("", "")

    @property
    def pairs(self) -> Pairs:
        """The rows in which something is written."""
        return tuple(row.value for row in self._rows if any(row.value))

    def set_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Show these rows without saying `edited`."""
        wanted = tuple(pairs)
        if wanted == self.pairs:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for pair in (*wanted, ("", "")):
            self._add(*pair)

    def _on_edited(self) -> None:
        if any(self._rows[-1].value):
            self._add("", "")
        self.edited.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _on_removed(self) -> None:
        row = self.sender()
        place = self._rows.index(row)
        self._rows.remove(row)
        self._rows[min(place, len(self._rows) - 1)].setFocus()
        row.hide()
        row.deleteLater()
        self.edited.emit()
        self.left.emit()

    def _add(self, first: str, second: str) -> None:
        if self._rows:
            self._rows[-1].set_removable(True)
        row = _Pair(self._names, self._narrow, (first, second), self)
        row.edited.connect(self._on_edited)
        row.left.connect(self._on_left)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()


class _Pair(QWidget):
    edited = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, names: tuple[str, str], narrow: int, value: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._first, self._second = QLineEdit(value[0], self), QLineEdit(value[1], self)
        self._remove = IconButton("x", self.tr("Remove"), parent=self)
        self._first.setFixedWidth(narrow)
        self.setFocusProxy(self._first)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._first)
        layout.addWidget(self._second, 1)
        layout.addWidget(self._remove)
        self.set_removable(False)
        for line, name in zip((self._first, self._second), names, strict=True):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.textEdited.connect(self.edited)
            line.editingFinished.connect(self.left)
        self._remove.clicked.connect(self.removed)

    @property
    def value(self) -> tuple[str, str]:
        return self._first.text().strip(), self._second.text().strip()

    @property
    def lines(self) -> tuple[QLineEdit, QLineEdit]:
        return self._first, self._second

    def set_removable(self, removable: bool) -> None:
        policy = self._remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(policy)
        self._remove.setVisible(removable)

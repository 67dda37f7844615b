"""Groups of a record under headings that fold; which of them are open is remembered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.fold import Fold
from ui.widgets.labels import Hairline

NONE = "none"


class Folds(QWidget):
    """Each group is made when it is first asked for: all at once would hold the window too long.

    Says `opened` with the name of a group and whether it is open now, and `part_made` with a new group.
    """

    opened = Signal(str, bool)
    part_made = Signal(str, object)  # name, QWidget

    def __init__(self, context: Context, key: str, shown: str, parent: QWidget | None = None) -> None:
        """`shown` are the names of the groups that are open at first, with commas."""
        super().__init__(parent)
        self._context, self._key = context, key
        self._folds: dict[str, tuple[Fold, Hairline]] = {}
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {}
        self._places: dict[str, QVBoxLayout] = {}
        self._parts: dict[str, Any] = {}
        self._open_ones = context.settings.text(key, shown).split(",")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add_part(self, name: str, title: str, make: Callable[[QWidget], QWidget]) -> None:
        """Add a heading; `make` is called with the parent when the group below it is first asked for."""
        place, line = QWidget(self), Hairline(parent=self)
        self._makers[name] = make
        self._places[name] = QVBoxLayout(place)
        self._places[name].setContentsMargins(0, 0, 0, 0)
        fold = Fold(title, place, shown=name in self._open_ones, parent=self)
        self._folds[name] = (fold, line)
        self._column.addWidget(line)
        self._column.addWidget(fold)
        fold.folded.connect(self._on_folded)

    @property
    def parts(self) -> list[Any]:
        """The groups that are there."""
        return [*self._parts.values()]

    def make_open(self) -> None:
        """Make the groups that are open."""
        for name in self._folds:
            if self.is_open(name):
                self.part(name)

    def part(self, name: str) -> QWidget:
        """Return a group, made now if need be."""
        if name not in self._parts:
            made = self._parts[name] = self._makers[name](self)
            self._places[name].addWidget(made)
            made.show()  # a layout would show it only later, and the cursor may be wanted in it now
            self.part_made.emit(name, made)
        return self._parts[name]

    def is_open(self, name: str) -> bool:
        """Tell whether a group is open."""
        return self._folds[name][0].is_shown

    def open(self, name: str) -> None:
        """Open a group for this time; it is not remembered."""
        self.part(name)
        self._folds[name][0].set_shown(True)
        self.opened.emit(name, True)

    def set_used(self, name: str, used: bool) -> None:
        """Show a group with its heading, or leave it out."""
        for widget in self._folds[name]:
            widget.setVisible(used)

    def _on_folded(self) -> None:
        shown = [name for name, (fold, _) in self._folds.items() if fold.is_shown]
        self._context.settings.set_text(self._key, ",".join(shown) or NONE)
        for name, (fold, _) in self._folds.items():
            if fold is self.sender():
                self.part(name)
                self.opened.emit(name, fold.is_shown)

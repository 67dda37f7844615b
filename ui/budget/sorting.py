"""What the budget is sorted by: up to three columns, from a menu for those who use the keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.budget.columns import COLUMNS, PLACES, translated

MOST_SORTS = 3
Sorts = tuple[tuple[str, bool], ...]
"""Keys of columns with whether they go down, the leading one first."""


class SortButton(QToolButton):
    """Tells the order, and says `chosen` with a column and whether the others stay before it."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorts: Sorts = ()
        self._menu = QMenu(self)
        self.setProperty("kind", "segment")
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumHeight(26)
        self._menu.aboutToShow.connect(self._on_menu)

    def tell(self, sorts: Sorts) -> None:
        """Show another order."""
        self._sorts = sorts
        names = ", ".join(_named(key, descending) for key, descending in sorts)
        self.setText(self.tr("Sorted: {0}").format(names))
        self.setAccessibleName(self.text())

    def _on_menu(self) -> None:
        self._menu.clear()
        leading, others = dict(self._sorts[:1]), dict(self._sorts[1:])
        further = QMenu(self.tr("Then by"), self._menu)
        for column in COLUMNS:
            self._add(self._menu, column.key, leading)
            if column.key not in leading:
                self._add(further, column.key, others)
        self._menu.addSeparator()
        self._menu.addMenu(further)

    def _add(self, menu: QMenu, key: str, chosen: dict[str, bool]) -> None:
        action = QAction(_named(key, chosen.get(key)), menu)
        action.setCheckable(True)
        action.setChecked(key in chosen)
        action.setData(key)
        action.triggered.connect(self._on_chosen)
        menu.addAction(action)

    def _on_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(action.data(), action.parent() is not self._menu)


def sorted_by(sorts: Sorts, key: str, *, further: bool) -> Sorts:
    """Return the sorts after a click on a column: leading, turned round, or `further` behind the others."""
    known = dict(sorts)
    if further:
        known[key] = not known[key] if key in known else False
        return tuple(known.items())[:MOST_SORTS]
    turned = bool(sorts) and sorts[0][0] == key and not sorts[0][1]
    return ((key, turned),)


def written_sorts(sorts: Sorts) -> str:
    """Return the sorts as they are remembered: `deadline,-length`."""
    return ",".join(f"-{key}" if descending else key for key, descending in sorts)


def read_sorts(text: str) -> Sorts:
    """Return the sorts that were remembered; what is no column any more is left out."""
    read = [(each.removeprefix("-"), each.startswith("-")) for each in text.split(",")]
    return tuple((key, descending) for key, descending in read if key in PLACES)[:MOST_SORTS]


def _named(key: str, descending: bool | None) -> str:
    name = translated(COLUMNS[PLACES[key]].name)
    return name if descending is None else f"{name} {'↓' if descending else '↑'}"

"""Groups of a record under headings that fold; which of them are open is remembered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.fold import Fold
from ui.widgets.labels import Hairline

NONE = "none"


class Folds(QWidget):
    """Says `opened` with the name of a group and whether it is open now."""

    opened = Signal(str, bool)

    def __init__(
        self,
        context: Context,
        key: str,
        parts: Sequence[tuple[str, str, QWidget]],
        shown: str,
        parent: QWidget | None = None,
    ) -> None:
        """`parts` are names, titles and groups; `shown` the names of those open at first, with commas."""
        super().__init__(parent)
        self._context, self._key = context, key
        self._folds: dict[str, tuple[Fold, Hairline]] = {}
        open_ones = context.settings.text(key, shown).split(",")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, title, part in parts:
            fold, line = Fold(title, part, shown=name in open_ones, parent=self), Hairline(parent=self)
            self._folds[name] = (fold, line)
            column.addWidget(line)
            column.addWidget(fold)
            fold.folded.connect(self._on_folded)

    def is_open(self, name: str) -> bool:
        """Tell whether a group is open."""
        return self._folds[name][0].is_shown

    def open(self, name: str) -> None:
        """Open a group for this time; it is not remembered."""
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
                self.opened.emit(name, fold.is_shown)

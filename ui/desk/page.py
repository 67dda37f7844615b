"""The desk as a page: three columns that fold, and keep their widths."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSplitter, QWidget
from typing_extensions import override

from ui.context import Context
from ui.desk.folding import fitting
from ui.desk.list_pane import ListPane
from ui.desk.right_panel import RightPanel

WIDTHS = [296, 560, 424]
LEAST = {"list": 232, "panel": 300}


class DeskPage(QWidget):
    """List, writing and panel side by side; the writing never folds. What has no room folds by itself."""

    def __init__(
        self,
        context: Context,
        list_pane: ListPane,
        writing: QWidget,
        panel: RightPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._list, self._writing, self._panel = list_pane, writing, panel
        self._sides: dict[str, QWidget] = {"list": list_pane, "panel": panel}
        self._wished = {"list", "panel"}
        self._latest = "list"
        self._is_alone = False
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._build()

    def restore(self) -> None:
        """Bring back widths and folds of last time."""
        settings = self._context.settings
        state = settings.state("desk/columns")
        if not state.isEmpty():
            self._split.restoreState(state)
        self._wished = {name for name in self._sides if settings.text(f"desk/{name}", "shown") == "shown"}
        self._panel.show_panel(settings.text("desk/panel_shown", "preview"))
        self.fit()

    def remember(self) -> None:
        """Keep widths and folds for next time."""
        settings = self._context.settings
        settings.set_state("desk/columns", self._split.saveState())
        for name in self._sides:
            settings.set_text(f"desk/{name}", "shown" if name in self._wished else "folded")
        settings.set_text("desk/panel_shown", self._panel.current)

    def fold_list(self) -> None:
        """Fold the list, or bring it back."""
        self._wish("list", self._list.isHidden())

    def fold_panel(self) -> None:
        """Fold the panel, or bring it back."""
        self._wish("panel", self._panel.isHidden())

    def set_alone(self, alone: bool) -> None:
        """Leave the writing alone, or bring list and panel back as they were."""
        self._is_alone = alone
        self.fit()

    def show_panel(self, key: str) -> None:
        """Show a panel, unfolding the right side."""
        self._wish("panel", True)
        self._panel.show_panel(key)

    def search_list(self) -> None:
        """Put the cursor into the search of the list, unfolding the left side."""
        self._wish("list", True)
        self._list.search.setFocus()
        self._list.search.selectAll()

    def fit(self) -> None:
        """Show what is wished for and has room beside the writing."""
        wished = {name: least for name, least in LEAST.items() if name in self._wished}
        writing = self._writing.minimumSizeHint().width()
        shown = set() if self._is_alone else fitting(self.width(), writing, wished, self._latest)
        for name, side in self._sides.items():
            side.setVisible(name in shown)

    def _wish(self, name: str, shown: bool) -> None:
        self._is_alone = self._is_alone and not shown
        self._wished = self._wished | {name} if shown else self._wished - {name}
        if shown:
            self._latest = name
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _build(self) -> None:
        for place, widget in enumerate((self._list, self._writing, self._panel)):
            self._split.addWidget(widget)
            self._split.setCollapsible(place, False)
            self._split.setStretchFactor(place, 1 if widget is self._writing else 0)
        for name, least in LEAST.items():
            self._sides[name].setMinimumWidth(least)
        self._split.setHandleWidth(1)
        self._split.setSizes(WIDTHS)
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # what has no room folds
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

"""The desk as a page: three columns that fold, and keep their widths."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from ui.context import Context
from ui.desk.list_pane import ListPane
from ui.desk.right_panel import RightPanel

WIDTHS = [296, 560, 424]


class DeskPage(QWidget):
    """List, writing and panel side by side; the writing never folds."""

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
        self._list, self._panel = list_pane, panel
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._beside: tuple[QByteArray, bool, bool] | None = None  # how it was before the sheet was alone
        list_pane.setMinimumWidth(232)
        writing.setMinimumWidth(360)
        panel.setMinimumWidth(300)
        for place, widget in enumerate((list_pane, writing, panel)):
            self._split.addWidget(widget)
            self._split.setCollapsible(place, False)
            self._split.setStretchFactor(place, 1 if widget is writing else 0)
        self._split.setHandleWidth(1)
        self._split.setSizes(WIDTHS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def restore(self) -> None:
        """Bring back widths and folds of last time."""
        settings = self._context.settings
        state = settings.state("desk/columns")
        if not state.isEmpty():
            self._split.restoreState(state)
        self._list.setVisible(settings.text("desk/list", "shown") == "shown")
        self._panel.setVisible(settings.text("desk/panel", "shown") == "shown")
        self._panel.show_panel(settings.text("desk/panel_shown", "preview"))

    def remember(self) -> None:
        """Keep widths and folds for next time."""
        settings = self._context.settings
        settings.set_state("desk/columns", self._split.saveState())
        settings.set_text("desk/list", "folded" if self._list.isHidden() else "shown")
        settings.set_text("desk/panel", "folded" if self._panel.isHidden() else "shown")
        settings.set_text("desk/panel_shown", self._panel.current)

    def fold_list(self) -> None:
        """Fold the list, or bring it back."""
        self._list.setVisible(self._list.isHidden())

    def fold_panel(self) -> None:
        """Fold the panel, or bring it back."""
        self._panel.setVisible(self._panel.isHidden())

    def set_alone(self, alone: bool) -> None:
        """Leave the writing alone, or bring list and panel back as they were."""
        if alone:
            self._beside = (self._split.saveState(), self._list.isHidden(), self._panel.isHidden())
            self._list.hide()
            self._panel.hide()
        elif self._beside is not None:
            state, list_folded, panel_folded = self._beside
            self._list.setVisible(not list_folded)
            self._panel.setVisible(not panel_folded)
            self._split.restoreState(state)
            self._beside = None

    def show_panel(self, key: str) -> None:
        """Show a panel, unfolding the right side."""
        self._panel.show()
        self._panel.show_panel(key)

    def search_list(self) -> None:
        """Put the cursor into the search of the list, unfolding the left side."""
        self._list.show()
        self._list.search.setFocus()
        self._list.search.selectAll()

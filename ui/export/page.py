"""The page Press: the export, and the newsroom beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.context import Context
from ui.export.newsroom_sheet import NewsroomSheet
from ui.export.sheet import ExportSheet
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented
from ui.widgets.tab_order import TabOrder

WIDEST = 620


class ExportPage(TabOrder):
    """Two sheets, one at a time."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_area(self, "paper")
        self.which = Segmented(
            [("export", self.tr("Export")), ("newsroom", self.tr("Newsroom"))], self.tr("Sheet"), self
        )
        self.export = ExportSheet(context, self)
        self.newsroom = NewsroomSheet(context, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(_scrolled(self.export))
        self._stack.addWidget(_scrolled(self.newsroom))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.which)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)
        self.which.chosen.connect(self._on_chosen)
        self.export.article_requested.connect(self.article_requested)

    def show_newsroom(self) -> None:
        """Show the settings of the newsroom."""
        self.which.set_value("newsroom")
        self._on_chosen("newsroom")

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.newsroom.flush()

    def _on_chosen(self, key: str) -> None:
        self._stack.setCurrentIndex(1 if key == "newsroom" else 0)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()


def _scrolled(sheet: QWidget) -> QScrollArea:
    sheet.setMaximumWidth(WIDEST)
    holder = QWidget()
    holder.setProperty("area", "clear")
    middle = QHBoxLayout(holder)
    middle.setContentsMargins(24, 24, 24, 24)
    middle.addStretch(1)
    middle.addWidget(sheet, 100)
    middle.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area

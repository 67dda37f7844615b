"""The headings above the rows of the list; a click on one of some sorts by it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from editor_app.domain.media_query import MediaOrder
from ui.delegates.media_row import COLUMNS, columns_in

HEIGHT = 28


class ListHead(QWidget):
    """Stands as wide as the rows below it."""

    order_requested = Signal(object)  # MediaOrder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._headings = {column.name: self._heading(column.heading) for column in COLUMNS}
        self._orders: dict[QPushButton, MediaOrder] = {}
        for column in COLUMNS:
            heading = self._headings[column.name]
            heading.setEnabled(column.order is not None)
            if column.order is not None:
                self._orders[heading] = column.order
                heading.setToolTip(self.tr("Sort by this"))
                heading.clicked.connect(self._on_clicked)

    def show_order(self, order: MediaOrder) -> None:
        """Mark the heading the list is sorted by."""
        for heading, own in self._orders.items():
            heading.setChecked(own is order)

    def _on_clicked(self) -> None:
        heading = self.sender()
        assert isinstance(heading, QPushButton)
        order = self._orders[heading]
        self.order_requested.emit(order if heading.isChecked() else MediaOrder.NEWEST)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = {column.name: (left, width) for column, left, width in columns_in(self.width())}
        for name, heading in self._headings.items():
            heading.setVisible(name in shown)
            if name in shown:
                left, width = shown[name]
                heading.setGeometry(left - 6, 0, width + 6, HEIGHT)

    def _heading(self, text: str) -> QPushButton:
        heading = QPushButton(self)
        heading.setText(QCoreApplication.translate("media", text))
        heading.setProperty("kind", "column")
        heading.setCheckable(True)
        return heading

"""An export under way: which stage, how far, and a button to stop it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import label

STAGES = (
    T("export", "Checking articles"),
    T("export", "Writing pages"),
    T("export", "Writing lists"),
    T("export", "Making pictures"),
    T("export", "Putting the bundle in place"),
    T("export", "Sending files"),
)


class Running(QWidget):
    """Says `cancel_requested`."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = label("", parent=self)
        self._count = label("", "muted", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), parent=self)
        above = QHBoxLayout()
        above.addWidget(self._stage, 1)
        above.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addLayout(row)
        self._cancel.clicked.connect(self._on_cancel)

    def begin(self) -> None:
        """Show a new run at its beginning."""
        self._cancel.setEnabled(True)
        self.show_step("", 0, 0)
        self._cancel.setFocus()

    def show_step(self, stage: str, done: int, total: int) -> None:
        """Show how far it is; `total` is 0 while it is not known."""
        self._stage.setText(QCoreApplication.translate("export", stage) if stage else "")
        self._count.setText(f"{done} / {total}" if total else "")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(stage)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._stage.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()

"""A line to add a video that stays at an outside address."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from editor_app.domain.errors import KnownError
from editor_app.domain.media import Media, MediaText
from editor_app.services import taking_in
from ui.context import Context
from ui.widgets.buttons import button
from ui.widgets.form import FieldRow


class VideoAddress(QWidget):
    """Says `made` with the new item and hides; Escape hides it too."""

    made = Signal(object)  # Media

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.line = QLineEdit(self)
        self.line.setPlaceholderText("https://")
        self._row = FieldRow(self.tr("Address of a video"), self.line, parent=self)
        self._add = button(self.tr("Add"), parent=self)
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._row, 1)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self._add.clicked.connect(self._on_add)
        self.line.returnPressed.connect(self._on_add)
        self.line.textEdited.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._row.set_problem("")

    def _on_add(self) -> None:
        text = MediaText(url=self.line.text().strip())
        verb = partial(taking_in.add_video, self._context.library, text)
        self._context.jobs.write(verb, self._on_made, self._on_refused)

    def _on_made(self, media: Media) -> None:
        self.line.clear()
        self.hide()
        self.made.emit(media)

    def _on_refused(self, error: KnownError) -> None:
        self._row.set_problem(str(error))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

"""One line to change below a chip: what a picture shows, or the words under it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ui.editor.body_edit import BodyEdit
from ui.widgets.labels import label

WIDTH = 420


class ChipField(QFrame):
    """Takes the focus; Enter or leaving it gives the words to `take`, Escape leaves them as they were."""

    def __init__(
        self, body: BodyEdit, name: str, text: str, place: QPoint, take: Callable[[str], None]
    ) -> None:
        super().__init__(body.viewport())
        self._body, self._take, self._before = body, take, text
        self.setProperty("kind", "popup")
        self.field = _Line(text, self)
        self.field.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(label(name, "label", self))
        layout.addWidget(self.field, 1)
        self.field.selectAll()
        self.field.done = self._on_done
        self.resize(min(WIDTH, body.viewport().width()), self.sizeHint().height())
        self.move(place)
        self.show()
        self.field.setFocus()

    def _on_done(self, keep: bool, to_body: bool) -> None:
        self.field.done = _ignore
        text = self.field.text()
        self.hide()
        self.deleteLater()
        if to_body:
            self._body.setFocus()
        if keep and text != self._before:
            self._take(text)


class _Line(QLineEdit):
    """Tells when it is finished: whether the words are meant, and whether the body gets the focus."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.done: Callable[[bool, bool], None] = _ignore

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done(True, True)
        elif event.key() == Qt.Key.Key_Escape:
            self.done(False, True)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.done(True, False)


def _ignore(keep: bool, to_body: bool) -> None:
    """Hear nothing any more."""

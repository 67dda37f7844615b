"""Pictures on their way from the clipboard or a drop into the library and the place they were meant for."""

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.media import Media
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.editor.inserting import media_block
from ui.editor.markdown_keys import insert_block
from ui.intake import Intake


class Arrival(QObject):
    """Takes in what one paste or drop brought, and writes each where it was dropped.

    Writing goes on meanwhile; the place moves with the text around it.
    """

    def __init__(self, context: Context, body: BodyEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._place = QTextCursor(body.textCursor())
        self._intake = Intake(context, self)
        self._intake.taken.connect(self._on_taken)
        self._intake.settled.connect(self._on_settled)

    def begin(self, mime: QMimeData) -> bool:
        """Take the pictures and videos of a drag or the clipboard; return False when there are none."""
        if self._intake.take_mime(mime):
            return True
        self.deleteLater()
        return False

    def _on_taken(self, media: Media) -> None:
        follows = self._body.textCursor().position() == self._place.position()
        insert_block(self._place, media_block(media))
        if follows:
            self._body.setTextCursor(self._place)
            self._body.ensureCursorVisible()

    def _on_settled(self) -> None:
        self.deleteLater()

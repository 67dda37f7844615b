"""Asks where the printed page goes, and says that it is there."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.context import Context


class PdfCommand(QObject):
    """Says `chosen` with the path of the file."""

    chosen = Signal(Path)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._saved = Path()

    def ask(self, name: str) -> None:
        """Ask for the file; `name` is what it is called when the user has no other wish."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder) / f"{name or 'article'}.pdf"
        title, kinds = self.tr("Save the page as a PDF"), self.tr("PDF documents (*.pdf)")
        path, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        if path:
            self.chosen.emit(Path(path))

    def tell(self, path: str, succeeded: bool) -> None:
        """Say how it went."""
        self._saved = Path(path)
        notices, name = self._context.notices, self._saved.name
        if succeeded:
            notices.say(self.tr("Saved {0}.").format(name), "done", self.tr("Open"), self._open)
        else:
            notices.say(self.tr("{0} could not be written there. Choose another place.").format(name), "warn")

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

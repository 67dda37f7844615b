"""Prints the page of the preview into a PDF, once all of its pictures are there."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from ui.preview.paper import paper

GATHERED_WITHIN_MS = 5000
"""A page is printed after so long even if a picture of it is still missing."""


class PagePrinter(QObject):
    """Says `saved` with the file and whether it could be written."""

    saved = Signal(str, bool)

    def __init__(self, page: QWebEnginePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._path: Path | None = None
        self._patience = QTimer(self, singleShot=True, interval=GATHERED_WITHIN_MS)
        self._patience.timeout.connect(self.go_on)
        page.pdfPrintingFinished.connect(self.saved)

    def print_into(self, path: Path) -> None:
        """Print into this file; pictures further down are asked for first."""
        self._path = path
        self._patience.start()
        self._page.runJavaScript("dateline.gather()", QWebEngineScript.ScriptWorldId.ApplicationWorld)

    def go_on(self) -> None:
        """Print now, as nothing is missing any more."""
        path, self._path = self._path, None
        self._patience.stop()
        if path is not None:
            self._page.printToPdf(str(path), paper())

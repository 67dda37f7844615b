"""Where a link in the preview leads: to an article of the library, or out of the program after a question."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ui.context import Context


class Links(QObject):
    """Says `article_requested` with the slug of an article."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = QUrl()

    def go_inside(self, path: str) -> None:
        """Go to a path of the bundle."""
        parts = path.split("/")
        if len(parts) > 1 and parts[0] == "articles":
            self.article_requested.emit(parts[1])
        elif parts[0] == "media":
            self._context.notices.say(self.tr("Readers get a clean copy of the file here."))
        else:
            self._context.notices.say(self.tr("That page is made when the library is exported."))

    def go_outside(self, url: QUrl) -> None:
        """Go to a page elsewhere, once the user agrees."""
        self._wanted = url
        where = url.host() or url.path()
        self._context.notices.say(
            self.tr("Open {0} in the browser?").format(where), "info", self.tr("Open"), self._open
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(self._wanted)

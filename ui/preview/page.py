"""The web page of the preview: it goes nowhere, opens nothing, and asks before it leaves the program."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from typing_extensions import override

from ui.preview import told
from ui.preview.hardening import harden
from ui.preview.scheme import is_ours, path_of


class PreviewPage(QWebEnginePage):
    """Shows what it was told to load. A click on a link becomes a signal and nothing else."""

    outside_link_clicked = Signal(QUrl)
    inside_link_clicked = Signal(str)  # a path of the bundle
    told = Signal(object)  # what our script tells: see `ui.preview.told`

    def __init__(self, profile: QWebEngineProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        harden(self.settings())
        self.permissionRequested.connect(self._on_permission_requested)
        self._loading = QUrl()
        self.secret = told.make_secret()

    def go(self, url: QUrl) -> None:
        """Load a page of ours: the only way there is."""
        self._loading = url
        self.load(url)

    def _on_permission_requested(self, permission: object) -> None:
        permission.deny()  # type: ignore[attr-defined]

    @override
    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, isMainFrame: bool
    ) -> bool:
        url = QUrl(url)
        if not isMainFrame:
            return False
        if is_ours(url) and path_of(url) == path_of(self._loading):
            return True
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self._tell_click(url)
        return False

    @override
    def createWindow(self, type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:
        return None

    @override
    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Hear our own script; what a blocked page complains about is no news."""
        heard = told.read(message, self.secret)
        if heard is not None:
            self.told.emit(heard)

    def _tell_click(self, url: QUrl) -> None:
        if is_ours(url):
            self.inside_link_clicked.emit(path_of(url))
        elif url.scheme() in ("http", "https", "mailto"):
            self.outside_link_clicked.emit(url)

"""Our own script inside a page of the preview, in a world the page cannot reach."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineScript

from editor_app import paths
from ui.preview.page import PreviewPage

OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
Answered = Callable[[object], None]


class PageScript(QObject):
    """Runs `resources/ui/preview.js` in a page that was loaded, and its functions from then on."""

    def __init__(self, page: PreviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._code = (paths.resources() / "ui" / "preview.js").read_text(encoding="utf-8")
        self._latest = ""
        self._is_busy = False
        self.is_ready = False

    def begin(self, answered: Answered) -> None:
        """Bring the script into a page that has just been loaded."""
        self._is_busy = False
        secret = json.dumps(self._page.secret)
        self._page.runJavaScript(f"{self._code}\ndateline.begin({secret})", OUR_WORLD, answered)

    def call(self, function: str, *values: object, answered: Answered | None = None) -> None:
        """Call a function with values that JSON knows; before the page is ready nothing happens."""
        if not self.is_ready:
            return
        code = _code_of(function, values)
        if answered is None:
            self._page.runJavaScript(code, OUR_WORLD)
        else:
            self._page.runJavaScript(code, OUR_WORLD, answered)

    def call_latest(self, function: str, *values: object) -> None:
        """Call a function of which only the newest call matters; one at a time is on its way."""
        self._latest = _code_of(function, values)
        if not self._is_busy:
            self._run_latest()

    def _run_latest(self) -> None:
        code, self._latest = self._latest, ""
        self._is_busy = bool(code) and self.is_ready
        if self._is_busy:
            self._page.runJavaScript(code, OUR_WORLD, self._on_answered)

    def _on_answered(self, _: object) -> None:
        self._run_latest()


def _code_of(function: str, values: tuple[object, ...]) -> str:
    return f"dateline.{function}({', '.join(json.dumps(value, ensure_ascii=False) for value in values)})"

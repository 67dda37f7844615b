"""Renders what was saved, in a quiet moment, so that an export has only the rest to do."""

from functools import partial

from PySide6.QtCore import QObject

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.services.rendering import keep_rendered
from ui.context import Context
from ui.throttle import Pause

PAUSE_MS = 5000
MOST = 50
"""More that changed at once are left to the export, which works on all cores."""


class Rendered(QObject):
    """Follows the changes of a library."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: set[ArticleId] = set()
        self._pause = Pause(PAUSE_MS, self._render, self)
        context.jobs.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles and len(self._waiting) + len(changes.articles) <= MOST:
            self._waiting |= changes.articles
            self._pause.ask()

    def _render(self) -> None:
        ids, self._waiting = sorted(self._waiting), set()
        if ids and not self._context.library.read_only:
            self._context.jobs.read(partial(keep_rendered, self._context.library, ids))

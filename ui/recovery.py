"""What the journals of last time hold is saved into the library, and told."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from editor_app.services.recovery import Outcome, Recovered, recover_drafts
from ui.context import Context


class Recovery(QObject):
    """Runs once after a library was opened for writing; nothing is opened for editing before it is done."""

    finished = Signal()
    open_requested = Signal(str)  # the id of an article that was recovered

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: list[Recovered] = []
        self.done = context.library.read_only

    def start(self) -> None:
        """Recover in the background."""
        if self.done:
            return
        verb = partial(recover_drafts, self._context.library)
        self._context.jobs.write(verb, self._on_recovered, self._on_failed)

    def _on_recovered(self, found: list[Recovered]) -> None:
        self._found = found
        if found:
            self._context.notices.say(self._sentence(found), "done", self.tr("Open"), self._on_open)
        self._finish()

    def _on_open(self) -> None:
        for recovered in self._found:
            self.open_requested.emit(recovered.article)

    def _on_failed(self, error: KnownError) -> None:
        self._context.notices.say(error)  # the journals stay where they are, for the next time
        self._finish()

    def _sentence(self, found: list[Recovered]) -> str:
        if len(found) > 1:
            return self.tr("Recovered unsaved text of {0} articles.").format(len(found))
        only = found[0]
        named = only.headline.strip() or self.tr("Untitled")
        if only.outcome is Outcome.COPIED:
            return self.tr("Recovered unsaved text of “{0}” as a copy: the article had moved on.").format(
                named
            )
        return self.tr("Recovered unsaved text of “{0}”.").format(named)

    def _finish(self) -> None:
        self.done = True
        self.finished.emit()

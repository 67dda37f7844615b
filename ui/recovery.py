"""What the journals of last time hold is saved into the library, and told."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from editor_app.services.recovery import Recovered, recover_drafts
from ui.context import Context


class Recovery(QObject):
    """Runs once after a library was opened for writing; nothing is opened for editing before it is done."""

    finished = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.done = context.library.read_only

    def start(self) -> None:
        """Recover in the background."""
        if self.done:
            return
        verb = partial(recover_drafts, self._context.library)
        self._context.jobs.write(verb, self._on_recovered, self._on_failed)

    def _on_recovered(self, found: list[Recovered]) -> None:
        if len(found) == 1:
            self._context.notices.say(self.tr("Recovered unsaved text of 1 article."), "done")
        elif found:
            sentence = self.tr("Recovered unsaved text of {0} articles.")
            self._context.notices.say(sentence.format(len(found)), "done")
        self._finish()

    def _on_failed(self, error: KnownError) -> None:
        self._context.notices.say(error)  # the journals stay where they are, for the next time
        self._finish()

    def _finish(self) -> None:
        self.done = True
        self.finished.emit()

"""What the journals of last time hold is looked for, and offered; nothing is applied by itself."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from editor_app.services.recovery import Unsaved, find_drafts
from ui.context import Context


class Recovery(QObject):
    """Runs once after a library was opened for writing; nothing is opened for editing before it is done.

    The journals it finds are out of the way of new ones by then, so writing can go on at once.
    """

    finished = Signal()
    found = Signal(object)  # list[Unsaved], with at least one

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.done = context.library.read_only

    def start(self) -> None:
        """Look in the background."""
        if not self.done:
            work = partial(find_drafts, self._context.library)
            self._context.jobs.read(work, self._on_found, self._on_failed)

    def _on_found(self, drafts: list[Unsaved]) -> None:
        self._finish()
        if drafts:
            self.found.emit(drafts)

    def _on_failed(self, error: KnownError) -> None:
        self._context.notices.say(error)  # the journals stay where they are, for the next time
        self._finish()

    def _finish(self) -> None:
        self.done = True
        self.finished.emit()

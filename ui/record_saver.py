"""Saving a record's form after a pause in typing, and saying how it stands."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor_app.domain.changes import Done
from editor_app.domain.errors import KnownError
from editor_app.storage.library import now_here
from ui.context import Context
from ui.throttle import Pause

PAUSE_MS = 1200

Verb = Callable[[], Done[Any]]


class RecordSaver(QObject):
    """Asks for the verb that saves what the form holds now, and runs it.

    `verb` returns None when there is nothing to save, or nothing that could be saved yet.
    """

    state_changed = Signal(str)
    saved = Signal(object)  # the record as it stands in the library now
    refused = Signal(object)  # KnownError

    def __init__(self, context: Context, verb: Callable[[], Verb | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._verb = verb
        self._under_way = 0
        self._unsaved = False
        self._pause = Pause(PAUSE_MS, self._save, self)

    @property
    def unsaved(self) -> bool:
        """Whether the form holds something the library does not have yet."""
        return self._unsaved or self._under_way > 0

    def touch(self) -> None:
        """Hear that the user changed something."""
        self._unsaved = True
        self._pause.ask()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._pause.flush()

    def forget(self) -> None:
        """Begin anew, with another record."""
        self._pause.cancel()
        self._unsaved = False
        self.state_changed.emit("")

    def _save(self) -> None:
        verb = self._verb()
        if verb is None:
            self.state_changed.emit(self.tr("Not saved yet"))
            return
        self._unsaved = False
        self._under_way += 1
        self.state_changed.emit(self.tr("Saving…"))
        self._context.jobs.write(verb, self._on_saved, self._on_refused, initiator=self.parent())

    def _on_saved(self, record: object) -> None:
        self._under_way -= 1
        if not self.unsaved:
            self.state_changed.emit(self.tr("Saved {0}").format(f"{now_here():%H:%M}"))
        self.saved.emit(record)

    def _on_refused(self, error: KnownError) -> None:
        self._under_way -= 1
        self._unsaved = True
        self.state_changed.emit(self.tr("Not saved: {0}").format(error.sentence))
        self.refused.emit(error)

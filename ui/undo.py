"""The way back through what was done to the newsroom: each step has a name, a verb back and a verb forth."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor_app.domain.changes import Done
from editor_app.domain.errors import KnownError
from ui.jobs import Jobs
from ui.notices import Notices

Verb = Callable[[], Done[Any]]
STEPS = 200


@dataclass(frozen=True, eq=False)
class Step:
    """One thing that was done, named as the menu shows it: “Bin 3 articles”."""

    name: str
    undo: Verb
    redo: Verb
    left: Callable[[Any], str] | None = None


class UndoHistory(QObject):
    """What was done to records of the library while it is open, newest last; text fields have their own.

    A verb runs on the writing thread like any other. While one is under way a further wish waits for
    nothing and does nothing; a verb that fails (the record is gone) says so and its step is forgotten.
    What is remembered while a step is under way does not take its place.
    """

    changed = Signal()  # another step is the next to be undone or redone

    def __init__(self, jobs: Jobs, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._notices = notices
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._under_way: Step | None = None

    @property
    def next_undo(self) -> str:
        """The name of the step that would be undone, or an empty text."""
        return self._done[-1].name if self._done else ""

    @property
    def next_redo(self) -> str:
        """The name of the step that would be done again, or an empty text."""
        return self._undone[-1].name if self._undone else ""

    def did(self, name: str, undo: Verb, redo: Verb, left: Callable[[Any], str] | None = None) -> None:
        """Remember what was just done. What was undone before can no longer be done again.

        `left` says from the value of the undoing verb, in a sentence, what had to be left as it is.
        """
        self._done.append(Step(name, undo, redo, left))
        del self._done[:-STEPS]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Undo the newest step and say so."""
        if self._done and self._under_way is None:
            self._under_way = self._done[-1]
            self._jobs.write(self._under_way.undo, self._on_undone, self._on_failed)

    def redo(self) -> None:
        """Do again what was undone last, and say so."""
        if self._undone and self._under_way is None:
            self._under_way = self._undone[-1]
            self._jobs.write(self._under_way.redo, self._on_redone, self._on_failed)

    def forget(self) -> None:
        """Forget all steps: another library is open."""
        self._done.clear()
        self._undone.clear()
        self._under_way = None
        self.changed.emit()

    def _on_undone(self, value: object) -> None:
        step = self._end(becomes=self._undone)
        if step is None:
            return
        said, left = self.tr("Undone: {0}").format(step.name), step.left(value) if step.left else ""
        if left:
            self._notices.say(f"{said}. {left}", "warn", self.tr("Redo"), self.redo)
        else:
            self._notices.say(said, "done", self.tr("Redo"), self.redo)

    def _on_redone(self, _: object) -> None:
        step = self._end(becomes=self._done)
        if step is None:
            return
        self._notices.say(self.tr("Done again: {0}").format(step.name), "done", self.tr("Undo"), self.undo)

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self._notices.say(error)

    def _end(self, becomes: list[Step] | None = None) -> Step | None:
        """Take the step that was under way from its place; return it, or None when it was forgotten."""
        step, self._under_way = self._under_way, None
        if step is None:
            return None
        for steps in (self._done, self._undone):
            if step in steps:
                steps.remove(step)
        if becomes is not None:
            becomes.append(step)
        self.changed.emit()
        return step

"""The person at this computer, with the name that stands beside what they do."""

from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal

from editor_app.domain.author import Author
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.review import Person
from editor_app.services.authors import get_author
from ui.context import Context
from ui.desk_memory import DeskMemory


class Who(QObject):
    """Knows the author that was chosen under “Who I am”; `person` is None while nobody was."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._memory = context, DeskMemory.of(context)
        self._person: Person | None = None
        self._memory.me_changed.connect(self._read)
        context.jobs.changed.connect(self._on_changed)
        self._read()

    @classmethod
    def of(cls, context: Context) -> "Who":
        """Return the person of a context, made with the first call."""
        return cast("Who", context.findChild(cls)) or cls(context)

    @property
    def person(self) -> Person | None:
        """Who sits here, where that was said."""
        return self._person

    def _read(self) -> None:
        me = self._memory.me
        if me is None:
            self._take(None)
        else:
            work = partial(get_author, self._context.library, me)
            self._context.jobs.read(work, self._on_read, self._on_failed)

    def _on_read(self, author: Author) -> None:
        if author.id == self._memory.me:
            self._take(Person(author.id, author.name))

    def _on_failed(self, _: KnownError) -> None:
        self._take(None)  # their record is gone

    def _on_changed(self, changes: Changes, _: object) -> None:
        if self._memory.me in changes.authors:
            self._read()

    def _take(self, person: Person | None) -> None:
        if person != self._person:
            self._person = self._context.library.person = person
            self.changed.emit()

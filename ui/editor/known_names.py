"""The names of the registry, ready to be asked at every keystroke; one for all open articles."""

from functools import partial

from PySide6.QtCore import QObject

from editor_app.domain.changes import Changes
from editor_app.domain.name_index import NameIndex
from editor_app.services.names import list_names
from editor_app.storage.library import Library
from ui.context import Context


class KnownNames(QObject):
    """Makes the index of a language in the background when it is wanted first, and follows the registry."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._indexes: dict[str, NameIndex] = {}
        self._asked: set[str] = set()
        context.jobs.changed.connect(self._on_changed)

    @staticmethod
    def of(context: Context) -> "KnownNames":
        """Return the one of a context, made with the first call."""
        found = context.findChild(KnownNames)
        return found if found is not None else KnownNames(context)

    def index(self, language: str) -> NameIndex:
        """Return the index of a language; an empty one until it is there."""
        base = language.partition("-")[0].lower()
        if base not in self._asked:
            self._ask(base)
        return self._indexes.get(base) or NameIndex()

    def _ask(self, language: str) -> None:
        self._asked.add(language)
        work = partial(_made, self._context.library, language)
        self._context.jobs.read(work, partial(self._on_made, language))

    def _on_made(self, language: str, index: NameIndex) -> None:
        self._indexes[language] = index

    def _on_changed(self, changes: Changes, _: object) -> None:
        if changes.names:
            for language in self._asked:
                self._ask(language)


def _made(library: Library, language: str) -> NameIndex:
    return NameIndex(list_names(library), language)

"""Saved searches as the desk offers them: keep, rename, remove, each with a way back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.saved_search import SavedSearch
from editor_app.services import saved_searches
from ui.context import Context


class SearchCommands(QObject):
    """Runs the verbs in the background. `saved` gives the key of the new queue."""

    saved = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def save(self, name: str, query: str) -> None:
        """Keep a search."""
        work = partial(saved_searches.save_search, self._context.library, name, query)
        self._context.jobs.write(work, self._on_saved)

    def rename(self, search: SavedSearch, name: str) -> None:
        """Give a saved search another name."""
        library = self._context.library
        self._context.jobs.write(partial(saved_searches.rename_search, library, search.id, name))
        back = partial(saved_searches.put_search_back, library, search)
        forth = partial(saved_searches.rename_search, library, search.id, name)
        self._context.undo.did(self.tr("Rename the search “{0}”").format(search.name), back, forth)

    def remove(self, search: SavedSearch) -> None:
        """Remove a saved search; the notice brings it back."""
        work = partial(saved_searches.remove_search, self._context.library, search.id)
        self._context.jobs.write(work, self._on_removed)

    def _on_saved(self, search: SavedSearch) -> None:
        library, undo = self._context.library, self._context.undo
        back = partial(saved_searches.remove_search, library, search.id)
        forth = partial(saved_searches.put_search_back, library, search)
        undo.did(self.tr("Keep the search “{0}”").format(search.name), back, forth)
        self.saved.emit(f"search:{search.id}")

    def _on_removed(self, search: SavedSearch) -> None:
        library, undo = self._context.library, self._context.undo
        back = partial(saved_searches.put_search_back, library, search)
        forth = partial(saved_searches.remove_search, library, search.id)
        undo.did(self.tr("Remove the search “{0}”").format(search.name), back, forth)
        said = self.tr("Removed the search “{0}”.").format(search.name)
        self._context.notices.say(said, "done", self.tr("Undo"), undo.undo)

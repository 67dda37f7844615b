"""Searches that are kept at hand in the desk: list, save, rename, remove."""

from dataclasses import replace

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.saved_search import SavedSearch
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

SEARCHES = Changes(searches=True)


def list_searches(library: Library) -> list[SavedSearch]:
    """Return the saved searches in the desk's order."""
    with library.read() as work:
        return work.desk.searches()


def save_search(library: Library, name: str, query: str) -> Done[SavedSearch]:
    """Keep a search behind the others. Raises BadInput without a name or without anything to search for."""
    if not query.strip():
        raise BadInput(worded("There is nothing to search for yet."), worded("Write a search first."))
    with library.write() as work:
        position = work.desk.next_search_position()
        search = SavedSearch(library.new_id(), _named(name), query.strip(), position)
        work.desk.put_search(search)
    return Done(search, SEARCHES)


def rename_search(library: Library, search_id: str, name: str) -> Done[SavedSearch]:
    """Give a saved search another name. Raises BadInput without one, NotFound."""
    with library.write() as work:
        search = replace(_existing(work, search_id), name=_named(name))
        work.desk.put_search(search)
    return Done(search, SEARCHES)


def remove_search(library: Library, search_id: str) -> Done[SavedSearch]:
    """Remove a saved search and return it, so that it can be put back. Raises NotFound."""
    with library.write() as work:
        search = _existing(work, search_id)
        work.desk.drop_search(search_id)
    return Done(search, SEARCHES)


def put_search_back(library: Library, search: SavedSearch) -> Done[SavedSearch]:
    """Put a search back as it was."""
    with library.write() as work:
        work.desk.put_search(search)
    return Done(search, SEARCHES)


def _existing(work: Work, search_id: str) -> SavedSearch:
    found = next((search for search in work.desk.searches() if search.id == search_id), None)
    if found is None:
        raise NotFound(worded("This search is not in the library any more."))
    return found


def _named(name: str) -> str:
    if not name.strip():
        raise BadInput(worded("A saved search needs a name."))
    return name.strip()

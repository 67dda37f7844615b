"""The registry of names: people, places and organisations as the newsroom writes them."""

from collections.abc import Sequence
from dataclasses import replace

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import NameId
from editor_app.domain.news_names import NameForm, NameKind, NewsName
from editor_app.storage.library import Library
from editor_app.wording import worded


def list_names(library: Library, search: str = "", kind: NameKind | None = None) -> list[NewsName]:
    """Return the entries in whose forms or note every word of the search occurs, by name."""
    with library.read() as work:
        return work.desk.names(search, kind)


def get_name(library: Library, name_id: NameId) -> NewsName:
    """Return an entry, or raise NotFound."""
    with library.read() as work:
        found = work.desk.name(name_id)
    if found is None:
        raise NotFound(worded("The name is not in the registry."))
    return found


def create_name(
    library: Library, kind: NameKind, forms: Sequence[NameForm], note: str = ""
) -> Done[NewsName]:
    """Make an entry; raise BadInput when it has no name in any language."""
    entry = _cleaned(NewsName(NameId(library.new_id()), kind, tuple(forms), note))
    with library.write() as work:
        work.desk.put_name(entry)
    return Done(entry, _changes([entry]))


def save_name(library: Library, entry: NewsName) -> Done[NewsName]:
    """Write an entry over the one with its id. Raises NotFound, or BadInput when it has no name."""
    entry = _cleaned(entry)
    if get_name(library, entry.id) == entry:
        return Done(entry, Changes())
    with library.write() as work:
        work.desk.put_name(entry)
    return Done(entry, _changes([entry]))


def remove_name(library: Library, name_id: NameId) -> Done[NewsName]:
    """Take an entry out of the registry and return it; raise NotFound."""
    gone = get_name(library, name_id)
    with library.write() as work:
        work.desk.drop_name(name_id)
    return Done(gone, _changes([gone]))


def put_names_back(
    library: Library, put: Sequence[NewsName], gone: Sequence[NameId] = ()
) -> Done[tuple[NewsName, ...]]:
    """Write entries as they were, and take out those that were not there: the way back of an import."""
    with library.write() as work:
        for entry in put:
            work.desk.put_name(entry)
        for name_id in gone:
            work.desk.drop_name(name_id)
    return Done(tuple(put), Changes(names=frozenset((*(each.id for each in put), *gone))))


def _cleaned(entry: NewsName) -> NewsName:
    """Return an entry without blanks around its words and without forms that say nothing."""
    forms = tuple(form for each in entry.forms if (form := _form(each)) != NameForm(each.language, ""))
    if not any(form.name for form in forms):
        raise BadInput(worded("An entry needs the name in one language at least."))
    return replace(entry, forms=forms, note=entry.note.strip())


def _form(form: NameForm) -> NameForm:
    avoid = tuple(dict.fromkeys(word for each in form.avoid if (word := each.strip())))
    return NameForm(form.language, form.name.strip(), form.title.strip(), form.first.strip(), avoid)


def _changes(entries: Sequence[NewsName]) -> Changes:
    return Changes(names=frozenset(entry.id for entry in entries))

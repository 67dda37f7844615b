"""Writing about media items field by field: many in one transaction, one beside other hands, and back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaText
from editor_app.domain.media_fields import NAMES, brought_together, changed_fields, value_of, with_values
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

AT_ONCE: Final = 500  # items in one question to the database
LISTS: Final = frozenset({"keywords"})
"""Fields to which values can be added."""


@dataclass(frozen=True, slots=True)
class EditedItem:
    """One item that was changed: the fields that differ, as they were before and as they are now."""

    id: MediaId
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BatchEdit:
    """What was written, or taken back; `left` are items left alone: gone, binned, or changed since."""

    edited: tuple[EditedItem, ...] = ()
    left: tuple[MediaId, ...] = ()


def edit_many(
    library: Library,
    ids: Sequence[MediaId],
    changes: Mapping[str, Any],
    append: Collection[str] = (),
    progress: Progress | None = None,
    token: CancelToken | None = None,
) -> Done[BatchEdit]:
    """Write these values into the fields of these items; all of it in one transaction, or nothing.

    `changes` goes by the names of `domain.media_fields`; every other field keeps what it says at this very
    moment. A field named in `append` keeps its words and gets those it lacks. Raises BadInput for a field
    that does not exist or cannot be added to, Cancelled when the token says so.
    """
    if unknown := [*(set(changes) - set(NAMES)), *(set(append) - LISTS)]:
        raise BadInput(worded("There is no such field to write to: {0}.", ", ".join(sorted(unknown))))
    progress, token = progress or Silent(), token or CancelToken()
    edited: list[EditedItem] = []
    with library.write() as work:
        found = _found(work, ids)
        for done, item in enumerate(found):
            token.check()
            progress.step("Writing", done, len(found))
            after = with_values(item.text, _values(item.text, changes, append))
            edited.extend(_written(library, work, item, after))
    kept = {item.id for item in found}
    return _done(edited, [media_id for media_id in ids if media_id not in kept])


def undo_edit(library: Library, batch: BatchEdit) -> Done[BatchEdit]:
    """Put back what stood in the fields; a field that somebody wrote in since is left, and its item told."""
    undone: list[EditedItem] = []
    left: list[MediaId] = []
    entries = {entry.id: entry for entry in batch.edited}
    with library.write() as work:
        for item in _found(work, list(entries)):
            entry = entries.pop(item.id)
            mine = {name: was for name, was in entry.before.items() if _stands(item.text, name, entry)}
            if len(mine) < len(entry.before):
                left.append(item.id)
            undone.extend(_written(library, work, item, with_values(item.text, mine)))
    return _done(undone, [*left, *entries])


def get_items(library: Library, ids: Sequence[MediaId]) -> list[Media]:
    """Return these items as they are now, without those that are gone or in the bin."""
    with library.read() as work:
        return _found(work, ids)


def save_beside(library: Library, media_id: MediaId, base: MediaText, mine: MediaText) -> Done[Media]:
    """Save a form that was filled from `base` and says `mine` now; what others wrote meanwhile stays.

    Raises NotFound for an item that is gone.
    """
    with library.write() as work:
        before = work.media.get(media_id)
        if before is None:
            raise NotFound(worded("The picture or video is not in this library."))
        text = brought_together(base, mine, before.text)
        if text == before.text:
            return Done(before, Changes())
        after = replace(before, text=text, updated_at=library.clock())
        work.media.replace(after)
    return Done(after, Changes(media=frozenset({media_id})))


def _found(work: Work, ids: Sequence[MediaId]) -> list[Media]:
    each = list(dict.fromkeys(ids))
    groups = (each[start : start + AT_ONCE] for start in range(0, len(each), AT_ONCE))
    return [item for group in groups for item in work.media.get_many(group) if item.binned_at is None]


def _values(text: MediaText, changes: Mapping[str, Any], append: Collection[str]) -> dict[str, Any]:
    added = {name: tuple(dict.fromkeys((*value_of(text, name), *changes[name]))) for name in append}
    return {**changes, **added}


def _written(library: Library, work: Work, item: Media, text: MediaText) -> Iterator[EditedItem]:
    after = changed_fields(item.text, text)
    if after:
        work.media.replace(replace(item, text=text, updated_at=library.clock()))
        yield EditedItem(item.id, {name: value_of(item.text, name) for name in after}, after)


def _stands(text: MediaText, name: str, entry: EditedItem) -> bool:
    return bool(value_of(text, name) == entry.after[name])


def _done(edited: Sequence[EditedItem], left: Sequence[MediaId]) -> Done[BatchEdit]:
    changes = Changes(media=frozenset(entry.id for entry in edited))
    return Done(BatchEdit(tuple(edited), tuple(left)), changes)

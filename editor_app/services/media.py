"""Pictures, videos, sounds and documents: described, found, and where their files lie."""

from dataclasses import replace
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


def save_media(library: Library, media_id: MediaId, text: MediaText) -> Done[Media]:
    """Write what is said about an item; raise NotFound for an unknown one."""
    with library.write() as work:
        before = _existing(work, media_id)
        if text == before.text:
            return Done(before, Changes())
        after = replace(before, text=text, updated_at=library.clock())
        work.media.replace(after)
    return _done(after)


def get_media(library: Library, media_id: MediaId) -> Media:
    """Return the item with this id, binned or not; raise NotFound when there is none."""
    with library.read() as work:
        return _existing(work, media_id)


def list_media(
    library: Library, search: str = "", kind: MediaKind | None = None, *, binned: bool = False
) -> list[Media]:
    """Return the items in whose texts every word of the search occurs, newest first."""
    with library.read() as work:
        return work.media.listed(search, kind=kind, binned=binned)


def media_path(library: Library, media: Media) -> Path:
    """Return where the original lies; raise NotFound for an item that has no file of its own."""
    if media.file is None:
        raise NotFound(worded("This item has no file of its own."))
    return library.media_files.path(media.file)


def _existing(work: Work, media_id: MediaId) -> Media:
    media = work.media.get(media_id)
    if media is None:
        raise NotFound(worded("The picture or video is not in this library."))
    return media


def _done(media: Media) -> Done[Media]:
    return Done(media, Changes(media=frozenset({media.id})))

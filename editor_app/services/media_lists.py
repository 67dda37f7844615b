"""What lists of media show: ids by a question, items by their ids, and large forms to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.domain.media_query import MediaQuery
from editor_app.domain.renditions import Rendition
from editor_app.services.renditions import rendition_path
from editor_app.storage.library import Library

AT_ONCE = 500  # items in one question to the database
FIRST = 40  # items of a screen of usual tiles


@dataclass(frozen=True, slots=True)
class MediaRows:
    """Items with what a list shows of them: the posters of videos, and how often each is used."""

    items: list[Media] = field(default_factory=list)
    posters: Mapping[MediaId, Media] = field(default_factory=dict)
    uses: Mapping[MediaId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MediaPage:
    """The answer to a question: all ids in order, and the rows of the first screen."""

    ids: list[MediaId]
    first: MediaRows


def media_ids(library: Library, query: MediaQuery) -> list[MediaId]:
    """Return the ids of all items a question asks for, in its order."""
    with library.read() as work:
        return work.media_ids(query, library.clock().astimezone().date())


def media_page(library: Library, query: MediaQuery) -> MediaPage:
    """Return the ids of all items a question asks for, and the rows of the first screen."""
    ids = media_ids(library, query)
    return MediaPage(ids, media_rows(library, ids[:FIRST]))


def media_rows(library: Library, ids: Sequence[MediaId]) -> MediaRows:
    """Return what a list shows of these items, in the order of the ids; ids that are gone are left out."""
    items: list[Media] = []
    posters: dict[MediaId, Media] = {}
    uses: dict[MediaId, int] = {}
    with library.read() as work:
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            found = work.media.get_many(some)
            items += found
            wanted = [item.text.poster for item in found if item.text.poster]
            posters |= {item.id: item for item in work.media.get_many(wanted)} if wanted else {}
            uses |= work.uses_of_media(some)
    return MediaRows(items, posters, uses)


def creators(library: Library) -> list[str]:
    """Return the names of all creators of kept items, those of most items first."""
    with library.read() as work:
        return work.creators()


def large_picture(library: Library, media: Media, longest: int) -> Path:
    """Return the whole picture with a longer side of at most so many pixels, made now when it is missing.

    Raises BadPicture or NotFound when the original cannot be read.
    """
    width, height = fitted(media, longest)
    return rendition_path(library, media, Rendition(media.id, f"look{width}", width, height))


def fitted(media: Media, longest: int) -> tuple[int, int]:
    """Return the size of a picture made smaller to this longer side, in pixels; never larger than it is."""
    if media.file is None or not media.file.width or not media.file.height:
        return (1, 1)
    width, height = media.file.width, media.file.height
    factor = min(1.0, longest / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))

"""Pictures and videos: take in, describe, bin, restore, and where they are used."""

from dataclasses import replace
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import ArticleId, MediaId, media_id_for
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.domain.renditions import Rendition, card
from editor_app.pictures.inspect import inspect_safely
from editor_app.pictures.make import make_rendition
from editor_app.storage.library import Library
from editor_app.storage.media_files import TakenFile
from editor_app.storage.work import Work

VIDEO_SIGNATURES = ((b"ftyp", 4, "video/mp4"), (b"\x1a\x45\xdf\xa3", 0, "video/webm"))


def take_in(library: Library, path: Path, text: MediaText | None = None) -> Done[Media]:
    """Take a picture file into the library; the same bytes are the item that is there already.

    Raises BadPicture for what is no picture or not safe to open, BadInput for a missing file.
    """
    taken = library.media_files.take(path)
    try:
        facts = inspect_safely(taken.copy, path.name)
        file = StoredFile(taken.sha256, facts.mime_type, taken.byte_size, facts.width, facts.height)
        return _keep_file(library, taken, file, MediaKind.PICTURE, path.name, text or MediaText())
    finally:
        library.media_files.drop(taken)


def add_video(library: Library, text: MediaText, path: Path | None = None) -> Done[Media]:
    """Make a video item, of a local file (MP4 or WebM by content) or of an outside address in `text.url`.

    Raises BadInput when there is neither, or the file is no video.
    """
    if path is None:
        return _add_outside_video(library, text)
    taken = library.media_files.take(path)
    try:
        file = StoredFile(taken.sha256, _video_type(taken, path), taken.byte_size)
        return _keep_file(library, taken, file, MediaKind.VIDEO, path.name, text)
    finally:
        library.media_files.drop(taken)


def save_media(library: Library, media_id: MediaId, text: MediaText) -> Done[Media]:
    """Write what is said about an item; raise NotFound for an unknown one."""
    with library.write() as work:
        before = _existing(work, media_id)
        if text == before.text:
            return Done(before, Changes())
        after = replace(before, text=text, updated_at=library.clock())
        work.media.replace(after)
    return _done(after)


def bin_media(library: Library, media_id: MediaId) -> Done[Media]:
    """Put an item into the bin; articles that name it will have a finding. The file stays."""
    return _set_binned(library, media_id, binned=True)


def restore_media(library: Library, media_id: MediaId) -> Done[Media]:
    """Take an item out of the bin."""
    return _set_binned(library, media_id, binned=False)


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


def where_used(library: Library, media_id: MediaId) -> list[ArticleId]:
    """Return the kept articles whose lead or body names the item, newest first."""
    with library.read() as work:
        return work.articles.ids_using_media(media_id)


def media_in_use(library: Library) -> frozenset[MediaId]:
    """Return every item that a kept article, an author's portrait or a video's poster names."""
    with library.read() as work:
        portraits = {author.text.avatar for author in work.authors.listed()}
        posters = {video.text.poster for video in work.media.listed(kind=MediaKind.VIDEO)}
        return frozenset(work.articles.media_in_use() | {used for used in portraits | posters if used})


def media_path(library: Library, media: Media) -> Path:
    """Return where the original lies; raise NotFound for an item that has no file of its own."""
    if media.file is None:
        raise NotFound("This item has no file of its own.")
    return library.media_files.path(media.file)


def rendition_path(library: Library, media: Media, rendition: Rendition) -> Path:
    """Return a rendition of a picture, made now when it was not made before.

    Raises BadPicture or NotFound when the original cannot be read.
    """
    focal = media.text.focal
    around = f"-{focal.x:.3f}-{focal.y:.3f}" if rendition.crop else ""
    made = library.cache / "renditions" / media.id / f"{rendition.name}{around}.jpg"
    if not made.exists():
        original = media_path(library, media)
        if not original.exists():
            raise NotFound(f"The file of “{media.text.caption or media.file_name}” is missing.")
        made.parent.mkdir(parents=True, exist_ok=True)
        make_rendition(original, rendition, focal, made)
    return made


def thumbnail(library: Library, media: Media) -> Path:
    """Return the card-sized rendition of a picture."""
    return rendition_path(library, media, card(media))


def _keep_file(
    library: Library, taken: TakenFile, file: StoredFile, kind: MediaKind, name: str, text: MediaText
) -> Done[Media]:
    media_id = media_id_for(file.sha256)
    with library.write() as work:
        have = work.media.get(media_id)
        if have is not None and have.binned_at is None and library.media_files.path(file).exists():
            return Done(have, Changes())
        library.media_files.keep(taken, file)
        if have is not None:
            media = replace(have, binned_at=None)
            work.media.replace(media)
        else:
            now = library.clock()
            media = Media(media_id, kind, file, name, text, now, now)
            work.media.add(media)
    return _done(media)


def _add_outside_video(library: Library, text: MediaText) -> Done[Media]:
    if not text.url.startswith(("https://", "http://")):
        raise BadInput("A video needs a file or an address.", "An address starts with https://")
    with library.write() as work:
        now = library.clock()
        media = Media(MediaId(library.new_id()), MediaKind.VIDEO, None, "", text, now, now)
        work.media.add(media)
    return _done(media)


def _video_type(taken: TakenFile, path: Path) -> str:
    with taken.copy.open("rb") as reading:
        head = reading.read(64)
    for signature, offset, mime_type in VIDEO_SIGNATURES:
        if head[offset : offset + len(signature)] == signature:
            return mime_type
    raise BadInput(f"{path.name} is not an MP4 or WebM video.")


def _set_binned(library: Library, media_id: MediaId, *, binned: bool) -> Done[Media]:
    with library.write() as work:
        before = _existing(work, media_id)
        after = replace(before, binned_at=library.clock() if binned else None)
        work.media.replace(after)
    return _done(after)


def _existing(work: Work, media_id: MediaId) -> Media:
    media = work.media.get(media_id)
    if media is None:
        raise NotFound("The picture or video is not in this library.")
    return media


def _done(media: Media) -> Done[Media]:
    return Done(media, Changes(media=frozenset({media.id})))

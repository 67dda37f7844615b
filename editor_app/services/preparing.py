"""A file on its way into the library: what it is, whether it is sound, what it says; and keeping it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.domain.ids import media_id_for
from editor_app.domain.media import FoundField, Media, MediaKind, MediaText, StoredFile
from editor_app.importing.media_sources import shown_name
from editor_app.pictures.inspect import inspect_safely
from editor_app.pictures.kinds import PICTURES, ZIP, kind_of
from editor_app.pictures.opening import LARGEST_FILE
from editor_app.pictures.reading import fill
from editor_app.recordings.facts import facts_safely
from editor_app.storage.library import Library
from editor_app.storage.media_files import TakenFile
from editor_app.storage.work import Work
from editor_app.wording import worded

LARGEST_RECORDING: Final = 4_000_000_000  # bytes of a film, a sound or a document


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that may come in: its copy, and all that its item will say."""

    taken: TakenFile
    file: StoredFile
    kind: MediaKind
    name: str
    text: MediaText
    found: tuple[FoundField, ...] = ()


def prepare(library: Library, path: Path, name: str = "", text: MediaText | None = None) -> Prepared:
    """Copy a file beside the store and find out all about it; give the copy to `keep` or drop it.

    `name` is what it is called (its own name without), `text` what is said about it already. Runs in any
    thread. Raises BadInput or BadPicture with a sentence, DiskTrouble when the disk says no.
    """
    name = name or shown_name(path.name)
    _check(path, name)
    taken = library.media_files.take(path)
    try:
        known = _known(library, taken)
        if known is not None and known.file is not None:
            return Prepared(taken, known.file, known.kind, name, known.text, known.found)
        return _inspected(library, taken, name, text or MediaText())
    except BaseException:
        library.media_files.drop(taken)
        raise


def keep(library: Library, work: Work, prepared: Prepared) -> tuple[Media, bool]:
    """Put a file into the store and its item into the database; tell whether that changed anything."""
    media_id = media_id_for(prepared.file.sha256)
    have = work.media.get(media_id)
    if have is not None and have.binned_at is None and library.media_files.path(prepared.file).exists():
        return have, False
    library.media_files.keep(prepared.taken, prepared.file)
    if have is not None:
        media = replace(have, binned_at=None)
        work.media.replace(media)
        return media, True
    now = library.clock()
    media = Media(
        media_id, prepared.kind, prepared.file, prepared.name, prepared.text, now, now, found=prepared.found
    )
    work.media.add(media)
    return media, True


def _check(path: Path, name: str) -> None:
    """Refuse what need not be copied; its content is looked at again in the copy."""
    try:
        if not path.is_file():
            raise BadInput(worded("There is no file {0}.", name))
        kind, size = kind_of(path), path.stat().st_size
    except OSError as error:
        raise BadInput(worded("{0} cannot be read.", name), worded("Ask for access to the file.")) from error
    if not size:
        raise BadInput(worded("{0} is empty.", name), worded("Ask for it to be sent again."))
    _check_kind(kind, name)
    largest = LARGEST_FILE if kind in PICTURES else LARGEST_RECORDING
    if size > largest:
        raise BadInput(
            worded("{0} is larger than {1:,} MB.", name, largest // 1_000_000),
            worded("Save it in a smaller size."),
        )


def _check_kind(kind: str, name: str) -> None:
    if kind == ZIP:
        raise BadInput(
            worded("{0} is a zip, and not one file.", name), worded("Take it in on the page of pictures.")
        )
    if not kind:
        raise BadInput(
            worded("{0} is nothing Dateline can take in.", name),
            worded(
                "It takes pictures (JPEG, PNG, GIF, WebP, TIFF, AVIF, HEIC, SVG), MP4, MOV, WebM, MP3 "
                "and PDF."
            ),
        )


def _known(library: Library, taken: TakenFile) -> Media | None:
    with library.read() as work:
        known = work.media.get(media_id_for(taken.sha256))
    if known is None or known.file is None or known.binned_at is not None:
        return None
    return known if library.media_files.path(known.file).exists() else None


def _inspected(library: Library, taken: TakenFile, name: str, text: MediaText) -> Prepared:
    kind = kind_of(taken.copy)
    _check_kind(kind, name)
    if kind not in PICTURES:
        return _recording(taken, kind, name, text)
    facts = inspect_safely(taken.copy, name)
    if facts.drawing:
        taken = library.media_files.take_bytes(taken, facts.drawing.encode())
    file = StoredFile(taken.sha256, facts.mime_type, taken.byte_size, facts.width, facts.height)
    return Prepared(taken, file, MediaKind.PICTURE, name, fill(text, facts.found), facts.found)


def _recording(taken: TakenFile, kind: str, name: str, text: MediaText) -> Prepared:
    facts = facts_safely(taken.copy, kind, name)
    file = StoredFile(
        taken.sha256,
        facts.mime_type,
        taken.byte_size,
        facts.width,
        facts.height,
        facts.codecs,
        facts.pages,
    )
    if facts.duration and not text.duration:
        text = replace(text, duration=facts.duration)
    return Prepared(taken, file, _kind_of_recording(facts.mime_type), name, text)


def _kind_of_recording(mime_type: str) -> MediaKind:
    if mime_type == "application/pdf":
        return MediaKind.DOCUMENT
    return MediaKind.AUDIO if mime_type.startswith("audio/") else MediaKind.VIDEO

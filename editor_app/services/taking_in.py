"""Taking files into the library: one, or many with folders and zips among them, and a receipt for all."""

from collections.abc import Sequence
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import MediaId
from editor_app.domain.intake import IntakeReceipt
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.intake_batch import IntakeBatch
from editor_app.services.preparing import Prepared, keep, prepare
from editor_app.storage.library import Library
from editor_app.wording import worded


def take_in(library: Library, path: Path, text: MediaText | None = None) -> Done[Media]:
    """Take a file into the library; the same bytes are the item that is there already.

    Its kind is told by its content; what it says of itself fills the empty fields of `text`.
    Raises BadPicture or BadInput for what is not safe to open or nothing we know, or a missing file.
    """
    return _kept(library, prepare(library, path, text=text))


def add_video(library: Library, text: MediaText, path: Path | None = None) -> Done[Media]:
    """Make a video item, of a local file (a video by content) or of an outside address in `text.url`.

    Raises BadInput when there is neither, or the file is no video.
    """
    if path is None:
        return _add_outside_video(library, text)
    prepared = prepare(library, path, text=text)
    if prepared.kind is not MediaKind.VIDEO:
        library.media_files.drop(prepared.taken)
        raise BadInput(worded("{0} is not an MP4, MOV or WebM video.", prepared.name))
    return _kept(library, prepared)


def take_in_batch(
    library: Library,
    paths: Sequence[Path],
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Done[IntakeReceipt]:
    """Take files in, all in folders and zips among them; a bad one is refused and the others go on.

    A cancel keeps what is in by then; so does a disk that says no. Nothing is raised for a file.
    """
    return IntakeBatch(library, progress or Silent(), cancel or CancelToken()).run(paths)


def _kept(library: Library, prepared: Prepared) -> Done[Media]:
    try:
        with library.write() as work:
            media, is_new = keep(library, work, prepared)
    finally:
        library.media_files.drop(prepared.taken)
    return _done(media) if is_new else Done(media, Changes())


def _add_outside_video(library: Library, text: MediaText) -> Done[Media]:
    if not text.url.startswith(("https://", "http://")):
        raise BadInput(
            worded("A video needs a file or an address."), worded("An address starts with https://")
        )
    with library.write() as work:
        now = library.clock()
        media = Media(MediaId(library.new_id()), MediaKind.VIDEO, None, "", text, now, now)
        work.media.add(media)
    return _done(media)


def _done(media: Media) -> Done[Media]:
    return Done(media, Changes(media=frozenset({media.id})))

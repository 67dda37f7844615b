"""The pictures and videos of a bundle: only the sizes that a page shows, and never an original picture."""

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from editor_app.domain.errors import Refused
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.renditions import Rendition, all_of
from editor_app.domain.webvtt import public_captions
from editor_app.export.formats.common import BundleFile
from editor_app.export.source import BundleSource
from editor_app.pictures.leaving import Packet, embed, packet_for
from editor_app.progress import CancelToken, Progress
from editor_app.render.addresses import captions_path, file_path
from editor_app.wording import worded

STAGE = "Making pictures"


@dataclass(frozen=True, slots=True)
class LeavingFile:
    """A media file for the bundle, and the words it may carry where it is a picture."""

    file: BundleFile
    packet: Packet | None = None


def media_files(
    source: BundleSource, used: Sequence[str], progress: Progress, cancel: CancelToken
) -> Generator[LeavingFile, None, None]:
    """Yield the media files for these paths, in their order; all forms of one picture come from one decoding.

    Close the generator when it is not taken to its end: that stops the threads. Raises Refused when the
    original of a protected source would have to leave.
    """
    wanted = _by_item(source, used)

    def make(media: Media, paths: Sequence[str]) -> list[LeavingFile]:
        cancel.check()
        return _made(source, media, paths)

    with ThreadPoolExecutor(source.cores) as pool:
        futures = [pool.submit(make, media, paths) for media, paths in wanted]
        try:
            for done, future in enumerate(futures):
                progress.step(STAGE, done, len(futures))
                cancel.check()
                yield from future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def rendition_at(media: Media, path: str) -> Rendition | None:
    """Return the form of a picture that lies at this path of a bundle, or None."""
    return next((each for each in all_of(media) if each.path == path), None)


def _by_item(source: BundleSource, used: Sequence[str]) -> list[tuple[Media, list[str]]]:
    paths: dict[MediaId, list[str]] = {}
    for path in used:
        paths.setdefault(MediaId(path.split("/")[1]), []).append(path)
    found = ((source.media(media_id), listed) for media_id, listed in paths.items())
    return [(media, listed) for media, listed in found if media is not None and media.file is not None]


def _made(source: BundleSource, media: Media, paths: Sequence[str]) -> list[LeavingFile]:
    """Return the files for some paths; a text may spell an address that no page would make: it has none."""
    if media.kind is not MediaKind.PICTURE:
        return [file for path in paths if (file := _recording(source, media, path)) is not None]
    forms = [form for path in paths if (form := rendition_at(media, path)) is not None]
    made = source.renditions(media, forms)
    packet = packet_for(media)
    return [
        LeavingFile(BundleFile(form.path, embed(made[form].read_bytes(), packet)), packet) for form in forms
    ]


def _recording(source: BundleSource, media: Media, path: str) -> LeavingFile | None:
    if path == captions_path(media):
        captions = public_captions(media.text.transcript)
        return LeavingFile(BundleFile(path, captions.encode())) if captions else None
    if path != file_path(media):
        return None
    if media.text.protected:
        raise Refused(
            worded(
                "“{0}” comes from a protected source, so its file stays here.",
                media.text.title or media.file_name,
            ),
            worded("Take it out of the article, and export again."),
        )
    return LeavingFile(BundleFile(path, source.original(media)))

"""The pictures and videos of a bundle: only the sizes that a page shows, and never an original picture."""

import re
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.renditions import Rendition, avatar, card, scaled
from editor_app.export.formats.common import BundleFile
from editor_app.export.source import BundleSource
from editor_app.progress import CancelToken, Progress
from editor_app.render.addresses import ROOT, video_path

THREADS = 2
"""Renditions made at once; each may hold a decoded picture of 60 million pixels."""

STAGE = "Making pictures"
_ADDRESS = re.compile(rf"{ROOT}(media/([0-9a-z]+)/[0-9a-z]+\.[0-9a-z]+)")


class UsedMedia:
    """The media files that pages point at."""

    def __init__(self) -> None:
        self._paths: dict[str, MediaId] = {}

    def note(self, html: str) -> None:
        """Remember the media files of a page with internal addresses."""
        self._paths.update((found[1], MediaId(found[2])) for found in _ADDRESS.finditer(html))

    def items(self) -> list[tuple[str, MediaId]]:
        """Return the paths in the bundle and the items they are made of, sorted."""
        return sorted(self._paths.items())


def media_files(
    source: BundleSource, used: UsedMedia, progress: Progress, cancel: CancelToken
) -> Generator[BundleFile, None, None]:
    """Yield the media files in use, sorted by path; they are made a few at a time.

    Close the generator when it is not taken to its end: that stops the threads.
    """
    items = used.items()
    known = {media_id: source.media(media_id) for media_id in {media_id for _, media_id in items}}
    wanted = [(path, media) for path, media_id in items if (media := known[media_id]) is not None]

    def make(path: str, media: Media) -> Path | None:
        cancel.check()
        return _made(source, path, media)

    with ThreadPoolExecutor(THREADS) as pool:
        futures = [pool.submit(make, path, media) for path, media in wanted]
        try:
            for done, ((path, _), future) in enumerate(zip(wanted, futures, strict=True)):
                progress.step(STAGE, done, len(wanted))
                cancel.check()
                made = future.result()
                if made is not None:
                    yield BundleFile(path, made)
        finally:
            pool.shutdown(cancel_futures=True)


def rendition_at(media: Media, path: str) -> Rendition | None:
    """Return the rendition of a picture that lies at this path of a bundle, or None."""
    return next((each for each in (*scaled(media), card(media), avatar(media)) if each.path == path), None)


def _made(source: BundleSource, path: str, media: Media) -> Path | None:
    """Return the file for a path, or None: a text may spell an address that no page would make."""
    if media.kind is MediaKind.VIDEO:
        return source.original(media) if media.file and path == video_path(media) else None
    rendition = rendition_at(media, path)
    return source.rendition(media, rendition) if rendition and media.file else None

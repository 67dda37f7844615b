"""The forms of pictures: made once for what they are, kept in the library's cache, found again."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from editor_app.domain.errors import NotFound
from editor_app.domain.media import Media
from editor_app.domain.renditions import Rendition, card, frame_of
from editor_app.pictures.orders import RECIPE, Order, make_safely
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded


def rendition_path(library: Library, media: Media, rendition: Rendition) -> Path:
    """Return a form of a picture, made now when it was not made before: pixels, and no words.

    Raises BadPicture or NotFound when the original cannot be read.
    """
    return make_all(library, media, [rendition])[rendition]


def make_all(library: Library, media: Media, wanted: Iterable[Rendition]) -> dict[Rendition, Path]:
    """Return forms of one picture; those that are missing are made together, from one decoding.

    Raises BadPicture or NotFound when the original cannot be read, DiskTrouble when the disk says no.
    """
    places = {rendition: _place(library, media, rendition) for rendition in wanted}
    missing = {rendition: path for rendition, path in places.items() if not path.exists()}
    if missing:
        original = _original(library, media)
        orders = [order_of(media, each, path) for each, path in missing.items()]
        with in_sentences():
            make_safely(original, orders, media.file_name)
    return places


def thumbnail(library: Library, media: Media) -> Path:
    """Return the card-sized form of a picture."""
    return rendition_path(library, media, card(media))


def _original(library: Library, media: Media) -> Path:
    if media.file is None:
        raise NotFound(worded("This item has no file of its own."))
    path = library.media_files.path(media.file)
    if not path.exists():
        raise NotFound(worded("The file of “{0}” is missing.", media.text.caption or media.file_name))
    return path


def order_of(media: Media, rendition: Rendition, out: Path) -> Order:
    """Return what has to be made for a form of a picture."""
    part = frame_of(media, rendition)
    size = (rendition.width, rendition.height)
    return Order(str(out), rendition.kind, *size, part.left, part.top, part.width, part.height)


def _place(library: Library, media: Media, rendition: Rendition) -> Path:
    """Return where a form is kept: by the bytes of the original and all that decides its pixels."""
    if media.file is None:
        raise NotFound(worded("This item has no file of its own."))
    from PIL import __version__ as encoder  # noqa: PLC0415  its encoders come with it

    part = frame_of(media, rendition)
    recipe = (RECIPE, encoder, rendition.kind, rendition.width, rendition.height, part)
    name = hashlib.sha256(repr(recipe).encode()).hexdigest()[:16]
    sha = media.file.sha256
    return library.cache / "renditions" / sha[:2] / sha / f"{rendition.name}-{name}.{rendition.kind}"

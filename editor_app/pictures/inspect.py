"""Tells what a picture file is, and refuses one that is damaged or not safe to open."""

from dataclasses import dataclass
from pathlib import Path

from editor_app.pictures.opening import MIME_TYPES, opened, orientation


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """The type by content, and the size in pixels as it is seen upright."""

    mime_type: str
    width: int
    height: int


def inspect_picture(path: Path, name: str = "") -> PictureFacts:
    """Return what the file at `path` is; it is decoded once, to find out whether it is whole.

    `name` is what a sentence calls it, where `path` is a copy on its way into the library.
    Raises BadPicture for anything that is no sound picture within the limits of `opening`.
    """
    with opened(path, name) as image:
        width, height = image.size
        if orientation(image) >= 5:
            width, height = height, width
        mime_type = MIME_TYPES[image.format or ""]
        image.draft(None, (1, 1))  # a JPEG is then decoded at an eighth, which still reads every byte
        image.load()
    return PictureFacts(mime_type, width, height)

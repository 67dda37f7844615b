"""Tells what a picture file is, and refuses one that is damaged or not safe to open."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from editor_app.pictures.opening import MIME_TYPES, opened, orientation
from editor_app.pictures.processes import processes


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


def inspect_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `inspect_picture` for the file at `path`, in a child process."""
    return asdict(inspect_picture(Path(question["path"]), question["name"]))


def inspect_safely(path: Path, name: str = "") -> PictureFacts:
    """Do `inspect_picture` in a child process; raises BadPicture as that does, or when the child died."""
    return PictureFacts(**processes().ask("inspect", name or path.name, path=str(path)))

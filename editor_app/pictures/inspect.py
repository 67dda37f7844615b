"""Tells what a picture file is and what it says of itself, and refuses one that is not safe to open."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from editor_app.domain.media import FoundField
from editor_app.pictures.kinds import SVG, kind_of
from editor_app.pictures.opening import opened, orientation
from editor_app.pictures.processes import processes

SECONDS: Final = 30.0  # for one file; an honest one takes a tenth of one


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """The type by content, and the size in pixels as it is seen upright.

    `found` is what the file says for the fields of its record. `drawing` is the SVG to keep in the place of
    the file: what is left of it after everything but drawing was taken out; "" for other pictures.
    """

    mime_type: str
    width: int
    height: int
    found: tuple[FoundField, ...] = ()
    drawing: str = ""


def inspect_picture(path: Path, name: str = "") -> PictureFacts:
    """Return what the file at `path` is; it is decoded once, to find out whether it is whole.

    `name` is what a sentence calls it, where `path` is a copy on its way into the library.
    Raises BadPicture for anything that is no sound picture within the limits of `opening`.
    """
    with opened(path, name) as image:
        width, height = image.size
        if orientation(image) >= 5:
            width, height = height, width
        image.draft(None, (1, 1))  # a JPEG is then decoded at an eighth, which still reads every byte
        image.load()
        mime_type = kind_of(path)
        return PictureFacts(mime_type, width, height, drawing=_drawing(path, mime_type, name))


def inspect_job(question: dict[str, Any]) -> dict[str, Any]:
    """Do `inspect_picture` for the file at `path`, and read what it says, in a child process."""
    from editor_app.pictures.reading import read_fields  # noqa: PLC0415  in the child process alone

    path = Path(question["path"])
    facts = asdict(inspect_picture(path, question["name"]))
    return facts | {"found": [asdict(field) for field in read_fields(path)]}


def inspect_safely(path: Path, name: str = "") -> PictureFacts:
    """Do `inspect_job` in a child process; raises BadPicture as that does, or when the child died."""
    answer = processes().ask("inspect", name or path.name, SECONDS, path=str(path))
    found = tuple(FoundField(**field) for field in answer.pop("found"))
    return PictureFacts(**answer, found=found)


def _drawing(path: Path, mime_type: str, name: str) -> str:
    if mime_type != SVG:
        return ""
    from editor_app.pictures.svg import sanitised  # noqa: PLC0415  few pictures are drawings

    return sanitised(path.read_bytes(), name or path.name).decode()

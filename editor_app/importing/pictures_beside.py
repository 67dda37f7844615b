"""Find the pictures that lie beside a Markdown file, and put references to the library in their place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from urllib.parse import unquote

from editor_app.checks.markdown_places import places_of
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import MediaId
from editor_app.wording import worded

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".avif", ".heic", ".svg"})
"""What is a picture by its name; whether it is one by its content is found when it is taken in."""

_LIBRARY = re.compile(r"(?:media|video|article):")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:|//")
_ABSOLUTE = re.compile(r"[/\\~]|[a-zA-Z]:")


@dataclass(frozen=True, slots=True)
class PictureBeside:
    """A picture of the body; `start` and `end` are where its address is written."""

    path: Path
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RefusedPicture:
    """A picture that is not taken in, its line in the body counted from 1, and the reason."""

    reference: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class PicturesBeside:
    """What the pictures of a body point at."""

    found: tuple[PictureBeside, ...]
    refused: tuple[RefusedPicture, ...]


def find_pictures(body: str, folder: Path) -> PicturesBeside:
    """Return the pictures of a body that are files, and those that are meant to be but are refused.

    `folder` is where the Markdown file lies. Inline and reference-style pictures count; code does
    not, nor do references into the library.
    """
    found: dict[int, PictureBeside] = {}
    refused: dict[int, RefusedPicture] = {}
    for mention in places_of(body).mentions:
        if not mention.picture or in_library(mention.target):
            continue
        start = mention.target_start  # two pictures may share one definition
        try:
            path = picture_at(mention.target, folder)
            found[start] = PictureBeside(path, start, mention.target_end)
        except BadInput as error:
            line = 1 + body.count("\n", 0, mention.start)
            refused[start] = RefusedPicture(mention.target, line, error.sentence)
    return PicturesBeside(
        tuple(found[start] for start in sorted(found)), tuple(refused[start] for start in sorted(refused))
    )


def with_media(body: str, found: tuple[PictureBeside, ...], media: Mapping[Path, MediaId]) -> str:
    """Return the body with `media:ID` in the place of each path; the rest stays as it is, to the byte.

    `found` is as `find_pictures` gave it for this body; a path without an id is left alone.
    """
    pieces, after = [], 0
    for picture in found:
        if picture.path in media:
            pieces += [body[after : picture.start], f"media:{media[picture.path]}"]
            after = picture.end
    return "".join([*pieces, body[after:]])


def in_library(reference: str) -> bool:
    """Tell whether a reference is already one of the library's own, such as `media:ID`."""
    return bool(_LIBRARY.match(reference))


def picture_at(reference: str, folder: Path) -> Path:
    """Return the file a relative path stands for, which may climb out of the folder.

    Only regular files with the suffix of a picture are found, and no link is followed on the way: a
    text that came by mail must not choose which files of this machine are published.
    Raises BadInput with a sentence for the reason.
    """
    if not reference:
        raise BadInput(worded("No picture is named here."))
    if _SCHEME.match(reference):
        raise BadInput(worded("{0} lies on the network; save the picture beside the text first.", reference))
    if _ABSOLUTE.match(reference):
        raise BadInput(worded("{0} is not a path relative to the text.", reference))
    path = _walk(reference, folder) or _walk(unquote(reference), folder)
    if path is None:
        raise BadInput(worded("{0} is not there.", reference))
    if path.suffix.lower() not in SUFFIXES:
        raise BadInput(worded("{0} is not a picture.", reference))
    return path


def _walk(reference: str, folder: Path) -> Path | None:
    """Go from the folder to a regular file, one step at a time; None when there is none."""
    path = folder.resolve()
    try:
        for step in reference.replace("\\", "/").split("/"):
            path = path.parent if step == ".." else path / step
            if path.is_symlink():
                raise BadInput(worded("{0} goes through a link, which is not followed.", reference))
        return path if S_ISREG(path.lstat().st_mode) else None
    except (OSError, ValueError):  # a name no file can have: too long, or with a NUL in it
        return None

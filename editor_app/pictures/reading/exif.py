"""Reads the words of an EXIF directory (Exif 2.32): a clock, a name, a caption. Never a position."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from editor_app.domain.media import FoundField
from editor_app.pictures.reading.charsets import decoded
from editor_app.pictures.reading.moments import iso_moment

if TYPE_CHECKING:
    from PIL.Image import Exif

EXIF_IFD: Final = 0x8769
_DESCRIPTION, _ARTIST, _COPYRIGHT, _XP_AUTHOR, _XP_KEYWORDS = 0x010E, 0x013B, 0x8298, 0x9C9D, 0x9C9E
_TAKEN, _TAKEN_ZONE = 0x9003, 0x9011
_CAMERA_WORDS: Final = {"OLYMPUS DIGITAL CAMERA", "MINOLTA DIGITAL CAMERA", "DIGITAL CAMERA", "SONY DSC"}
"""What cameras write as a description by themselves."""


def fields(exif: "Exif") -> Iterator[FoundField]:
    """Give what the directory says for the fields of MediaText."""
    caption = _text(exif.get(_DESCRIPTION))
    if caption and caption.upper() not in _CAMERA_WORDS:
        yield FoundField("caption", caption, "EXIF ImageDescription")
    if artist := _text(exif.get(_ARTIST)):
        yield FoundField("creator", _list(artist, ", "), "EXIF Artist")
    if author := _windows_text(exif.get(_XP_AUTHOR)):
        yield FoundField("creator", _list(author, ", "), "EXIF XPAuthor")
    if copyright_line := _text(exif.get(_COPYRIGHT)):
        yield FoundField("copyright", copyright_line, "EXIF Copyright")
    if keywords := _windows_text(exif.get(_XP_KEYWORDS)):
        yield FoundField("keywords", keywords, "EXIF XPKeywords")
    inner = exif.get_ifd(EXIF_IFD)
    if taken := iso_moment(_text(inner.get(_TAKEN)), _text(inner.get(_TAKEN_ZONE))):
        yield FoundField("taken", taken, "EXIF DateTimeOriginal")


def _text(value: object) -> str:
    """Return the text of a tag. Pillow reads bytes as Latin-1; what they really are is guessed."""
    if isinstance(value, str):
        try:
            value = value.encode("latin-1")
        except UnicodeEncodeError:
            return str(value)
    if not isinstance(value, bytes):
        return ""
    # a copyright has two parts with a null between them: the photographer's and the editor's
    return ", ".join(part.strip() for part in decoded(value).split("\0") if part.strip())


def _windows_text(value: object) -> str:
    if isinstance(value, tuple) and all(isinstance(number, int) and 0 <= number < 256 for number in value):
        value = bytes(value)
    return value.decode("utf-16-le", "ignore").strip("\0 ") if isinstance(value, bytes) else ""


def _list(text: str, between: str) -> str:
    return between.join(part.strip() for part in text.split(";") if part.strip())

"""The fields of a record that a file can fill: read from XMP, IIM and EXIF, in this order of trust."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from editor_app.domain.media import FoundField, MediaText, Translation
from editor_app.pictures.plain_text import tidy
from editor_app.pictures.reading import exif, iim, xmp
from editor_app.pictures.reading.blocks import Blocks, blocks_of, unwarned

LIMITS: Final = {
    "headline": 500, "caption": 10_000, "creator": 500, "credit": 500, "source": 500, "copyright": 1000,
    "usage_terms": 4000, "taken": 40, "place": 500, "keywords": 5000, "alt": 2000, "long_description": 10_000,
    "digital_source_type": 60,
}  # fmt: skip
"""The longest value of each field, in letters."""
_WITH_LINES: Final = {"caption", "usage_terms", "long_description"}
_LONGEST_KEYWORD: Final = 100
_MOST_FOUND: Final = 100


def read_fields(path: Path) -> tuple[FoundField, ...]:
    """Return what the picture at `path` says for the fields of MediaText; never raises over its bytes.

    The best value of a field stands first; another origin of the same field follows only where it says
    something else. Keywords are one value, with semicolons between. Captions and alt texts in a language of
    their own have fields like "caption.uk". Belongs into a child process.
    """
    with unwarned():
        return _best(_said(blocks_of(path)))


def fill(text: MediaText, found: Iterable[FoundField]) -> MediaText:
    """Return the text with its empty fields filled; what a person wrote stays as it is."""
    filled: dict[str, Any] = {}
    languages = {each.language: each for each in text.translations}
    for each in found:
        field, _, language = each.field.partition(".")
        if field not in LIMITS:
            continue
        if language:
            said = languages.get(language, Translation(language))
            languages[language] = said if getattr(said, field) else replace(said, **{field: each.value})
        elif not getattr(text, field) and field not in filled:
            filled[field] = keywords_of(each.value) if field == "keywords" else each.value
    return replace(text, translations=tuple(languages.values()), **filled)


def keywords_of(value: str) -> tuple[str, ...]:
    """Return the keywords of a found value, each once."""
    words = (word.strip() for word in value.split(";"))
    return tuple(dict.fromkeys(word for word in words if word and len(word) <= _LONGEST_KEYWORD))


def _said(blocks: Blocks) -> Iterator[FoundField]:
    for packet in blocks.xmp:
        with suppress(Exception):  # a damaged part says nothing, and the others are read
            root = xmp.parsed(packet)
            if root is not None:
                yield from list(xmp.fields(root))
    for record in blocks.iim:
        with suppress(Exception):
            yield from list(iim.fields(record))
    for directory in blocks.exif:
        with suppress(Exception):
            yield from list(exif.fields(directory))


def _best(said: Iterable[FoundField]) -> tuple[FoundField, ...]:
    by_field: dict[str, list[FoundField]] = {}
    for each in said:
        value = _tidied(each)
        known = by_field.setdefault(each.field, [])
        if value and all(value != other.value for other in known):
            known.append(replace(each, value=value))
    if moments := by_field.get("taken"):
        first = moments[0]
        moments.sort(key=lambda each: not _more_exact(each, first))
    return tuple(each for known in by_field.values() for each in known)[:_MOST_FOUND]


def _more_exact(moment: FoundField, first: FoundField) -> bool:
    """Tell whether a moment is the first one told more exactly, such as with a time or a zone."""
    return len(moment.value) > len(first.value) and moment.value.startswith(first.value)


def _tidied(found: FoundField) -> str:
    field = found.field.partition(".")[0]
    value = tidy(unicodedata.normalize("NFC", found.value), LIMITS[field], lines=field in _WITH_LINES)
    if field == "digital_source_type":
        return value if re.fullmatch(r"[A-Za-z]+", value) else ""
    return value

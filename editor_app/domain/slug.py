"""Slugs: the working name of a story, which is also its address."""

import re
import unicodedata
from collections.abc import Callable

from editor_app.domain.names import romanise

LONGEST = 80


def slugify(text: str, fallback: str = "untitled") -> str:
    """Return a slug of lower-case Latin letters, digits and hyphens, at most 80 long.

    Ukrainian is romanised by the official table (see `names.romanise`); other accents are dropped.
    """
    latin = unicodedata.normalize("NFKD", romanise(text))
    plain = "".join(c for c in latin if not unicodedata.combining(c)).lower()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))
    slug = "-".join(words)
    if len(slug) > LONGEST:
        slug = slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]
    return slug or fallback


def is_slug(text: str) -> bool:
    """Tell whether the text can stand in an address as it is."""
    return bool(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text)) and len(text) <= LONGEST


def unique_slug(wished: str, taken: Callable[[str], bool]) -> str:
    """Return `wished`, or `wished-2`, `-3` … : the first that is not taken."""
    if not taken(wished):
        return wished
    number = 2
    while taken(f"{wished}-{number}"):
        number += 1
    return f"{wished}-{number}"

"""Identifiers of the things a library holds."""

import secrets
from typing import NewType

ArticleId = NewType("ArticleId", str)
AuthorId = NewType("AuthorId", str)
MediaId = NewType("MediaId", str)
SectionId = NewType("SectionId", str)
SeriesId = NewType("SeriesId", str)
NameId = NewType("NameId", str)

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # no 0/o, 1/l/i: ids are read aloud and typed
LENGTH = 12


def random_id() -> str:
    """Return a fresh identifier of 12 characters (about 59 random bits)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def media_id_for(sha256: str) -> MediaId:
    """Return the id of the file with this SHA-256 (64 hex digits): the same bytes are the same item."""
    return MediaId(sha256[:16])

"""Text that comes out of files or goes into them: no control characters, stray spaces or endless lengths."""

import re
import unicodedata
from typing import Final

_SPACES: Final = re.compile(r"[^\S\n]+")
_EMPTY_LINES: Final = re.compile(r"\n{3,}")
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that turn the direction of what follows, by which a name can be made to look like another."""


def tidy(text: str, limit: int, *, lines: bool = False) -> str:
    """Return the text without control characters and doubled spaces, at most `limit` letters.

    Line ends stay where `lines` says so, and are spaces otherwise. A cut is made between words where it can.
    """
    plain = _drop_controls(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not lines:
        plain = plain.replace("\n", " ")
    plain = _SPACES.sub(" ", plain)
    plain = _EMPTY_LINES.sub("\n\n", plain.replace(" \n", "\n").replace("\n ", "\n")).strip()
    return plain if len(plain) <= limit else _cut(plain, limit)


def _drop_controls(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(sign for sign in text if _keeps(sign))


def _keeps(sign: str) -> bool:
    if sign in "\n\t":
        return True
    if sign in _BIDI or ord(sign) & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(sign) not in ("Cc", "Cs")


def _cut(text: str, limit: int) -> str:
    short = text[: limit - 1]
    head, space, _ = short.rpartition(" ")
    return (head if space and len(head) > limit // 2 else short).rstrip() + "…"

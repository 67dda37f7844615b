"""What Markdown would misread in a text, written so that it is read as it stands.

The texts that come here hold marks in the place of what is meant as Markdown: see `runs`.
"""

import re
from typing import Final

MARK: Final = "\ufdd0"
"""Stands for a piece of Markdown: a sign of emphasis, code, the end of a link."""
OPENING: Final = "\ufdd1"
"""Stands for a piece of Markdown that begins with a bracket."""

_ENTITY = re.compile(r"&(?=#?\w+;)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_BACKSLASH = re.compile(rf"\\(?=[\\`*_{{}}\[\]()>#+.!|{MARK}{OPENING}-]|$)", re.MULTILINE)
_STAR = re.compile(r"(?<![ ])\*|\*(?![ ]|$)", re.MULTILINE)
_UNDERSCORE = re.compile(r"(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])")
_BRACKET = re.compile(rf"\[(?!(?!\^)[^\[\]\n{MARK}{OPENING}]*\](?![(\[:{MARK}{OPENING}]))")

_SIGN_AT_START = re.compile(r"^([#>]|[-+*](?=[ ]|$)|\d+(?=\.(?:[ ]|$)))", re.MULTILINE)
_RULED_LINE = re.compile(r"^[-|](?=[-|: ]*$)", re.MULTILINE)
_BY_NUMBER = re.compile(r"^(?::(?=[ ])|:(?=[-|: ]+$)|=(?==*[ ]*$)|~(?=~~))", re.MULTILINE)


def escape(text: str, *, in_link: bool = False) -> str:
    """Return running text without anything that would be read as a sign."""
    text = _ENTITY.sub("&amp;", text)
    text = _BACKSLASH.sub(r"\\\\", text)
    text = _TAG.sub("&lt;", text)
    text = text.replace("`", "\\`").replace("!" + OPENING, "\\!" + OPENING)
    text = _STAR.sub(r"\\*", text)
    text = _UNDERSCORE.sub(r"\\_", text)
    if in_link:
        return text.replace("[", "\\[").replace("]", "\\]")
    return _BRACKET.sub(r"\\[", text)


def escape_line_starts(text: str) -> str:
    """Return a paragraph none of whose lines begins like a heading, list, quotation, rule or table."""
    text = _SIGN_AT_START.sub(_escaped_start, text)
    text = _RULED_LINE.sub(r"\\\g<0>", text)
    return _BY_NUMBER.sub(lambda found: f"&#{ord(found.group())};", text)


def _escaped_start(found: re.Match[str]) -> str:
    sign = found.group()
    return sign + "\\" if sign.isdigit() else "\\" + sign

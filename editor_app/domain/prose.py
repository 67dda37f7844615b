"""Which characters of a Markdown text are prose, and which are code, addresses and tags to leave alone."""

import re
from collections.abc import Iterator
from typing import Final

CODE: Final = "\x00"
"""Stands in a mask for a character that is no prose."""
TAG: Final = "\x01"
"""Stands in a mask for a character of a tag: the words before and after it are neighbours."""

_NO_PROSE = re.compile(
    r"""
      \A---\n.*?\n---[ ]*$                                            # front matter
    | ^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?^[ ]{0,3}(?P=fence)[ \t]*$|.*\Z)
    | ^[ \t>|:=+*_-]*[-=*_|]{2,}[ \t>|:=+*_-]*$                       # rules, separators of tables
    | <!--.*?-->
    | (?<![\\`])(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)
    | (?<=\])\((?:[^()\n\\]|\\.|\([^()\n]*\))*\)                      # the address of a link, and its title
    | ^[ ]{0,3}\[[^\^\]\n][^\]\n]*\]:[^\n]*$                          # an address kept for later
    | (?P<tag></?[A-Za-z][^<>\n]*>)
    | <?(?:https?://|www\.)[^\s<>]+>?
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_OPEN_END = re.compile(
    r"""(?:\]\((?:[^()]|\([^()]*\))*     # an address not yet closed
        | <[A-Za-z/!?][^<>]*             # a tag
        | (?:https?://|www\.)[^\s<>]*
        | ^[ ]{0,3}\[[^\^\]][^\]]*\]:.*
        )$""",
    re.VERBOSE,
)
_MARKERS = re.compile(r"(?:[ \t]*(?:>|(?:[-*+]|#{1,6}|\d+[.)])(?=\s)))*[ \t]*")
_TICKS = re.compile(r"(?<![\\`])`+")
_ITEM = re.compile(r"[ ]{0,3}(?:[*+-]|\d+\.|\[\^[^\]]*\]:|:)\s")


def masked(text: str) -> str:
    """Return a text of the same length in which everything that is not prose is CODE or TAG.

    Line ends stay. An indented line is code when it follows a blank line and no list.
    """
    pieces, after = [], 0
    for match in _NO_PROSE.finditer(text):
        sign = TAG if match["tag"] else CODE
        pieces.append(text[after : match.start()])
        pieces.append(re.sub(r"[^\n]", sign, match.group()))
        after = match.end()
    pieces.append(text[after:])
    found = "".join(pieces)
    return found if "\n    " not in found and "\n\t" not in found else "\n".join(_without_indented(found))


def content_start(line: str) -> int:
    """Return where the words of a line begin, behind the marks of headings, quotations and items."""
    return _MARKERS.match(line).end()  # type: ignore[union-attr]  # it matches an empty text


def ends_in_code(line: str) -> bool:
    """Tell whether what is typed after this beginning of a line goes into code, an address or a tag.

    A tick after a letter opens no code: some keyboards write п`ять.
    """
    return _in_ticks(line) or _OPEN_END.search(line) is not None


def _in_ticks(line: str) -> bool:
    opened = ""
    for match in _TICKS.finditer(line):
        if match.group() == opened:
            opened = ""
        elif not opened and not line[: match.start()][-1:].isalnum():
            opened = match.group()
    return bool(opened)


def _without_indented(text: str) -> Iterator[str]:
    after_blank, in_code, in_item = True, False, False
    for line in text.split("\n"):
        if not line.strip():
            after_blank = True
            yield line
        elif line.startswith(("    ", "\t")):
            in_code = not in_item and (in_code or after_blank)
            after_blank = False
            yield CODE * len(line) if in_code else line
        else:
            in_item = bool(_ITEM.match(line)) or (in_item and not after_blank)
            in_code, after_blank = False, False
            yield line

"""Blank out the code of a Markdown text, so that nothing in it is taken for prose or for a link."""

import re
from bisect import bisect_left
from collections.abc import Iterator

Span = tuple[int, int]

_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})(?P<rest>[ ]*(?:\{[^\n]*\}|\.?[\w#.+-]*[ ]*(?:hl_lines=[^\n]*)?))$", re.MULTILINE
)
_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
_ITEM = re.compile(r"[ ]{0,3}(?:[*+-]|\d+\.|\[\^[^\]]*\]:|:)\s")


def without_code(body: str) -> str:
    """Return the text with fenced and indented code, code spans and HTML comments as spaces.

    Line ends and all offsets stay as they are.
    """
    text = blank(body, _fenced(body))
    text = blank(text, _indented(text))
    if "`" in text:
        text = blank(text, (match.span() for match in _SPAN.finditer(text)))
    return blank(text, _comments(text))


def blank(text: str, spans: Iterator[Span]) -> str:
    """Return the text with these spans (ascending, apart from each other) as spaces."""
    pieces, after = [], 0
    for start, end in spans:
        pieces.append(text[after:start])
        pieces.append(re.sub(r"[^\n]", " ", text[start:end]))
        after = end
    pieces.append(text[after:])
    return "".join(pieces)


def _fenced(text: str) -> Iterator[Span]:
    """Find fenced code as Python-Markdown does: at the margin, and closed by the very same fence."""
    fences = list(_FENCE.finditer(text))
    closers: dict[str, list[Span]] = {}
    for match in fences:
        if not match["rest"].strip():
            closers.setdefault(match["fence"], []).append(match.span())
    after = 0
    for match in fences:
        if match.start() < after:
            continue
        ends = closers.get(match["fence"], [])
        closing = bisect_left(ends, (match.end(), 0))
        if closing < len(ends):
            after = ends[closing][1]
            yield match.start(), after


def _indented(text: str) -> Iterator[Span]:
    """Find lines indented by four that follow a blank line and do not continue a list item."""
    position, after_blank, in_code, in_item = 0, True, False, False
    for line in text.split("\n"):
        if not line.strip():
            after_blank = True
        elif line.startswith(("    ", "\t")):
            in_code = not in_item and (in_code or after_blank)
            if in_code:
                yield position, position + len(line)
            after_blank = False
        else:
            in_item = bool(_ITEM.match(line)) or (in_item and not after_blank)
            in_code, after_blank = False, False
        position += len(line) + 1


def _comments(text: str) -> Iterator[Span]:
    end = 0
    while (start := text.find("<!--", end)) >= 0:
        closing = text.find("-->", start + 4)
        if closing < 0:
            return
        end = closing + 3
        yield start, end

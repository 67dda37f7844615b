"""A text as the units a merge works with: its paragraphs, and the sentences, lines or rows inside them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from editor_app.domain.sentences import sentence_starts

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_LIST = re.compile(r"[ ]{0,3}(?:[*+-]|\d+[.)])\s")
_WHOLE = re.compile(r"[ ]{0,3}(?:<|\||\[[^\]]+\]:|!\[)|    |\t")
"""What a line begins with that belongs to a table, raw HTML, a definition, a figure or code."""


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs, each with the blank lines behind it; fenced code is one of them.

    Put together they are the text.
    """
    found: list[str] = []
    current, fence, after_blank = "", "", False
    for line in text.splitlines(keepends=True):
        is_blank = not line.strip() and not fence
        if after_blank and not is_blank and current.strip():
            found.append(current)
            current = ""
        current += line
        after_blank = is_blank
        match = _FENCE.match(line)
        if match and not fence:
            fence = match.group(1)
        elif match and match.group(1).startswith(fence) and line.strip() == match.group(1):
            fence = ""
    return [*found, current] if current else found


def parts(paragraph: str) -> list[str]:
    """Return the parts of a paragraph that may change one by one; put together they are the paragraph.

    Prose has sentences, a list has lines. A table, code, raw HTML or a figure is one part.
    """
    lines = paragraph.splitlines(keepends=True)
    if any(_FENCE.match(line) or _WHOLE.match(line) for line in lines):
        return [paragraph] if paragraph else []
    if lines and all(_LIST.match(line) or not line.strip() for line in lines):
        return [line for line in lines if line]
    return list(_sentences(paragraph))


def _sentences(paragraph: str) -> Iterator[str]:
    starts = [*sentence_starts(paragraph), len(paragraph)]
    starts[0] = 0
    for start, end in pairwise(starts):
        if end > start:
            yield paragraph[start:end]
    if len(starts) == 1 and paragraph:
        yield paragraph

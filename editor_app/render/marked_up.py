"""Two renderings of a text as one, which shows what goes and what comes: for the eye, never for export."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

TOGETHER = 0.35
"""How much of two blocks must be alike for them to be one block that changed."""

_TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|\w+(?:['’ʼ-]\w+)*|\s+|[^\w\s<&]")
_MUTE = re.compile(r' data-[\w-]+="[^"]*"| id="[^"]*"')
_PART = r"(<{0}\b[^>]*>)(.*?)(</{1}>)"
PARTS = (_PART.format("h1", "h1"), _PART.format('p class="standfirst"', "p"))


def marked_blocks(before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return blocks of HTML with `ins` and `del`, and for each the number of the block of `after` it is.

    A block that is only taken out has the number of the one that follows.
    """
    plain = [_MUTE.sub("", block) for block in before], [_MUTE.sub("", block) for block in after]
    blocks: list[str] = []
    numbers: list[int] = []
    for kind, start, end, begin, stop in SequenceMatcher(None, *plain, autojunk=False).get_opcodes():
        if kind == "equal":
            blocks += after[begin:stop]
            numbers += range(begin, stop)
            continue
        for old, new in zip_longest(before[start:end], range(begin, stop)):
            made = list(_changed(old, after[new] if new is not None else None))
            blocks += made
            numbers += [min(new if new is not None else stop, max(0, len(after) - 1))] * len(made)
    return blocks, numbers


def marked_frame(before: str, after: str) -> str:
    """Return the page around the body with its headline and standfirst marked."""
    for pattern in PARTS:
        old, new = re.search(pattern, before, re.DOTALL), re.search(pattern, after, re.DOTALL)
        if old and new and old.group(2) != new.group(2):
            marked = "".join(_tokens(old.group(2), new.group(2)))
            after = after[: new.start(2)] + marked + after[new.end(2) :]
    return after


def _changed(old: str | None, new: str | None) -> Iterator[str]:
    if old is None or new is None:
        yield _whole(old, "del") if new is None else _whole(new, "ins")
        return
    if SequenceMatcher(None, _words(old), _words(new), autojunk=False).ratio() < TOGETHER:
        yield _whole(old, "del")
        yield _whole(new, "ins")
    else:
        yield "".join(_tokens(old, new))


def _tokens(old: str, new: str) -> Iterator[str]:
    was, now = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, [_MUTE.sub("", t) for t in was], [_MUTE.sub("", t) for t in now], False)
    for kind, start, end, begin, stop in matcher.get_opcodes():
        if kind == "equal":
            yield "".join(now[begin:stop])
            continue
        yield from _marked((token for token in was[start:end] if not token.startswith("<")), "del")
        yield from _marked(now[begin:stop], "ins")


def _marked(tokens: Iterator[str] | Sequence[str], tag: str) -> Iterator[str]:
    """Give tokens with their text in an element; tags of the page stay outside it."""
    run = ""
    for token in tokens:
        if not token.startswith("<"):
            run += token
            continue
        if run:
            yield f"<{tag}>{run}</{tag}>"
            run = ""
        yield token
    if run:
        yield f"<{tag}>{run}</{tag}>"


def _whole(block: str | None, tag: str) -> str:
    """Return a block all of which goes or comes."""
    return "".join(_marked(_TOKEN.findall(block or ""), tag))


def _words(block: str) -> list[str]:
    return [token for token in _TOKEN.findall(block) if token[0].isalnum()]

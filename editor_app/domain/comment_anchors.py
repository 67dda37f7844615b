"""Where a comment stands when the article it is about has become another text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from editor_app.domain.anchors import Carrier
from editor_app.domain.article import ArticleText
from editor_app.domain.review import Anchor
from editor_app.domain.suggestions import TEXTS


def carried(anchor: Anchor, before: ArticleText, after: ArticleText) -> Anchor:
    """Return what a comment is about in the text after.

    It follows its words wherever they go. When they went it is `gone`, with the words as they stood last,
    and it is found again when the same words come back.
    """
    if anchor.field == "lead" and anchor.media is not None:
        return replace(anchor, gone=after.lead.media != anchor.media)
    if anchor.field not in TEXTS or not (anchor.quote or anchor.gone):
        return anchor
    old, new = getattr(before, anchor.field), getattr(after, anchor.field)
    if old == new:
        return anchor
    moved = _found_again(anchor, old, new) if anchor.gone else _followed(anchor, old, new)
    return _on_its_picture(moved, new) if moved.gone and anchor.media else moved


def placed(anchor: Anchor, text: ArticleText) -> Anchor:
    """Return an anchor that holds in a text: a quote that is not at its offsets is looked for."""
    if anchor.field not in TEXTS or not anchor.quote:
        return anchor
    new = getattr(text, anchor.field)
    if new[anchor.start : anchor.end] == anchor.quote:
        return anchor
    places = list(_places(anchor.quote, new))
    if not places:
        at = min(anchor.start, len(new))
        return replace(anchor, start=at, end=at, gone=True)
    return _at(anchor, min(places, key=lambda place: abs(place - anchor.start)), anchor.quote)


def _followed(anchor: Anchor, old: str, new: str) -> Anchor:
    carrier = _carrier(old, new)
    words = old[anchor.start : anchor.end]
    here = carrier.place(anchor.start, behind=True)
    now = carrier.range(anchor.start, anchor.end)
    left = "" if now.gone or now.start != here else new[now.start : now.end]
    if words in left:  # what was typed right at an end is not meant
        return _at(anchor, now.start + left.index(words), words)
    if places := _come(words, carrier, old, new):
        return _at(anchor, min(places, key=lambda place: abs(place - here)), words)
    if any(letter.isalnum() for letter in left):
        return replace(anchor, start=now.start, end=now.end)
    at = carrier.place(anchor.start)
    return replace(anchor, start=at, end=at, quote=words or anchor.quote, gone=True)


def _found_again(anchor: Anchor, old: str, new: str) -> Anchor:
    carrier = _carrier(old, new)
    here = carrier.place(anchor.start)
    places = _come(anchor.quote, carrier, old, new)
    if not places:
        return replace(anchor, start=here, end=here)
    return _at(anchor, min(places, key=lambda place: abs(place - here)), anchor.quote)


@lru_cache(maxsize=3)
def _carrier(old: str, new: str) -> Carrier:
    return Carrier(old, new, one_edit=0)  # what stands between two edits of one save counts as it is


def _at(anchor: Anchor, start: int, words: str) -> Anchor:
    return replace(anchor, start=start, end=start + len(words), gone=False)


def _come(words: str, carrier: Carrier, old: str, new: str) -> set[int]:
    """Return where words stand now that did not stand there before: others of the same kind do not count."""
    if not words.strip():
        return set()
    known = {carrier.place(at, behind=True) for at in _places(words, old) if not _went(carrier, at, words)}
    return set(_places(words, new)) - known


def _went(carrier: Carrier, at: int, words: str) -> bool:
    end = at + len(words)
    return carrier.place(end) - carrier.place(at, behind=True) < len(words)


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _on_its_picture(anchor: Anchor, body: str) -> Anchor:
    """Return an anchor on the line where its picture stands now; other words about it do not matter."""
    found = re.search(rf"^.*(?:media|video):{anchor.media}\b.*$", body, re.MULTILINE)
    if found is None:
        return anchor
    return replace(anchor, start=found.start(), end=found.end(), quote=found.group(), gone=False)

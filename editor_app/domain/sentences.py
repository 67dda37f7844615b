"""Where sentences and words begin and end in running text, English and Ukrainian."""

import re
from collections.abc import Iterator
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.-][^\W_]+)*")
_END = re.compile(r"(?P<mark>[.!?…]+)[\"”»“’')\]*_]*(?=\s+[\"“«„‘'(\[*_—–-]*\s?(?P<next>[^\W_]))")
_NO_END = re.compile(
    r"(?:^|[^\w.])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|No|vs|Jr|Sr"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
    r"|м|с|р|рр|ст|вул|просп|пл|обл|ім|гр|грн|тис|млн|млрд|напр|див|проф|акад|ген|т|п|д|о|в)$"
    r"|(?:^|[\s.(])[^\W\d_]$",  # an initial
    re.IGNORECASE,
)

Span = tuple[int, int]


def sentence_starts(text: str) -> Iterator[int]:
    """Give where each sentence of one paragraph begins: after leading blanks, the quote included."""
    first = len(text) - len(text.lstrip())
    if first < len(text):
        yield first
    for match in _END.finditer(text):
        following = match["next"]
        if match["mark"] == "." and (following.islower() or _NO_END.search(text[: match.start()][-20:])):
            continue
        if match["mark"] == "…" and following.islower():
            continue
        rest = text[match.end() :]
        yield match.end() + len(rest) - len(rest.lstrip())


def sentence_at(text: str, place: int) -> Span:
    """Return from where to where the sentence at this place goes, without blanks around it."""
    starts = [*sentence_starts(text), len(text)]
    for start, end in pairwise(starts):
        if place < end or end == len(text):
            return start, start + len(text[start:end].rstrip())
    return place, place


def word_at(text: str, place: int) -> Span:
    """Return from where to where the word at this place goes, or twice the place."""
    for match in _WORD.finditer(text):
        if match.start() <= place <= match.end():
            return match.span()
    return place, place

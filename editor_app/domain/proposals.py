"""The suggestions of an article as a person reads them: what, where, by whom, one after the other."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from editor_app.domain.article import ArticleText
from editor_app.domain.suggestions import TEXTS, Span, Suggestion

MOVED_WORDS = 3
"""From this many words on, what goes at one place and comes at another was moved."""

_MARKS = re.compile(r"[*_~`#>\[\]]|\]\([^)]*\)|^[ \t]*(?:[-+]|\d+\.)[ \t]+", re.MULTILINE)


class Kind(StrEnum):
    """What a suggestion does."""

    INSERTION = "insertion"
    DELETION = "deletion"
    REPLACEMENT = "replacement"
    MOVE = "move"
    FORMAT = "format"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One suggestion, or two that are a move.

    `start` is an offset of the original text of the field; `before` and `after` are texts, or values of a
    field that is no running text.
    """

    ids: tuple[str, ...]
    kind: Kind
    field: str
    made: Suggestion
    start: int
    before: object = ""
    after: object = ""


def proposals(text: ArticleText) -> list[Proposal]:
    """Return all that is proposed for an article, from its headline down, then by the other fields."""
    made = {each.id: each for each in text.suggestions.made}
    found = [each for name in TEXTS for each in _moves(list(_in_text(name, text, made)))]
    values = (
        Proposal((v.id,), Kind.VALUE, v.field, made[v.id], 0, v.before, v.after)
        for v in text.suggestions.values
    )
    return [*found, *values]


def _in_text(name: str, text: ArticleText, made: dict[str, Suggestion]) -> Iterator[Proposal]:
    spans = text.suggestions.of(name)
    ids = dict.fromkeys(each for span in spans for each in (span.inserted, span.deleted) if each in made)
    for each in ids:
        mine = [span for span in spans if each in (span.inserted, span.deleted)]
        before = "".join(span.text for span in mine if span.deleted == each and span.inserted != each)
        after = "".join(span.text for span in mine if span.inserted == each)
        yield Proposal((each,), _kind(before, after), name, made[each], _first(mine), before, after)


def _kind(before: str, after: str) -> Kind:
    if _MARKS.sub("", before) == _MARKS.sub("", after):
        return Kind.FORMAT
    if not before:
        return Kind.INSERTION
    return Kind.REPLACEMENT if after else Kind.DELETION


def _moves(found: list[Proposal]) -> list[Proposal]:
    """Take what one person took out at one place and put in at another together."""
    gone = {_words(each.before): each for each in found if each.kind is Kind.DELETION}
    taken: set[tuple[str, ...]] = set()
    merged = []
    for each in found:
        origin = gone.get(_words(each.after)) if each.kind is Kind.INSERTION else None
        if origin is not None and origin.made.by == each.made.by and len(_words(each.after)) >= MOVED_WORDS:
            taken.add(origin.ids)
            each = replace(each, ids=(*origin.ids, *each.ids), kind=Kind.MOVE, before=origin.before)
        merged.append(each)
    return [each for each in merged if each.ids not in taken]


def _words(text: object) -> tuple[str, ...]:
    return tuple(str(text).split())


def _first(spans: Iterable[Span]) -> int:
    return min(span.at for span in spans)

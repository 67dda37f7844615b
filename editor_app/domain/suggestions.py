"""Suggested edits: what people propose to change in an article, kept beside its text and never in it.

While somebody looks at proposals, a text is a row of `Piece`s. The pieces nobody put in are the original,
those nobody takes out are the text as proposed; a piece may be put in by one person and taken out by
another. What is kept are `Span`s, which say where in the original each marked piece stands.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from editor_app.domain.anchors import Carrier
from editor_app.domain.ids import AuthorId

TEXTS = ("headline", "standfirst", "body")
"""The fields in which one proposes letter by letter; of the others a whole value is proposed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The ids of the suggestions that put a piece in and take it out; empty for neither."""

    inserted: str = ""
    deleted: str = ""


PLAIN = Mark()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under one mark."""

    text: str
    mark: Mark = PLAIN


@dataclass(frozen=True, slots=True)
class Span:
    """A marked piece: `at` is its offset in the original, which holds `text` unless it is inserted."""

    field: str
    at: int
    text: str
    inserted: str = ""
    deleted: str = ""


@dataclass(frozen=True, slots=True)
class ProposedValue:
    """Another value for a field that is no running text, both as plain JSON values."""

    id: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Who proposed, and when. `by` is None for somebody without a record."""

    id: str
    by: AuthorId | None
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that is proposed for an article."""

    made: tuple[Suggestion, ...] = ()
    spans: tuple[Span, ...] = ()
    values: tuple[ProposedValue, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.spans or self.values)

    def of(self, field: str) -> tuple[Span, ...]:
        """Return the spans of one text, in its order."""
        return tuple(span for span in self.spans if span.field == field)

    def with_field(self, field: str, spans: Sequence[Span], made: Iterable[Suggestion] = ()) -> "Suggestions":
        """Return these with other spans for one text; `made` are those the spans may newly name."""
        others = tuple(span for span in self.spans if span.field != field)
        ordered = sorted((*others, *spans), key=_order)
        return replace(self, spans=tuple(ordered), made=(*self.made, *made))._tidied()

    def with_value(self, value: ProposedValue, made: Suggestion) -> "Suggestions":
        """Return these with a proposed value in the place of any other of that person for that field."""
        known = {each.id: each for each in self.made}
        kept = (v for v in self.values if v.field != value.field or known[v.id].by != made.by)
        return replace(self, values=(*kept, value), made=(*self.made, made))._tidied()

    def without(self, ids: Collection[str]) -> "Suggestions":
        """Return these without the proposed values of these suggestions."""
        return replace(self, values=tuple(v for v in self.values if v.id not in ids))._tidied()

    def _tidied(self) -> "Suggestions":
        named = {each for span in self.spans for each in (span.inserted, span.deleted)}
        named |= {value.id for value in self.values}
        made = {each.id: each for each in self.made if each.id in named}
        return replace(self, made=tuple(sorted(made.values(), key=_age)))


NONE = Suggestions()


def pieces_of(text: str, spans: Iterable[Span]) -> list[Piece]:
    """Return a text with what is proposed for it.

    What is proposed to go, but is not there, is left out; what is to come in always stays.
    """
    found: list[Piece] = []
    after = 0
    for span in spans:
        at = min(max(span.at, after), len(text))
        if not span.inserted and (at != span.at or not text.startswith(span.text, at)):
            continue
        found.append(Piece(text[after:at]))
        found.append(Piece(span.text, Mark(span.inserted, span.deleted)))
        after = at if span.inserted else at + len(span.text)
    return joined([*found, Piece(text[after:])])


def spans_of(field: str, pieces: Iterable[Piece]) -> tuple[Span, ...]:
    """Return what has to be kept of the marks of a text."""
    at, found = 0, []
    for piece in pieces:
        if piece.mark != PLAIN:
            found.append(Span(field, at, piece.text, piece.mark.inserted, piece.mark.deleted))
        if not piece.mark.inserted:
            at += len(piece.text)
    return tuple(found)


def joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Put neighbours under one mark together, and leave out empty ones."""
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1].mark == piece.mark:
            found[-1] = Piece(found[-1].text + piece.text, piece.mark)
        elif piece.text:
            found.append(piece)
    return found


def original(pieces: Iterable[Piece]) -> str:
    """Return the text as it is without the suggestions."""
    return "".join(piece.text for piece in pieces if not piece.mark.inserted)


def proposed(pieces: Iterable[Piece]) -> str:
    """Return the text as it will be when all suggestions are accepted."""
    return "".join(piece.text for piece in pieces if not piece.mark.deleted)


def accepted(pieces: Iterable[Piece], ids: Collection[str]) -> list[Piece]:
    """Let these suggestions become the text."""
    return joined(_decided(pieces, ids, keep_inserted=True))


def rejected(pieces: Iterable[Piece], ids: Collection[str]) -> list[Piece]:
    """Drop these suggestions."""
    return joined(_decided(pieces, ids, keep_inserted=False))


def carried(suggestions: Suggestions, field: str, before: str, after: str) -> Suggestions:
    """Return the suggestions after the original of one text became another by other hands.

    What is proposed to go and went anyhow is no proposal any more; what is to come in always stays.
    """
    spans = suggestions.of(field)
    if not spans or before == after:
        return suggestions
    carrier = Carrier(before, after)
    moved = [found for span in spans for found in _moved(span, carrier, after)]
    return suggestions.with_field(field, _apart(sorted(moved, key=_order)))


def _moved(span: Span, carrier: Carrier, after: str) -> Iterator[Span]:
    if span.inserted:
        yield replace(span, at=carrier.place(span.at))
        return
    there = carrier.range(span.at, span.at + len(span.text))
    if not there.gone:
        yield replace(span, at=there.start, text=after[there.start : there.end])


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Leave out what would overlap a span before it."""
    found: list[Span] = []
    end = 0
    for span in spans:
        if span.at >= end:
            found.append(span)
            end = span.at if span.inserted else span.at + len(span.text)
        elif span.inserted:
            found.append(replace(span, at=end))
    return found


def _decided(pieces: Iterable[Piece], ids: Collection[str], *, keep_inserted: bool) -> Iterator[Piece]:
    for piece in pieces:
        inserted, deleted = piece.mark.inserted, piece.mark.deleted
        drops = (inserted in ids and not keep_inserted) or (deleted in ids and keep_inserted)
        if not drops:
            mark = Mark("" if inserted in ids else inserted, "" if deleted in ids else deleted)
            yield Piece(piece.text, mark)


def _order(span: Span) -> tuple[int, int]:
    return TEXTS.index(span.field), span.at


def _age(made: Suggestion) -> tuple[datetime, str]:
    return made.at, made.id

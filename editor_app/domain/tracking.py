"""Following the edits of a text under suggestions: what is typed is put in, what goes stays, marked."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from editor_app.domain.suggestions import PLAIN, Mark, Piece, joined
from editor_app.domain.text_edits import TextEdit


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that was taken out and has to come back at an offset, since it is only proposed to go."""

    at: int
    text: str


def follow(
    pieces: Sequence[Piece], edits: Iterable[TextEdit], mine: Collection[str], new_id: Callable[[], str]
) -> tuple[list[Piece], list[Kept]]:
    """Return what a text becomes when its edits are suggestions of one person, whose earlier ones are `mine`.

    `edits` are in order and apart from each other, their offsets those of the text before. The second list
    says what has to be put back, by offsets of the text after the edits. What the person had put in and
    takes out again is gone; a neighbour of an earlier suggestion of theirs grows it.
    """
    found: list[Piece] = []
    kept: list[Kept] = []
    after = moved = 0
    for edit in edits:
        found += cut(pieces, after, edit.position)
        after = edit.position + len(edit.removed)
        removed = cut(pieces, edit.position, after)
        beyond = cut(pieces, after, after + 1)
        own = _neighbour([*found[-1:], *removed, *beyond], mine) or new_id()
        staying = [each for piece in removed if (each := _taken_out(piece, own, mine)) is not None]
        found += [*staying, Piece(edit.inserted, Mark(own))]
        if staying:
            kept.append(Kept(edit.position + moved, "".join(piece.text for piece in staying)))
        moved += len(edit.inserted) - len(edit.removed)
    total = sum(len(piece.text) for piece in pieces)
    return joined([*found, *cut(pieces, after, total)]), kept


def rewritten(pieces: Sequence[Piece], edits: Iterable[TextEdit]) -> list[Piece]:
    """Return what a text with suggestions becomes when it is edited itself, by nobody's suggestion."""
    found: list[Piece] = []
    after = 0
    for edit in edits:
        found += [*cut(pieces, after, edit.position), Piece(edit.inserted)]
        after = edit.position + len(edit.removed)
    total = sum(len(piece.text) for piece in pieces)
    return joined([*found, *cut(pieces, after, total)])


def cut(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """Return the pieces between two offsets of the whole."""
    found, at = [], 0
    for piece in pieces:
        stop = at + len(piece.text)
        if at < end and stop > start:
            found.append(Piece(piece.text[max(0, start - at) : end - at], piece.mark))
        at = stop
    return found


def shown_offset(pieces: Sequence[Piece], offset: int) -> int:
    """Return where an offset of the original stands in the text with all its suggestions."""
    at = before = 0
    for piece in pieces:
        size = len(piece.text)
        if not piece.mark.inserted:
            if before + size > offset:
                return at + offset - before
            before += size
        at += size
    return at


def original_offset(pieces: Sequence[Piece], shown: int) -> int:
    """Return which offset of the original an offset of the text with all its suggestions stands for."""
    at = before = 0
    for piece in pieces:
        size = len(piece.text)
        inside = min(size, max(0, shown - at))
        before += 0 if piece.mark.inserted else inside
        at += size
        if at >= shown:
            break
    return before


def _taken_out(piece: Piece, own: str, mine: Collection[str]) -> Piece | None:
    if piece.mark.deleted:
        return piece
    if piece.mark.inserted in mine or piece.mark.inserted == own:
        return None
    return Piece(piece.text, Mark(piece.mark.inserted, own))


def _neighbour(pieces: Iterable[Piece], mine: Collection[str]) -> str:
    marks = (piece.mark for piece in pieces if piece.mark != PLAIN)
    return next((each for mark in marks for each in (mark.deleted, mark.inserted) if each in mine), "")

"""Suggested edits: a text, what is proposed for it, and how both go on."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.domain.anchors import Carrier, edits_between
from editor_app.domain.ids import AuthorId
from editor_app.domain.suggestions import (
    Mark,
    Piece,
    ProposedValue,
    Span,
    Suggestion,
    Suggestions,
    accepted,
    carried,
    joined,
    original,
    pieces_of,
    proposed,
    rejected,
    spans_of,
)
from editor_app.domain.tracking import follow, original_offset, rewritten, shown_offset

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TEXTS = st.text("абв xyz\n.", max_size=40)


def typed(pieces: list[Piece], after: str, mine: tuple[str, ...] = ("me",)) -> tuple[list[Piece], str]:
    """Return the pieces when the shown text was edited to `after`, and the text the editor must show then."""
    before = "".join(piece.text for piece in pieces)
    found, kept = follow(pieces, edits_between(before, after), mine, lambda: "me")
    shown, moved = after, 0
    for each in kept:
        at = each.at + moved
        shown = shown[:at] + each.text + shown[at:]
        moved += len(each.text)
    return found, shown


def test_typed_text_is_put_in_and_the_original_stays() -> None:
    """Typing under suggestions changes nothing but what is proposed."""
    pieces, shown = typed([Piece("The mayor left.")], "The old mayor left.")
    assert original(pieces) == "The mayor left."
    assert proposed(pieces) == shown == "The old mayor left."
    assert pieces[1] == Piece("old ", Mark("me"))


def test_deleted_text_stays_in_view() -> None:
    """Text taken out is put back, marked as proposed to go."""
    pieces, shown = typed([Piece("The old mayor left.")], "The mayor left.")
    assert shown == "The old mayor left."
    assert proposed(pieces) == "The mayor left."
    assert Piece("old ", Mark(deleted="me")) in pieces


def test_own_insertion_that_is_deleted_again_is_gone() -> None:
    """What one put in oneself and takes out leaves no trace."""
    pieces, _ = typed([Piece("The mayor left.")], "The old mayor left.")
    pieces, shown = typed(pieces, "The mayor left.")
    assert pieces == [Piece("The mayor left.")]
    assert shown == "The mayor left."


def test_insertion_of_another_person_is_only_proposed_to_go() -> None:
    """Deleting what somebody else put in keeps it, under both marks."""
    pieces, shown = typed([Piece("The "), Piece("old ", Mark("her")), Piece("mayor.")], "The mayor.")
    assert shown == "The old mayor."
    assert Piece("old ", Mark("her", "me")) in pieces


@given(TEXTS, st.lists(TEXTS, max_size=5))
def test_original_never_changes_while_suggesting(text: str, states: list[str]) -> None:
    """However much is typed under suggestions, the text without them is exactly the one before."""
    pieces = [Piece(text)] if text else []
    for state in states:
        pieces, shown = typed(pieces, state)
        assert shown == "".join(piece.text for piece in pieces)
        assert original(pieces) == text
        assert pieces_of(text, spans_of("body", pieces)) == pieces
        assert original(accepted(pieces, {"me"})) == proposed(pieces)
        assert original(rejected(pieces, {"me"})) == text


@given(TEXTS, TEXTS, TEXTS)
def test_another_edit_carries_what_is_put_in(text: str, suggested: str, after: str) -> None:
    """Every letter somebody proposes to put in is still proposed when other hands changed the text."""
    pieces, _ = typed([Piece(text)] if text else [], suggested)
    proposals = Suggestions((), spans_of("body", pieces))
    moved = carried(proposals, "body", text, after)
    put_in = sorted(span.text for span in proposals.spans if span.inserted)
    assert sorted(span.text for span in moved.spans if span.inserted) == put_in
    assert original(pieces_of(after, moved.of("body"))) == after
    assert all(after.startswith(span.text, span.at) for span in moved.spans if not span.inserted)


@given(TEXTS, TEXTS)
def test_edit_of_the_text_itself_keeps_the_marks_beside_it(text: str, after: str) -> None:
    """With suggesting off, an edit goes into the original, and the pieces make up what is shown."""
    pieces, shown = typed([Piece(text)] if text else [], text + "zz")
    now = rewritten(pieces, edits_between(shown, after))
    assert "".join(piece.text for piece in now) == after


@given(TEXTS, TEXTS, st.integers(0, 40))
def test_offsets_lead_there_and_back(text: str, suggested: str, offset: int) -> None:
    """An offset of the original is found in the shown text, and leads back."""
    pieces, _ = typed([Piece(text)] if text else [], suggested)
    place = min(offset, len(text))
    assert original_offset(pieces, shown_offset(pieces, place)) == place


def test_comment_range_follows_its_text() -> None:
    """A range moves with what is typed before it, and stays when something is typed behind it."""
    carrier = Carrier("One two three.", "Zero. One two three. Four.")
    assert (carrier.range(4, 7).start, carrier.range(4, 7).end) == (10, 13)


def test_range_of_a_text_that_went_says_so() -> None:
    """A range whose words are gone is gone."""
    assert Carrier("One two three.", "One three.").range(4, 8).gone


def test_range_of_a_text_that_moved_is_found_again() -> None:
    """Words that stand elsewhere now, and only there, are followed."""
    found = Carrier("The first thing.\n\nAnother one.", "Another one.\n\nThe first thing.").range(4, 15)
    assert not found.gone
    assert "Another one.\n\nThe first thing."[found.start : found.end] == "first thing"


def test_one_person_has_one_value_for_a_field() -> None:
    """A later proposal of the same person takes the place of the earlier; another person's stays."""
    hers, mine, later = (
        Suggestion(name, AuthorId(who), who, NOON) for name, who in (("a", "her"), ("b", "me"), ("c", "me"))
    )
    proposals = Suggestions().with_value(ProposedValue("a", "tags", [], ["x"]), hers)
    proposals = proposals.with_value(ProposedValue("b", "tags", [], ["y"]), mine)
    proposals = proposals.with_value(ProposedValue("c", "tags", [], ["z"]), later)
    assert [value.after for value in proposals.values] == [["x"], ["z"]]
    assert [made.id for made in proposals.made] == ["a", "c"]


def test_neighbours_under_one_mark_are_one() -> None:
    """Pieces are as long as they can be."""
    assert joined([Piece("a"), Piece(""), Piece("b"), Piece("c", Mark("x"))]) == [
        Piece("ab"),
        Piece("c", Mark("x")),
    ]


@pytest.mark.parametrize("at", [-0, 3, 99])
def test_insertion_is_never_lost_even_out_of_place(at: int) -> None:
    """A text to come in stays, wherever its offset points."""
    assert "new" in proposed(pieces_of("abc", [Span("body", at, "new", inserted="x")]))

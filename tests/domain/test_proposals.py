"""What a person reads of the suggestions of an article."""

from datetime import UTC, datetime

from editor_app.domain.anchors import edits_between
from editor_app.domain.article import ArticleText
from editor_app.domain.proposals import Kind, proposals
from editor_app.domain.suggestions import Piece, ProposedValue, Suggestion, Suggestions, spans_of
from editor_app.domain.tracking import follow

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
BODY = "The first thing she said.\n\nThe mayor left the room.\n\nThe end."


def suggested(*states: str) -> ArticleText:
    """Return an article in whose body Olena made each of these states of the last, as suggestions."""
    pieces, made = [Piece(BODY)], []
    for state in states:
        shown = "".join(piece.text for piece in pieces)
        name = f"s{len(made)}"
        made.append(Suggestion(name, None, "Olena", NOON))
        pieces, _ = follow(pieces, edits_between(shown, state), {m.id for m in made}, lambda: made[-1].id)
    return ArticleText(body=BODY, suggestions=Suggestions(tuple(made), spans_of("body", pieces)))


def test_replacement_is_one_proposal() -> None:
    """What goes and what comes in its place are decided together."""
    (found,) = proposals(suggested(BODY.replace("left", "fled")))
    assert (found.kind, found.before, found.after) == (Kind.REPLACEMENT, "left", "fled")
    assert BODY[found.start :].startswith("left")


def test_emphasis_is_a_change_of_format() -> None:
    """Signs of Markdown around the same words are named for what they are."""
    (found,) = proposals(suggested(BODY.replace("mayor", "**mayor**")))
    assert found.kind is Kind.FORMAT


def test_text_taken_out_here_and_put_in_there_was_moved() -> None:
    """A paragraph that goes at the top and comes at the end is one move."""
    without = BODY.replace("The first thing she said.\n\n", "")
    marked = BODY + "\n\nThe first thing she said."
    (found,) = proposals(suggested(without, marked))
    assert found.kind is Kind.MOVE
    assert len(found.ids) == 2


def test_values_come_after_texts() -> None:
    """A proposed section or tag stands at the end."""
    text = suggested(BODY.replace("left", "fled"))
    value = ProposedValue("v", "tags", [], ["council"])
    text = ArticleText(
        body=BODY, suggestions=text.suggestions.with_value(value, Suggestion("v", None, "O", NOON))
    )
    assert [each.kind for each in proposals(text)] == [Kind.REPLACEMENT, Kind.VALUE]

"""Since when each paragraph stands."""

from datetime import UTC, datetime

from editor_app.domain.article import ArticleText
from editor_app.domain.blame import blame
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def states(*bodies: str) -> list[Revision]:
    """Return states with these bodies, the newest first."""
    return [
        Revision(ArticleId("a"), len(bodies) - n, NOON, SaveReason.SAVE, Status.DRAFT, ArticleText(body=body))
        for n, body in enumerate(bodies)
    ]


def numbers(*bodies: str) -> list[int]:
    """Return for each paragraph of the first body the number of the state it stands since."""
    return [each.state.number for each in blame(states(*bodies))]


def test_each_paragraph_has_its_own_age() -> None:
    """The first stands from the beginning, the second since the state between."""
    assert numbers("One.\n\nTwo.\n\nThree.", "One.\n\nTwo.", "One.") == [1, 2, 3]


def test_a_moved_paragraph_is_as_old_as_before() -> None:
    """Its words are the same."""
    assert numbers("Two.\n\nOne.", "One.\n\nTwo.") == [1, 1]


def test_what_was_away_meanwhile_counts_from_its_return() -> None:
    """A paragraph that was taken out and brought back is new since then."""
    assert numbers("One.", "Two.", "One.") == [3]


def test_no_states_blame_nothing() -> None:
    """An article without history has no ages."""
    assert blame([]) == []

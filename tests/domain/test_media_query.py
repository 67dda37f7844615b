"""A question to the media library, kept as a text and asked again."""

from datetime import date

import pytest

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, MediaKind
from editor_app.domain.media_query import MediaOrder, MediaQuery, Trait, from_text

FULL = MediaQuery(
    kind=MediaKind.PICTURE,
    traits=frozenset({Trait.UNUSED, Trait.NO_ALT}),
    creator="Віра Стельмах",
    since=date(2026, 3, 1),
    until=date(2026, 3, 31),
    by_taken=True,
    rating=3,
    label=Label.RED,
    binned=True,
    order=MediaOrder.TAKEN,
)


def test_a_kept_question_comes_back_whole() -> None:
    """Every filter survives the way through a settings file."""
    assert from_text(FULL.to_text()) == FULL


def test_the_words_of_a_search_are_not_kept() -> None:
    """One begins the day with a list, not with yesterday's search."""
    kept = MediaQuery(search="quay").to_text()
    assert "quay" not in kept
    assert from_text(kept) == MediaQuery()


def test_a_batch_is_not_kept() -> None:
    """What was taken in together yesterday is no filter of today."""
    batch = MediaQuery(batch=frozenset({MediaId("quay")}))
    assert batch.is_narrow
    assert from_text(batch.to_text()) == MediaQuery()


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"kind": "sculpture"}'])
def test_a_text_of_no_use_asks_for_everything(text: str) -> None:
    """What another version or a person wrote into the file does no harm."""
    assert from_text(text) == MediaQuery()


def test_the_order_alone_narrows_nothing() -> None:
    """Sorting is no filter; stars, a kind or the bin are."""
    assert not MediaQuery(order=MediaOrder.NAME, search="quay").is_narrow
    assert MediaQuery(rating=1).is_narrow
    assert MediaQuery(binned=True).is_narrow

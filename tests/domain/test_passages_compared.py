"""A comparison passage by passage."""

from hypothesis import given
from hypothesis import strategies as st

from editor_app.domain.passages_compared import passages, with_passage_back
from editor_app.domain.word_diff import word_diff

BEFORE = "One stays.\n\nTwo goes.\n\nThree is here."
AFTER = "One stays.\n\nTwo went.\n\nThree was here."
TEXTS = st.text("ab .\n", max_size=40)


def test_one_passage_comes_back_and_the_others_stay() -> None:
    """Each changed paragraph can be brought back alone."""
    found = passages(word_diff(BEFORE, AFTER))
    changed = [number for number, each in enumerate(found) if not each.is_same]
    assert len(changed) == 2
    assert with_passage_back(found, changed[0]) == AFTER.replace("went", "goes")
    assert with_passage_back(found, changed[1]) == AFTER.replace("was", "is")


@given(TEXTS, TEXTS)
def test_passages_make_up_both_texts(before: str, after: str) -> None:
    """No letter is lost by cutting, and no number out of range changes anything."""
    found = passages(word_diff(before, after))
    assert "".join(run.text for each in found for run in each.before) == before
    assert with_passage_back(found, -1) == after

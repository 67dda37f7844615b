"""What is written down of a fault says where it happened, and nothing of what it was about."""

import pytest

from ui.fault_words import fault_words

SECRET = "The minister’s driver told us on Tuesday"


def _fault() -> BaseException:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise RuntimeError(f"could not set {SECRET!r}") from error
    except RuntimeError as error:
        return error


def test_a_fault_names_kinds_and_places_alone() -> None:
    """Both exceptions of a chain with their functions; no message, no line of source."""
    said = fault_words(_fault())
    assert "builtins.RuntimeError" in said
    assert "after builtins.KeyError" in said
    assert "tests/ui/test_fault_words.py:" in said
    assert "in _fault" in said
    assert SECRET[:12] not in said
    assert "raise " not in said


@pytest.mark.parametrize("text", ["", SECRET])
def test_a_fault_without_a_cause_is_one_entry(text: str) -> None:
    """What was being handled counts as a cause only where it was one."""
    with pytest.raises(ValueError) as caught:
        raise ValueError(text)
    assert fault_words(caught.value).count("\nafter ") == 0

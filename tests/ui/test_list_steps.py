"""How one list of ids becomes another."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.list_steps import MANY, steps_between

SOME = st.lists(st.integers(0, 40), unique=True).map(sorted)


def taken(before, steps):
    """The list after all steps."""
    ids = list(before)
    for step in steps:
        if step.new:
            ids[step.first : step.first] = step.new
        else:
            del ids[step.first : step.first + step.count]
    return ids


@given(SOME, SOME)
def test_steps_lead_from_one_list_to_the_other(before, after) -> None:
    """Whatever goes and comes, the steps end at the new list."""
    steps = steps_between(before, after)
    assert steps is None or taken(before, steps) == after


def test_another_order_begins_anew() -> None:
    """Items that changed places are no matter of rows that come and go."""
    assert steps_between(["a", "b", "c"], ["c", "a", "b"]) is None


def test_many_runs_begin_anew() -> None:
    """A view that would follow hundreds of single rows is filled again instead."""
    before = [str(number) for number in range(4 * MANY)]
    assert steps_between(before, before[::2]) is None
    assert steps_between(before, before[10:]) is not None

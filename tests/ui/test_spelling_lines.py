"""What is known of the lines of a field while it is edited."""

from editor_app.spelling.mistake import Mistake
from ui.spelling.lines import Line, Lines


def lines_of(*texts: str) -> Lines:
    lines = Lines()
    lines.splice(0, 0, list(texts))
    return lines


def checked(lines: Lines, number: int, *mistakes: Mistake) -> None:
    lines.all[number].take(list(mistakes))


def test_marks_around_an_edit_stay_in_their_places() -> None:
    """Typing in the middle of a line moves the mistakes behind it, and leaves those before it."""
    lines = lines_of("helo wrld agan")
    checked(lines, 0, Mistake(0, 4, "helo"), Mistake(5, 9, "wrld"), Mistake(10, 14, "agan"))
    lines.edit(0, "helo wXrld agan", 6, 0, 1)
    found = [(mistake.start, mistake.end, mistake.word) for mistake in lines.all[0].mistakes]
    assert found == [(0, 4, "helo"), (11, 15, "agan")]
    assert not lines.all[0].checked


def test_only_changed_lines_are_checked_again() -> None:
    """A line put between others leaves what is known of them."""
    lines = lines_of("one", "two", "three")
    for number in range(3):
        checked(lines, number)
    lines.splice(1, 1, ["two", "new"])
    assert [line.text for line in lines.pending(0, 3, 1000)] == ["new"]


def test_lines_in_sight_come_first() -> None:
    """What the eye rests on is checked before the rest, and no more than asked for at once."""
    lines = lines_of(*(f"line {number}" for number in range(10)))
    assert [line.text for line in lines.pending(5, 6, 20)] == ["line 5", "line 6", "line 0", "line 1"][:4]


def test_colouring_is_no_edit() -> None:
    """The same text again is no change: the highlighter reports that too."""
    lines = lines_of("one", "two")
    assert not lines.edit(0, "one", 0, 3, 3)
    assert not lines.splice(0, 1, ["one", "two"])
    assert lines.edit(0, "once", 2, 0, 1)


def test_an_open_fence_makes_code_of_what_follows() -> None:
    """A fence that is typed above a line makes it code, and one taken away makes it prose again."""
    lines = lines_of("", "text")
    assert lines.code() == [False, False]
    lines.edit(0, "```", 0, 0, 3)
    assert lines.code() == [True, True]
    lines.edit(0, "``", 2, 1, 0)
    assert lines.code() == [False, False]


def test_places_count_as_qt_counts() -> None:
    """An emoji before a mistake counts as two."""
    line = Line("🌾 wrld")
    line.take([Mistake(2, 6, "wrld")])
    assert [(mistake.start, mistake.end) for mistake in line.mistakes] == [(3, 7)]

"""The outline of a text, and its sections on the move."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from editor_app.domain.outline import Kind, here, landmarks, section_moved, section_placed

STORY = """Lead.

## One
First.

### Deeper
More.

## Two
Second.
![A ship](media:abc "Ships")

## Three
Third."""


def applied(text, change):
    """Return the text after a change."""
    lines = text.split("\n")
    lines[change.start : change.end] = change.lines
    return "\n".join(lines)


def moved(text, words, by):
    """Return the text after the section with this heading moved, and the line it says it begins at."""
    lines = text.split("\n")
    row = [mark.text for mark in landmarks(lines)].index(words)
    change = section_moved(lines, row, by)
    if change is None:
        return None
    return applied(text, change), landmarks(lines)[row].line + change.shift


def headings(text):
    """Return the headings of a text in their order."""
    return [mark.text for mark in landmarks(text.split("\n")) if mark.kind is Kind.HEADING]


def test_headings_pictures_and_cards_are_landmarks() -> None:
    """Each has its line, its words, and a heading its depth."""
    found = landmarks(["# *Big* [news](https://e.org)", "", "[Read on](article:x)", "![](video:v)"])

    assert [(mark.line, mark.kind, mark.text, mark.level) for mark in found] == [
        (0, Kind.HEADING, "Big news", 1),
        (2, Kind.CARD, "Read on", 0),
        (3, Kind.VIDEO, "v", 0),
    ]


def test_code_has_no_headings() -> None:
    """A sign of a heading within a fence is code."""
    assert headings("```\n# no\n~~~\n# no\n```\n# Yes") == ["Yes"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n===\nWords.\n\nTwo\n---", [("One", 1), ("Two", 2)]),
        ("```\ncode\n```\nOne\n-", [("One", 2)]),
        ("## One\nTwo\n===", [("One", 2), ("Two", 1)]),
        ("Two lines\nof words\n---\nOne\n---", [("One", 2)]),
        ("Words.\n\n---\n\n===\n", []),
        ("Words.\n\n    code\n    ===\n", []),
        ("```\nOne\n===\n```", []),
    ],
)
def test_an_underlined_line_is_a_heading_where_the_page_has_one(text, expected) -> None:
    """A line of a block of its own, above === or ---; a rule below a paragraph stays a rule."""
    rows = landmarks(text.split("\n"))
    shown = re.findall(r"<h([1-6]).*?>(.*?)</h", markdown(text, extensions=["fenced_code"]))

    assert [(row.text, row.level) for row in rows] == expected
    assert [(words, int(level)) for level, words in shown] == expected


@pytest.mark.parametrize(("line", "row"), [(0, -1), (2, 0), (3, 0), (5, 1), (100, 4)])
def test_a_line_belongs_to_the_landmark_above(line, row) -> None:
    """Before the first there is none."""
    assert here(landmarks(STORY.split("\n")), line) == row


def test_a_section_moves_down_with_all_that_is_in_it() -> None:
    """The deeper heading goes along, and the line told is the one the section begins at."""
    text, line = moved(STORY, "One", 1)

    assert headings(text) == ["Two", "One", "Deeper", "Three"]
    assert text.split("\n")[line] == "## One"


def test_a_section_moves_up_over_its_neighbour() -> None:
    """The last one has a blank line behind it then."""
    text, line = moved(STORY, "Three", -1)

    assert headings(text) == ["One", "Deeper", "Three", "Two"]
    assert text.split("\n")[line] == "## Three"
    assert "Third.\n\n## Two" in text


@pytest.mark.parametrize(("words", "by"), [("One", -1), ("Three", 1), ("Deeper", 1), ("Deeper", -1)])
def test_a_section_does_not_leave_the_one_it_lies_in(words, by) -> None:
    """There is nothing of its level to change places with."""
    assert moved(STORY, words, by) is None


def test_an_underlined_heading_is_still_one_where_it_comes_to_stand() -> None:
    """Behind a line of words it would be none: a blank line comes between."""
    text, line = moved("Words.\n## One\nFirst.\n\nTwo\n---\nSecond.", "Two", -1)

    assert headings(text) == ["Two", "One"]
    assert text.split("\n")[line] == "Two"


def test_a_section_is_placed_before_a_far_heading() -> None:
    """As when it is dragged there."""
    lines = STORY.split("\n")
    target = lines.index("## One")

    text = applied(STORY, section_placed(lines, 4, target))

    assert headings(text) == ["Three", "One", "Deeper", "Two"]


BLOCKS = st.lists(st.sampled_from(["## A", "### b", "## C", "words", "---", "", "- item"]), max_size=14)


@given(BLOCKS, st.data())
def test_moving_loses_no_line(lines, data) -> None:
    """All lines that say something are there afterwards, and the section begins where it is said to."""
    rows = [at for at, mark in enumerate(landmarks(lines))]
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    target = data.draw(st.integers(0, len(lines)))
    change = section_placed(lines, row, target)
    if change is None:
        return
    after = applied("\n".join(lines), change).split("\n")

    assert sorted(filter(None, after)) == sorted(filter(None, lines))
    own = landmarks(lines)[row].line
    assert after[own + change.shift] == lines[own]

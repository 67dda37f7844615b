"""Paragraphs, items and rows move, double and go as one; lists keep their numbers."""

import pytest

from editor_app.domain.markdown_list import item_at, item_end, renumbered, run_at
from editor_app.domain.passages import Rearranged, blocks, deleted, doubled, joined, moved

TEXT = """# Head

Para
goes on

1. a
    - n
2. b

3. c

| a |
|---|
| 1 |
| 2 |

```
x

y
```
Last""".splitlines()


def after(change: Rearranged | None) -> str:
    """Return the text after a change, or nothing when there is none."""
    if change is None:
        return ""
    return "\n".join([*TEXT[: change.start], *change.lines, *TEXT[change.end :]])


def test_a_text_has_blocks() -> None:
    """Loose lists, tables and fences are one block each; a heading needs no blank line."""
    assert blocks(TEXT) == [(0, 1), (2, 4), (5, 10), (11, 15), (16, 21), (21, 22)]


@pytest.mark.parametrize(
    ("first", "last", "by", "line", "shift"),
    [
        (3, 3, 1, "# Head\n\n1. a\n    - n\n2. b\n\n3. c\n\nPara\ngoes on\n\n| a |", 6),
        (2, 2, -1, "Para\ngoes on\n\n# Head\n\n1. a", -2),
        (6, 6, 1, "", 0),
        (5, 5, 1, "1. b\n2. a\n    - n\n\n3. c", 1),
        (9, 9, -1, "1. a\n    - n\n2. c\n\n3. b", -2),
        (5, 7, 1, "1. c\n\n2. a\n    - n\n3. b", 2),
        (13, 13, 1, "|---|\n| 2 |\n| 1 |\n", 1),
        (13, 13, -1, "", 0),
        (21, 21, -1, "| 2 |\n\nLast\n\n```\nx", -5),
    ],
)
def test_passages_change_places(first: int, last: int, by: int, line: str, shift: int) -> None:
    """With what is nested in them, past what is whole, and the numbers follow."""
    change = moved(TEXT, first, last, by)
    assert line in after(change)
    assert (change.shift if change else 0) == shift
    assert bool(change) == bool(line)


def test_a_passage_doubles() -> None:
    """A paragraph gets a blank line between, an item the next number."""
    assert "Para\ngoes on\n\nPara\ngoes on\n\n1." in after(doubled(TEXT, 2, 2))
    assert "1. a\n    - n\n2. a\n    - n\n3. b" in after(doubled(TEXT, 5, 5))


def test_a_passage_goes() -> None:
    """No second blank line is left, and the list closes up."""
    assert after(deleted(TEXT, 2, 2)).startswith("# Head\n\n1. a")
    assert "\n1. b\n\n2. c" in after(deleted(TEXT, 5, 5))
    assert after(deleted(TEXT, 21, 21)).endswith("y\n```")
    assert deleted(TEXT, 1, 1) is None


def test_lines_are_joined() -> None:
    """Marks of items go, and the next line is found past blank ones."""
    assert "Para goes on\n\n1." in after(joined(TEXT, 2, 2))
    assert "1. a n b\n\n2. c" in after(joined(TEXT, 5, 7))
    assert joined(TEXT, 21, 21) is None


def test_lists_know_their_lines() -> None:
    """An item holds what is nested in it; a list ends where a paragraph begins."""
    lines = ["Intro", "", "1. a", "7. b", "    5. n", "", "    para", "9. c", "lazy", "", "End"]
    assert [run_at(lines, at) for at in (0, 2, 6, 8, 10)] == [(0, 0), (2, 9), (2, 9), (2, 9), (10, 10)]
    assert [item_at(lines, at) for at in (3, 4, 6, 8, 10)] == [3, 4, 3, 7, None]
    assert (item_end(lines, 3), item_end(lines, 7)) == (7, 9)
    assert renumbered(lines[2:9]) == ["1. a", "2. b", "    1. n", "", "    para", "3. c", "lazy"]

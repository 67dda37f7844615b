"""The difference between two states of a text as one replacement, found fast enough for every keystroke."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextEdit:
    """At `position` (in characters) `removed` was taken out and `inserted` put in."""

    position: int
    removed: str
    inserted: str


def edit_between(before: str, after: str) -> TextEdit:
    """Return the smallest single replacement that makes `after` of `before`."""
    shortest = min(len(before), len(after))
    head = _common_head(before, after, shortest)
    tail = _common_tail(before, after, shortest - head)
    return TextEdit(head, before[head : len(before) - tail], after[head : len(after) - tail])


def apply_edit(text: str, edit: TextEdit) -> str:
    """Return the text after the edit; raise ValueError when the edit was made on another text."""
    end = edit.position + len(edit.removed)
    if edit.position < 0 or text[edit.position : end] != edit.removed:
        raise ValueError("the edit does not belong to this text")
    return text[: edit.position] + edit.inserted + text[end:]


def _common_head(before: str, after: str, longest: int) -> int:
    """Halve the range instead of walking it: comparing slices is much faster than comparing letters."""
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        if before[low:middle] == after[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(before: str, after: str, longest: int) -> int:
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        if before[len(before) - middle : len(before) - low] == after[len(after) - middle : len(after) - low]:
            low = middle
        else:
            high = middle - 1
    return low

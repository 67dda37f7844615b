"""Carrying places of a text over to the text it has become."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.domain.text_edits import TextEdit, edit_between
from editor_app.domain.word_diff import Change, word_diff

ONE_EDIT = 80
"""Characters; a change up to this long is taken as one edit, a longer one is looked at word by word."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a range has got to; `gone` when nothing of it is left."""

    start: int
    end: int
    gone: bool = False


class Carrier:
    """Leads places of one text to those of another."""

    def __init__(self, before: str, after: str, *, one_edit: int = ONE_EDIT) -> None:
        self._before, self._after = before, after
        self._edits = list(edits_between(before, after, one_edit=one_edit))

    def place(self, offset: int, *, behind: bool = False) -> int:
        """Return where an offset is now; what was put in exactly there comes after it unless `behind`."""
        moved = 0
        for edit in self._edits:
            end = edit.position + len(edit.removed)
            if offset > end or (offset == end and (behind or edit.removed)):
                moved += len(edit.inserted) - len(edit.removed)
            elif offset > edit.position:  # inside what went
                return edit.position + moved + (len(edit.inserted) if behind else 0)
            else:
                break
        return offset + moved

    def range(self, start: int, end: int) -> Carried:
        """Return where the text between two offsets is now.

        A range follows its own text: what is put in at its borders stays outside. When all of it went,
        but the very same words stand in the new text exactly once, they were moved, and it follows them.
        """
        first, last = self.place(start, behind=True), self.place(end)
        if last > first and self._kept(start, end):
            return Carried(first, last)
        quote = self._before[start:end]
        found = self._after.find(quote) if quote.strip() else -1
        if found >= 0 and self._after.find(quote, found + 1) < 0:
            return Carried(found, found + len(quote))
        return Carried(min(first, last), min(first, last), gone=True)

    def _kept(self, start: int, end: int) -> int:
        """Return how many characters between two offsets are still there."""
        gone = 0
        for edit in self._edits:
            stop = edit.position + len(edit.removed)
            gone += max(0, min(stop, end) - max(edit.position, start))
        return end - start - gone


def edits_between(before: str, after: str, *, one_edit: int = ONE_EDIT) -> Iterator[TextEdit]:
    """Give the edits that lead from one text to another, in order; all offsets are those of the text before.

    A change of up to `one_edit` characters is one edit; a longer one is looked at word by word.
    """
    whole = edit_between(before, after)
    if max(len(whole.removed), len(whole.inserted)) <= one_edit or not whole.removed or not whole.inserted:
        if whole.removed or whole.inserted:
            yield _readable(before, whole)
        return
    position, gone, come = whole.position, "", ""
    for run in word_diff(whole.removed, whole.inserted):
        if run.change is Change.SAME:
            if gone or come:
                yield TextEdit(position, gone, come)
            position += len(gone) + len(run.text)
            gone = come = ""
        elif run.change is Change.REMOVED:
            gone += run.text
        else:
            come += run.text
    if gone or come:
        yield TextEdit(position, gone, come)


def slid(before: str, edit: TextEdit, position: int) -> TextEdit:
    """Return an edit that does the same from an earlier position, or the edit itself where none does.

    Of "aa" one cannot tell from the outcome which letter went.
    """
    by = edit.position - position
    if by <= 0 or (edit.removed and edit.inserted):
        return edit
    passed = before[position : edit.position]
    moved = (passed + edit.removed + edit.inserted)[: len(edit.removed + edit.inserted)]
    if not (passed + edit.removed + edit.inserted).endswith(passed):
        return edit
    return TextEdit(position, moved if edit.removed else "", moved if edit.inserted else "")


def _readable(before: str, edit: TextEdit) -> TextEdit:
    """Let an edit begin with a line, or else with a word, where that does the same."""
    line = before.rfind("\n", 0, edit.position) + 1
    word = edit.position
    while word > line and not before[word - 1].isspace():
        word -= 1
    by_line = slid(before, edit, line)
    return by_line if by_line.position == line else slid(before, edit, word)

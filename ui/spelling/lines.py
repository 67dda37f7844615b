"""What is known of each line of a field: its text, and its mistakes once it was checked."""

from collections.abc import Sequence

from editor_app.spelling.fences import code_lines, is_fence
from editor_app.spelling.mistake import Mistake


class Line:
    """One line. `mistakes` count in Qt's units; they stay until a new check has its answer."""

    __slots__ = ("checked", "mistakes", "text")

    def __init__(self, text: str, mistakes: tuple[Mistake, ...] = ()) -> None:
        self.text = text
        self.mistakes = mistakes
        self.checked = not text.strip()

    def take(self, mistakes: Sequence[Mistake]) -> None:
        """Hear the answer of a check."""
        self.mistakes = tuple(_in_units(self.text, mistakes) if mistakes else ())
        self.checked = True


class Lines:
    """The lines of a document, kept in step with its edits."""

    def __init__(self) -> None:
        self.all: list[Line] = [Line("")]
        self._code: list[bool] | None = None

    def __len__(self) -> int:
        return len(self.all)

    def splice(self, first: int, last: int, texts: Sequence[str]) -> bool:
        """Put lines with these texts into the place of the lines `first` to `last`; tell if they differ."""
        if [line.text for line in self.all[first : last + 1]] == texts:
            return False
        known = {line.text: line for line in self.all[first : last + 1]}
        self.all[first : last + 1] = [_again(known[text]) if text in known else Line(text) for text in texts]
        self._code = None
        return True

    def edit(self, number: int, text: str, at: int, removed: int, added: int) -> bool:
        """Change one line; tell whether it differs. Mistakes before and behind the edit go on showing."""
        before = self.all[number]
        if before.text == text:
            return False
        typed_on = text[at : at + 1].isalnum()
        kept = [m for m in before.mistakes if m.end < at or (m.end == at and not typed_on)]
        shift = added - removed
        kept += [
            Mistake(m.start + shift, m.end + shift, m.word, m.kind)
            for m in before.mistakes
            if m.start > at + removed
        ]
        self.all[number] = Line(text, tuple(kept))
        if is_fence(text) or is_fence(before.text):
            self._code = None
        return True

    def recheck(self) -> None:
        """Wish for a new check of everything; until then what is known stays."""
        for line in self.all:
            line.checked = not line.text.strip()

    def code(self) -> list[bool]:
        """Tell of each line whether it is code, where nothing is misspelt."""
        if self._code is None:
            self._code = code_lines(line.text for line in self.all)
        return self._code

    def count(self, ignored: set[str]) -> int:
        """Return the number of mistakes, those in code and the ignored words left out."""
        lines = zip(self.all, self.code(), strict=True)
        return sum(len(counted(line, ignored)) for line, is_code in lines if line.mistakes and not is_code)

    def pending(self, first: int, last: int, most: int) -> list[Line]:
        """Return lines to check, those from `first` to `last` before others; about `most` letters of them."""
        found: list[Line] = []
        letters = 0
        for line in (*self.all[first : last + 1], *self.all):
            if not line.checked and letters < most:
                found.append(line)
                letters += len(line.text)
        return list(dict.fromkeys(found))


def counted(line: Line, ignored: set[str]) -> Sequence[Mistake]:
    """Return the mistakes of a line without the words that are ignored."""
    if not ignored:
        return line.mistakes
    return [mistake for mistake in line.mistakes if mistake.word not in ignored]


def _again(line: Line) -> Line:
    """Return a line with the same text and what is known of it: the same text may stand twice."""
    made = Line(line.text, line.mistakes)
    made.checked = line.checked
    return made


def _in_units(text: str, mistakes: Sequence[Mistake]) -> Sequence[Mistake]:
    """Count places as Qt does: a letter outside the first plane, such as an emoji, is two."""
    if text.isascii() or max(text) <= "\uffff":
        return mistakes
    return [Mistake(_units(text, m.start), _units(text, m.end), m.word, m.kind) for m in mistakes]


def _units(text: str, place: int) -> int:
    return place + sum(letter > "\uffff" for letter in text[:place])

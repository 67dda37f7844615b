"""What is proposed in one text field: it follows every edit, and knows the text without the proposals."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor_app.domain.anchors import edits_between, slid
from editor_app.domain.suggestions import (
    Piece,
    Span,
    accepted,
    original,
    pieces_of,
    rejected,
    spans_of,
)
from editor_app.domain.text_edits import TextEdit
from editor_app.domain.tracking import Kept, follow, original_offset, rewritten, shown_offset
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.editor.marks.looks import selections
from ui.editor.text_lines import KEEP, units


class Proposing(Protocol):
    """Who types into the fields of an article, and whether that makes suggestions."""

    @property
    def suggesting(self) -> bool:
        """Whether edits are suggestions."""

    @property
    def mine(self) -> Collection[str]:
        """The ids of the suggestions of this person."""

    def new_id(self) -> str:
        """Return the id of a new suggestion of this person."""

    def person_of(self, suggestion: str) -> str:
        """Return who made a suggestion, as an id or a name."""


class FieldMarks(QObject):
    """Stands between a field and the article.

    The field shows the text with everything that is proposed. Qt's undo takes texts back, but knows nothing
    of marks; so they are remembered for each place on its undo stack.
    """

    changed = Signal()  # other marks, perhaps in the same text

    def __init__(self, name: str, edit: BodyEdit | GrowingEdit, person: Proposing) -> None:
        super().__init__(edit)
        self.name = name
        self.edit = edit
        self._person = person
        self._text = edit.text
        self._pieces: list[Piece] | None = None  # None: nothing is proposed
        self._history: dict[int, list[Piece]] = {}
        self._busy = self._added = self._in_step = False
        self._levels = (0, 0)
        self._hint: int | None = None
        self._cursor = self._cursor_before = 0
        edit.set_follower(self)
        edit.document().undoCommandAdded.connect(self._on_command_added)
        edit.document().contentsChange.connect(self._on_contents_change)
        edit.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def pieces(self) -> list[Piece]:
        """The text with what is proposed for it."""
        return [Piece(self._text)] if self._pieces is None else self._pieces

    @property
    def marked(self) -> bool:
        """Whether anything is proposed here."""
        return self._pieces is not None

    @property
    def original(self) -> str:
        """The text without what is proposed."""
        return self._text if self._pieces is None else original(self._pieces)

    @property
    def spans(self) -> tuple[Span, ...]:
        """What has to be kept of the marks."""
        return () if self._pieces is None else spans_of(self.name, self._pieces)

    def show_text(self, text: str, spans: Sequence[Span]) -> None:
        """Show a text with what is proposed for it."""
        if text == self.original and tuple(spans) == self.spans and self._text == self.edit.text:
            return
        pieces = pieces_of(text, spans)
        self._busy = True
        self.edit.set_text("".join(piece.text for piece in pieces))
        self._busy = False
        self._history.clear()
        self._levels = self._now()
        self._added, self._hint = False, None
        self._keep(pieces)

    def follow(self) -> bool:
        """Take in what was done to the text; False while it is not to be told to anybody."""
        if self._busy:
            return False
        after, added, hint, was = self.edit.text, self._added, self._hint, self._levels
        self._levels, self._added, self._hint = self._now(), False, None
        if self._pieces is None and not self._person.suggesting and not self._history:
            self._text = after
            return True
        if _went_along(was, self._levels, added):
            self._take_remembered(after)
        elif after != self._text:
            self._take_edits(after, hint)
        return True

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Let what happens inside and what is put back be one step of undo.

        Qt joins what is put back only to what was done in a block, and a deleted letter is none.
        """
        if not self._person.suggesting:
            yield
            return
        self._cursor_before, self._in_step = self.edit.textCursor().position(), True
        cursor = QTextCursor(self.edit.document())
        cursor.beginEditBlock()
        yield
        cursor.endEditBlock()
        self._in_step = False

    def decide(self, ids: Collection[str], *, accept: bool) -> bool:
        """Let suggestions become the text, or drop them, as one step on the undo stack.

        Returns False when none of them is in this field.
        """
        named = {each for span in self.spans for each in (span.inserted, span.deleted)}
        if not named.intersection(ids):
            return False
        decided = (accepted if accept else rejected)(self.pieces, ids)
        self._busy = True
        _rewrite(self.edit.document(), self._text, "".join(piece.text for piece in decided))
        self._busy = False
        self._levels, self._added, self._hint = self._now(), False, None
        self._keep(decided)
        self.edit.edited.emit(self.edit.text)
        return True

    def shown(self, offset: int) -> int:
        """Return where an offset of the text without proposals stands in the field."""
        return offset if self._pieces is None else shown_offset(self._pieces, offset)

    def original_at(self, shown: int) -> int:
        """Return which offset of the text without proposals an offset in the field stands for."""
        return shown if self._pieces is None else original_offset(self._pieces, shown)

    def places(self, ids: Collection[str]) -> list[tuple[int, int]]:
        """Return where suggestions stand in the field, as Qt counts."""
        return [
            (start, end)
            for start, end, piece in self._runs()
            if piece.mark.inserted in ids or piece.mark.deleted in ids
        ]

    def select(self, start: int, end: int) -> None:
        """Select a place of the field, as Qt counts, and bring it into view."""
        cursor = self.edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, KEEP)
        self.edit.setTextCursor(cursor)
        if isinstance(self.edit, BodyEdit):
            self.edit.centerCursor()
        self.edit.setFocus()

    def at(self, position: int) -> set[str]:
        """Return the suggestions at a place of the field, as Qt counts."""
        found = {
            each
            for start, end, piece in self._runs()
            if start <= position <= end
            for each in (piece.mark.inserted, piece.mark.deleted)
        }
        return found - {""}

    def paint(self) -> None:
        """Show the marks in the colours in use now."""
        marks: list[QTextEdit.ExtraSelection] = []
        for start, end, piece in self._runs() if self._pieces is not None else ():
            if piece.mark.inserted or piece.mark.deleted:
                marks += selections(self.edit, start, end, piece.mark, self._person.person_of)
        self.edit.set_marks("suggestions", marks)

    def _take_remembered(self, after: str) -> None:
        """Undo or redo brought back an earlier text: its marks come back with it."""
        known = self._history.get(self._levels[0], [Piece(after)] if after else [])
        if "".join(piece.text for piece in known) != after:
            known = rewritten(self.pieces, edits_between(self._text, after))
        self._keep(known, forget_later=False)

    def _take_edits(self, after: str, hint: int | None) -> None:
        edits = _near(self._text, list(edits_between(self._text, after)), hint)
        if not self._person.suggesting:
            self._keep(rewritten(self.pieces, edits))
            return
        before = self._cursor_before
        pieces, kept = follow(self.pieces, edits, self._person.mine, self._person.new_id)
        if kept:
            self._put_back(after, kept)
            if len(edits) == 1 and not edits[0].inserted and before > units(after[: kept[0].at]):
                self._go_before(units(after[: kept[0].at]))  # Backspace goes on to the letter before
        if "".join(piece.text for piece in pieces) != self.edit.text:  # half a letter was deleted
            pieces = rewritten(self.pieces, edits_between(self._text, self.edit.text))
        self._keep(pieces)

    def _put_back(self, after: str, kept: Sequence[Kept]) -> None:
        self._busy = True
        cursor = QTextCursor(self.edit.document())
        cursor.joinPreviousEditBlock()
        moved = 0
        for each in kept:
            cursor.setPosition(units(after[: each.at]) + moved)
            cursor.insertText(each.text)
            moved += units(each.text)
        cursor.endEditBlock()
        self._busy = False
        self._levels, self._added, self._hint = self._now(), False, None

    def _go_before(self, place: int) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(place)
        self.edit.setTextCursor(cursor)

    def _keep(self, pieces: list[Piece], *, forget_later: bool = True) -> None:
        marked = any(piece.mark.inserted or piece.mark.deleted for piece in pieces)
        had = self._pieces is not None
        self._text = self.edit.text
        self._pieces = pieces if marked else None
        level = self._levels[0]
        if forget_later:
            self._history = {at: each for at, each in self._history.items() if at < level}
        if marked or self._history:
            self._history[level] = pieces
        self._cursor = self.edit.textCursor().position()
        if marked or had:
            self.paint()
            self.changed.emit()

    def _runs(self) -> Iterator[tuple[int, int, Piece]]:
        at = 0
        for piece in self.pieces:
            end = at + units(piece.text)
            yield at, end, piece
            at = end

    def _now(self) -> tuple[int, int]:
        document = self.edit.document()
        return document.availableUndoSteps(), document.availableRedoSteps()

    def _on_command_added(self) -> None:
        self._added = True

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._hint is None:
            self._hint = position
            if not self._in_step:  # else the cursor has gone on already
                self._cursor_before = self._cursor

    def _on_cursor_moved(self) -> None:
        if not self._busy:
            self._cursor = self.edit.textCursor().position()


def _went_along(was: tuple[int, int], now: tuple[int, int], added: bool) -> bool:
    """Tell from the lengths of Qt's undo and redo stacks whether something was undone or done again."""
    undone = now[1] > was[1]
    return undone or (now[1] < was[1] and now[0] > was[0] and not added)


def _near(before: str, edits: list[TextEdit], hint: int | None) -> list[TextEdit]:
    """Let a single edit begin where Qt says it began: of "aa" the outcome does not tell which went."""
    if hint is None or len(edits) != 1:
        return edits
    letters = hint if before.isascii() else len(_first_units(before, hint))
    return [slid(before, edits[0], letters)]


def _first_units(text: str, count: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "replace")


def _rewrite(document: object, before: str, after: str) -> None:
    """Make one text of another as one step, also when both are the same and only marks differ."""
    cursor = QTextCursor(document)  # type: ignore[call-overload]
    edits = list(edits_between(before, after))
    cursor.beginEditBlock()
    for edit in reversed(edits):
        cursor.setPosition(units(before[: edit.position]))
        cursor.setPosition(units(before[: edit.position + len(edit.removed)]), KEEP)
        cursor.insertText(edit.inserted)
    if not edits:
        cursor.insertText("\u200b")
        cursor.deletePreviousChar()
    cursor.endEditBlock()

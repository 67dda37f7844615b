"""The hits in the fields of an article: marked where one sees them, stepped through in reading order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QTextCursor

from ui.context import Context
from ui.find.marks import marks, visible_range
from ui.find.searching import Answer, Spot
from ui.throttle import Throttle

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.body_edit import BodyEdit
    from ui.editor.growing_edit import GrowingEdit

MARK_EVERY_MS = 30
LAYER = "find"


class Hits(QObject):
    """Headline, standfirst and body as one text. The hit one stands at is the selected one."""

    moved = Signal()

    def __init__(self, context: Context, editor: ArticleEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._body = editor.body
        self.fields: tuple[GrowingEdit | BodyEdit, ...] = (editor.headline, editor.standfirst, editor.body)
        self._answer = Answer()
        self._starts: list[tuple[int, int]] = []
        self._ends: list[tuple[int, int]] = []
        self._field = len(self.fields) - 1
        self._origin = (self._field, 0)
        self._came_round = self._is_at_hit = False
        self._mark_soon = Throttle(MARK_EVERY_MS, self._mark, self)
        context.theme.changed.connect(self._mark)
        editor.body.verticalScrollBar().valueChanged.connect(self._mark_soon.ask)
        editor.body.verticalScrollBar().rangeChanged.connect(self._mark_soon.ask)
        for field in self.fields:
            field.selectionChanged.connect(self._on_selection)

    @property
    def field(self) -> GrowingEdit | BodyEdit:
        """The field one stands in."""
        return self.fields[self._field]

    @property
    def current(self) -> Spot | None:
        """The hit that is selected."""
        index = self._current_index()
        return None if index is None else self._answer.spots[index]

    @property
    def sentence(self) -> str:
        """Which hit of how many, in a few words."""
        spots = self._answer.spots
        if not spots:
            return "" if self._answer.problem else self.tr("No hits")
        count = QLocale().toString(len(spots)) + ("" if self._answer.whole else "+")
        index = self._current_index()
        if index is None:
            return self.tr("{0} found").format(count)
        turn = "↻ " if self._came_round else ""
        return turn + self.tr("{0} of {1}").format(QLocale().toString(index + 1), count)

    def take(self, answer: Answer) -> None:
        """Take these hits for the text as it stands."""
        self._answer = answer
        self._starts = [(spot.field, spot.start) for spot in answer.spots]
        self._ends = [(spot.field, spot.end) for spot in answer.spots]
        self._mark()

    def clear(self) -> None:
        """Forget the hits, and take the marks away."""
        self.take(Answer())

    def follow_focus(self) -> None:
        """Stand where the cursor is, when it is in the writing."""
        for number, field in enumerate(self.fields):
            if field.hasFocus():
                self._field = number

    def set_origin(self) -> None:
        """Begin from here when the question changes."""
        self._origin = (self._field, self.field.textCursor().selectionStart())

    def seek(self) -> None:
        """Go to the first hit from where the search began; back there when there is none any more."""
        if self._answer.spots:
            self._select(bisect_left(self._starts, self._origin))
        elif self._is_at_hit:
            self._is_at_hit = False
            number, place = self._origin
            self._leave(number)
            cursor = self.field.textCursor()
            cursor.setPosition(place)
            self.field.setTextCursor(cursor)

    def go_on(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self.follow_focus()
        if self._answer.spots:
            self._select(bisect_left(self._starts, (self._field, self.field.textCursor().selectionEnd())))
            self.set_origin()

    def go_back(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self.follow_focus()
        if self._answer.spots:
            start = self.field.textCursor().selectionStart()
            self._select(bisect_right(self._ends, (self._field, start)) - 1)
            self.set_origin()

    def _on_selection(self) -> None:
        if self._answer.spots:
            self._came_round = False
            self.moved.emit()

    def _current_index(self) -> int | None:
        cursor = self.field.textCursor()
        index = bisect_left(self._starts, (self._field, cursor.selectionStart()))
        if index == len(self._starts) or not cursor.hasSelection():
            return None
        spot = self._answer.spots[index]
        here = (self._field, cursor.selectionStart(), cursor.selectionEnd())
        return index if here == (spot.field, spot.start, spot.end) else None

    def _select(self, index: int) -> None:
        count = len(self._answer.spots)
        spot = self._answer.spots[index % count]
        self._leave(spot.field)
        self._is_at_hit = True
        self._bring_into_view(spot)
        self._came_round = not 0 <= index < count
        self.moved.emit()

    def _leave(self, field: int) -> None:
        """Stand in another field, leaving nothing selected in this one."""
        if field != self._field:
            cursor = self.field.textCursor()
            cursor.clearSelection()
            self.field.setTextCursor(cursor)
        self._field = field

    def _bring_into_view(self, spot: Spot) -> None:
        cursor = self.field.textCursor()
        cursor.setPosition(spot.start)
        cursor.setPosition(spot.end, QTextCursor.MoveMode.KeepAnchor)
        start, end = visible_range(self.field)
        self.field.setTextCursor(cursor)
        if self.field is self._body and not start <= spot.start < end:
            self._body.centerCursor()

    def _mark(self) -> None:
        for number, field in enumerate(self.fields):
            start, _ = visible_range(field)
            first = bisect_left(self._ends, (number, start))
            last = bisect_left(self._starts, (number + 1, 0))
            field.set_marks(LAYER, marks(field, self._answer.spots[:last], first))

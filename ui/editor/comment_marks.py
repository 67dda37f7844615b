"""The comments on one open article: marks under the words they are about, which follow what is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from editor_app.domain.comment_anchors import carried
from editor_app.domain.review import Anchor
from ui.comment_desk import CommentDesk
from ui.context import Context
from ui.editor.comment_places import anchor_at
from ui.editor.commented_field import CommentedField
from ui.theme import current
from ui.threads import Threads
from ui.throttle import Pause

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

LOOK_AFTER_MS = 400
SIGN = 2
"""Pixels; how wide the sign before a picture is."""


class CommentMarks(QObject):
    """The library knows the places as they were at the last save; from there on the marks know better."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._desk = CommentDesk.of(context)
        self._threads = Threads(context, self)
        self._fields = {name: CommentedField(field, self) for name, field in editor.marks.fields.items()}
        self._is_looking = False
        self._look = Pause(LOOK_AFTER_MS, self._find_lost, self)
        self.steps: dict[str, Callable[[], None]] = {
            "comment.new": self.begin,
            "comment.article": self._begin_on_article,
            "comment.next": partial(self._step, 1),
            "comment.previous": partial(self._step, -1),
        }
        self._connect()
        self._threads.follow(editor.article_id)

    @property
    def fields(self) -> dict[str, CommentedField]:
        """The marks in headline, standfirst and body."""
        return self._fields

    def begin(self) -> None:
        """Begin a comment on what is selected, or on what the cursor stands at."""
        field = self._focused()
        self._desk.begin(self._editor.article_id, anchor_at(self._editor.marks.fields[field]))

    def _begin_on_article(self) -> None:
        self._desk.begin(self._editor.article_id, Anchor())

    def _step(self, step: int) -> None:
        places = [
            (number, start, end, thread)
            for number, field in enumerate(self._fields.values())
            for start, end, thread in field.places()
        ]
        if not places:
            self._context.notices.say(self.tr("Nobody has commented on the text."))
            return
        here = self._here()
        at = next((place for place in places if (*place[:2], place[3]) == (*here, self._desk.current)), here)
        later = [place for place in places if place > at]
        sooner = [place for place in places if place < at]
        chosen = (later or places)[0] if step > 0 else (sooner or places)[-1]
        self._desk.show_thread(chosen[3])
        field = list(self._fields.values())[chosen[0]]
        field.go_to(chosen[3])
        field.edit.setFocus()

    def _here(self) -> tuple[int, int]:
        name = self._focused()
        return list(self._fields).index(name), self._fields[name].edit.textCursor().selectionStart()

    def _focused(self) -> str:
        focused = self._editor.focusWidget()
        return next((name for name, field in self._fields.items() if field.edit is focused), "body")

    def _place(self) -> None:
        """Put the marks where the words stand in the window, which may be ahead of the library."""
        now, then = self._editor.article.text, self._threads.text
        places = {each.id: carried(each.anchor, then, now) for each in self._threads.all if each.open}
        for name, field in self._fields.items():
            field.show(
                (thread, anchor.start, anchor.end)
                for thread, anchor in places.items()
                if anchor.field == name and anchor.quote and not anchor.gone
            )
        self._on_current(self._desk.current)

    def _on_text_changed(self) -> None:
        """Let words that went lose their mark at once; they may come back by undo."""
        lost = [field.drop_lost() for field in self._fields.values()]
        self._is_looking |= any(lost)
        if self._is_looking:
            self._look.ask()

    def _find_lost(self) -> None:
        """Place the marks anew; go on looking while some of the words are gone."""
        self._place()
        wanted = sum(
            each.open and bool(each.anchor.quote) and each.anchor.field in self._fields
            for each in self._threads.all
        )
        self._is_looking = wanted > sum(len(field.places()) for field in self._fields.values())

    def _on_current(self, thread: str) -> None:
        for field in self._fields.values():
            field.set_current(thread)

    def _on_place_wanted(self, thread: str) -> None:
        if not self._editor.isVisible():
            return
        for field in self._fields.values():
            if field.go_to(thread):
                return

    def _on_menu(self, menu: QMenu, _: QTextCursor) -> None:
        if not self._editor.body.isReadOnly():
            menu.addSeparator()
            menu.addAction(self.tr("Comment on this…"), self.begin)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._on_released(watched, event)
        return False

    def _on_released(self, watched: QObject, event: QMouseEvent) -> None:
        field = next(each for each in self._fields.values() if each.edit.viewport() is watched)
        if event.button() != Qt.MouseButton.LeftButton or field.edit.textCursor().hasSelection():
            return
        thread = field.at(field.edit.cursorForPosition(event.position().toPoint()).position())
        if thread:
            self._desk.show_thread(thread)

    def _paint_signs(self, event: QPaintEvent) -> None:
        """Paint a sign before the pictures somebody has commented on: their chips hide the ground."""
        blocks = self._fields["body"].picture_blocks()
        if not blocks:
            return
        body = self._editor.body
        painter = QPainter(body.viewport())
        for block in blocks:
            place = body.blockBoundingGeometry(block).translated(body.contentOffset()).toAlignedRect()
            if place.intersects(event.rect()):
                painter.fillRect(0, place.top() + 2, SIGN, place.height() - 4, current.colour("warn"))
        painter.end()

    def _connect(self) -> None:
        self._editor.body.add_painter(self._paint_signs)
        self._desk.current_changed.connect(self._on_current)
        self._desk.place_wanted.connect(self._on_place_wanted)
        self._editor.body.menu_wanted.connect(self._on_menu)
        self._editor.text_changed.connect(self._on_text_changed)
        self._context.theme.changed.connect(self._on_theme)
        self._threads.changed.connect(self._place)
        for field in self._fields.values():
            field.edit.viewport().installEventFilter(self)

    def _on_theme(self) -> None:
        self._on_current(self._desk.current)

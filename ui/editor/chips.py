"""Pictures, videos and cards of a body as chips, with a menu; the cursor opens the Markdown below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip
from typing_extensions import override

from ui.context import Context
from ui.editor.chip_facts import ChipFacts
from ui.editor.chip_lines import chip_line
from ui.editor.chip_menu import ChipMenu
from ui.editor.chip_painter import ChipPainter

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class Chips(QObject):
    """Shows the chips of one body and hears the mouse and the keys for them."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._facts = ChipFacts(context, self)
        self._painter = ChipPainter(self._body, self._facts, self._is_open)
        self.menu = ChipMenu(context, editor, self._below)
        self.steps: dict[str, Callable[[], None]] = {}
        self._open_line = -1
        self._pressed = -1
        self._body.add_painter(self._painter.paint)
        self._body.add_key_filter(self._hear_key)
        self._body.installEventFilter(self)
        self._body.viewport().installEventFilter(self)
        self._body.viewport().setMouseTracking(True)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)
        self._body.selectionChanged.connect(self._update)
        self._body.menu_wanted.connect(self._on_menu_wanted)
        self._facts.changed.connect(self._update)
        self.menu.open_requested.connect(editor.reference_requested)

    def _update(self) -> None:
        self._body.viewport().update()

    def _on_cursor_moved(self) -> None:
        block = self._body.textCursor().block()
        if block.blockNumber() == self._open_line:
            return
        left = self._body.document().findBlockByNumber(self._open_line)
        self._open_line = block.blockNumber()
        if chip_line(block) is not None or (left.isValid() and chip_line(left) is not None):
            self._update()

    def _on_menu_wanted(self, menu: QMenu, cursor: QTextCursor) -> None:
        if chip_line(cursor.block()) is not None:
            self._aim(cursor.block())
            self.menu.fill(menu, self._is_known(cursor.block()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body:
            return self._hear_body(event)
        if isinstance(event, QMouseEvent):
            return self._hear_mouse(event)
        return isinstance(event, QHelpEvent) and self._tell_name(event)

    def _hear_body(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._update()
        is_ours = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_ours and _wants_menu(event) and chip_line(self._body.textCursor().block()):
            event.accept()  # on a chip the key is ours, elsewhere it shows spellings
            return True
        return False

    def _hear_key(self, event: QKeyEvent) -> bool:
        block = self._body.textCursor().block()
        if not _wants_menu(event) or chip_line(block) is None:
            return False
        self._show_menu(block, self._body.cursorRect().bottomLeft())
        return True

    def _hear_mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        found = self._painter.chip_at(point)
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            hand, text = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
            self._body.viewport().setCursor(hand if found else text)
        elif event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = found[0].blockNumber() if found else -1
            if found and self._painter.handle_of(found[1]).contains(point):
                self._show_menu(found[0], self._painter.handle_of(found[1]).bottomLeft())
                return True
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            return self._open_pressed(point)
        return False

    def _open_pressed(self, point: QPoint) -> bool:
        """Go to what a chip stands for; its first click has opened the line, so the chip is gone by now."""
        block = self._body.cursorForPosition(point).block()
        if block.blockNumber() != self._pressed or not self._is_known(block):
            return False
        self._aim(block)
        self.menu.open()
        return True

    def _tell_name(self, event: QHelpEvent) -> bool:
        found = self._painter.chip_at(event.pos())
        line = chip_line(found[0]) if found else None
        if found is None or line is None:
            return False
        QToolTip.showText(event.globalPos(), self._painter.name_of(line), self._body, found[1])
        return True

    def _show_menu(self, block: QTextBlock, point: QPoint) -> None:
        self._aim(block)
        menu = QMenu(self._body)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.fill(menu, self._is_known(block))
        menu.popup(self._body.viewport().mapToGlobal(point))

    def _aim(self, block: QTextBlock) -> None:
        line = chip_line(block)
        facts = self._facts.about(line) if line is not None else None
        self.menu.aim(block, facts.kind if facts else None)

    def _is_open(self, block: QTextBlock) -> bool:
        return self._body.hasFocus() and self._body.textCursor().block() == block

    def _is_known(self, block: QTextBlock) -> bool:
        line = chip_line(block)
        facts = self._facts.about(line) if line else None
        return facts is not None and bool(facts.id)

    def _below(self, block: QTextBlock) -> QPoint:
        place: QRect = self._painter.place_of(block)
        return QPoint(0, place.bottom() + 4)


def _wants_menu(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier

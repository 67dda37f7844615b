"""What can be done with a picture, video or card in the body: its menu, and the steps behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from editor_app.domain.media import Media, MediaKind
from editor_app.services.lists import ArticleRow
from ui.context import Context
from ui.editor.chip_field import ChipField
from ui.editor.chip_lines import ChipLine, read_line
from ui.editor.inserting import article_block, media_block
from ui.models.media_list import KINDS, MediaFilter
from ui.pickers.article_picker import ArticlePicker
from ui.pickers.media_picker import MediaPicker
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


WANTED = {kind: wanted for wanted, kind in KINDS.items()}


class ChipMenu(QObject):
    """Works on one line at a time: the one `aim` was last called with."""

    open_requested = Signal(str, str)  # kind and reference of what the line stands for

    def __init__(
        self, context: Context, editor: ArticleEditor, place_of: Callable[[QTextBlock], QPoint]
    ) -> None:
        """`place_of` tells where below a line a field can lie."""
        super().__init__(editor)
        self._context, self._editor, self._body = context, editor, editor.body
        self._place_of = place_of
        self._line = QTextCursor(self._body.document())
        self._kind: MediaKind | None = None

    def aim(self, block: QTextBlock, kind: MediaKind | None = None) -> None:
        """Work on this line from now on; `kind` is that of the item it stands for, where it is known."""
        self._line, self._kind = QTextCursor(block), kind

    def fill(self, menu: QMenu, is_in_library: bool) -> None:
        """Put the steps for the line at the top of a menu."""
        line = self._said()
        if line is None:
            return
        before = menu.actions()[0] if menu.actions() else None
        writable = not self._body.isReadOnly()
        for name, icon_name, step, possible in self._choices(line, is_in_library):
            if possible and (writable or step == self.open):
                action = menu.addAction(icon(icon_name), name)
                action.triggered.connect(step)
                if before is not None:
                    menu.removeAction(action)
                    menu.insertAction(before, action)
        if before is not None:
            menu.insertSeparator(before)

    def open(self) -> None:
        """Go to what the line stands for."""
        line = self._said()
        if line is not None and not line.reference.startswith("http"):
            self.open_requested.emit(line.kind, line.reference)

    def change_words(self) -> None:
        """Let the alt text, the description of a video or the words of a card be changed."""
        line = self._said()
        if line is not None:
            names = {
                "media": self.tr("Alt text"),
                "video": self.tr("Description"),
                "article": self.tr("Words"),
            }
            self._field(names[line.kind], line.text, self._take_words)

    def change_caption(self) -> None:
        """Let the caption written in this article be changed."""
        line = self._said()
        if line is not None:
            name = self.tr("Title") if line.kind == "video" else self.tr("Caption")
            self._field(name, line.caption, self._take_caption)

    def replace(self) -> None:
        """Let another picture, video or article be chosen for the line."""
        line = self._said()
        if line is None:
            return
        window = self._body.window()
        if line.kind == "article":
            picker: ArticlePicker | MediaPicker = ArticlePicker(
                self._context, self._editor.article_id, window
            )
            picker.picked.connect(self._take_article)
        else:
            picker = MediaPicker(self._context, self._wanted(line), window)
            picker.picked.connect(self._take_media)
        picker.open()

    def move_up(self) -> None:
        """Move the line before what stands above it."""
        self._step("text.move_up")

    def move_down(self) -> None:
        """Move the line behind what stands below it."""
        self._step("text.move_down")

    def remove(self) -> None:
        """Take the line out, and one of the blank lines around it when both are left."""
        block = self._line.block()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if block.next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
            above = block.previous()
            if not block.next().text() and (not above.isValid() or not above.text()):
                cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _take_words(self, text: str) -> None:
        self._write(text=text)

    def _take_caption(self, text: str) -> None:
        self._write(caption=text)

    def _take_media(self, media: Media) -> None:
        line, new = self._said(), read_line(media_block(media))
        if line is not None and new is not None:
            self._put(replace(new, caption=line.caption))

    def _take_article(self, row: ArticleRow) -> None:
        new = read_line(article_block(row))
        if new is not None:
            self._put(new)

    def _choices(self, line: ChipLine, known: bool) -> list[tuple[str, str, Callable[[], None], bool]]:
        card = line.kind == "article"
        words = {
            "media": self.tr("Alt text…"),
            "video": self.tr("Description…"),
            "article": self.tr("Words…"),
        }
        opens = self.tr("Open the article") if card else self.tr("Open in Pictures")
        caption = self.tr("Title…") if line.kind == "video" else self.tr("Caption…")
        return [
            (opens, "arrow-square-out", self.open, known and not line.reference.startswith("http")),
            (words[line.kind], "text-aa", self.change_words, True),
            (caption, "chat-text", self.change_caption, not card),
            (self.tr("Replace…"), "swap", self.replace, True),
            (self.tr("Move up"), "arrow-up", self.move_up, True),
            (self.tr("Move down"), "arrow-down", self.move_down, True),
            (self.tr("Remove"), "trash", self.remove, True),
        ]

    def _wanted(self, line: ChipLine) -> MediaFilter:
        usual = MediaKind.VIDEO if line.kind == "video" else MediaKind.PICTURE
        return WANTED[self._kind or usual]

    def _said(self) -> ChipLine | None:
        return read_line(self._line.block().text())

    def _field(self, name: str, text: str, take: Callable[[str], None]) -> None:
        ChipField(self._body, name, text, self._place_of(self._line.block()), take)

    def _write(self, **changed: str) -> None:
        line = self._said()
        if line is not None:
            self._put(replace(line, **changed))

    def _put(self, line: ChipLine) -> None:
        cursor = QTextCursor(self._line.block())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        start = cursor.selectionStart()
        cursor.insertText(line.markdown)
        self._line.setPosition(start)

    def _step(self, name: str) -> None:
        cursor = self._body.textCursor()
        cursor.setPosition(self._line.block().position())
        self._body.setTextCursor(cursor)
        self._editor.take_step(name)

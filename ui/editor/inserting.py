"""Putting blocks into a body: choose, and the right lines of Markdown appear, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from editor_app.domain.author import Author
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media, MediaKind
from editor_app.services.lists import ArticleRow
from ui.context import Context
from ui.editor import block_texts
from ui.editor.body_edit import BodyEdit
from ui.editor.markdown_keys import insert_block, selected
from ui.models.media_list import MediaFilter

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.pickers.media_picker import MediaPicker

Change = Callable[[QTextCursor], None]


class Inserter(QObject):
    """Opens the pickers over the editor and writes what was picked."""

    def __init__(self, context: Context, article: ArticleId, body: BodyEdit, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._article, self._body, self._editor = context, article, body, editor
        self._order: QTextCursor | None = None
        self.steps: dict[str, Callable[[], None]] = {
            "insert.gallery": self.choose_gallery,
            "insert.facts": self.insert_facts,
            "insert.pull": self.insert_pull,
            "insert.mention": self.choose_author,
            "insert.footnote": self.insert_footnote,
            "insert.rule": self.insert_rule,
        }

    def stand_for(self, order: QTextCursor) -> None:
        """Let the next thing that is written take the place of `order`: the words that called for it.

        When nothing is picked, they go as well.
        """
        self._order = order

    def choose_picture(self) -> None:
        """Let the user choose a picture of the library, or take one in."""
        self._choose(MediaFilter.PICTURES)

    def choose_video(self) -> None:
        """Let the user choose a video of the library."""
        self._choose(MediaFilter.VIDEOS)

    def choose_sound(self) -> None:
        """Let the user choose a sound recording of the library."""
        self._choose(MediaFilter.SOUNDS)

    def choose_document(self) -> None:
        """Let the user choose a document of the library."""
        self._choose(MediaFilter.DOCUMENTS)

    def choose_gallery(self) -> None:
        """Let the user choose several pictures, in the order they shall stand in."""
        if not self._body.isReadOnly():
            picker = self._media_picker(MediaFilter.PICTURES, many=True)
            picker.picked_many.connect(self.insert_gallery)
            self._open(picker)

    def choose_article(self) -> None:
        """Let the user choose the article a related card shows."""
        from ui.pickers.article_picker import ArticlePicker  # noqa: PLC0415  as in _media_picker

        if not self._body.isReadOnly():
            picker = ArticlePicker(self._context, self._article, self._body.window())
            picker.picked.connect(self.insert_article)
            self._open(picker)

    def choose_author(self) -> None:
        """Let the user choose the author to mention."""
        from ui.pickers.author_picker import AuthorPicker  # noqa: PLC0415  as in _media_picker

        if not self._body.isReadOnly():
            picker = AuthorPicker(self._context, self._body.window())
            picker.picked.connect(self.insert_mention)
            self._open(picker)

    def insert_media(self, media: Media) -> None:
        """Write the block of a picture or a video."""
        self._write_block(media_block(media))

    def insert_gallery(self, pictures: Sequence[Media]) -> None:
        """Write the block of several pictures."""
        self._write_block("\n".join(media_block(media) for media in pictures))

    def insert_article(self, row: ArticleRow) -> None:
        """Write the related card of an article."""
        self._write_block(article_block(row))

    def insert_mention(self, author: Author) -> None:
        """Write the name of an author with a link; words that are selected become the link."""
        words = selected(self._body.textCursor()) if self._order is None else ""
        name = author.text.name_in(self._editor.article.text.language)
        text = words if words and "\n" not in words else _inside(name)
        self._write(lambda cursor: cursor.insertText(f"[{text}](author:{author.id})"))

    def insert_facts(self) -> None:
        """Begin a box of facts."""
        self._write(block_texts.insert_facts)

    def insert_pull(self) -> None:
        """Begin a pull quote."""
        self._write(block_texts.insert_pull)

    def insert_table(self, rows: int, columns: int) -> None:
        """Write an empty table."""
        self._write(lambda cursor: block_texts.insert_table(cursor, rows, columns))

    def insert_footnote(self) -> None:
        """Write the mark of a footnote and begin its text."""
        self._write(block_texts.insert_footnote)

    def insert_rule(self) -> None:
        """Write a line between two parts."""
        self._write_block("***")

    def _on_rejected(self) -> None:
        if self._order is not None:
            self._order.removeSelectedText()
            self._order = None

    def _choose(self, wanted: MediaFilter) -> None:
        if not self._body.isReadOnly():
            picker = self._media_picker(wanted)
            picker.picked.connect(self.insert_media)
            self._open(picker)

    def _media_picker(self, wanted: MediaFilter, *, many: bool = False) -> MediaPicker:
        # Its models and delegates are not wanted before the first paint.
        from ui.pickers.media_picker import MediaPicker  # noqa: PLC0415

        return MediaPicker(self._context, wanted, self._body.window(), many=many)

    def _open(self, picker: QDialog) -> None:
        picker.rejected.connect(self._on_rejected)
        picker.open()

    def _write_block(self, markdown: str) -> None:
        self._write(lambda cursor: insert_block(cursor, markdown))

    def _write(self, change: Change) -> None:
        if self._body.isReadOnly():
            return
        order, self._order = self._order, None
        cursor = order if order is not None else self._body.textCursor()
        cursor.beginEditBlock()
        if order is not None:
            cursor.removeSelectedText()
        change(cursor)
        cursor.endEditBlock()
        self._body.setTextCursor(cursor)
        self._body.ensureCursorVisible()
        self._body.setFocus()


def media_block(media: Media) -> str:
    """Return the line for a media item. Its caption and credit stay in the library, where they can change."""
    kind = "video" if media.kind is MediaKind.VIDEO else "media"
    return f"![{_inside(media.text.alt)}]({kind}:{media.id})"


def article_block(row: ArticleRow) -> str:
    """Return the line for the related card of an article."""
    return f"[{_inside(row.headline or row.slug)}](article:{row.id})"


def _inside(text: str) -> str:
    """Return a text that can stand between brackets."""
    return " ".join(text.split()).replace("[", "(").replace("]", ")")

"""Pasting and dropping: HTML becomes Markdown, an address becomes a link, pictures go to the library."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor

from editor_app.domain.errors import KnownError
from editor_app.importing.pasted.links import fit_address
from editor_app.services import pasting
from editor_app.services.lists import ArticleRow, Library
from ui.context import Context
from ui.editor.arrivals import Arrival
from ui.editor.card_offer import CardOffer
from ui.editor.copying import OWN_FORMAT
from ui.editor.inserting import article_block
from ui.editor.markdown_keys import selected
from ui.editor.paste_place import insert_markdown, is_in_code
from ui.editor.text_lines import line_before
from ui.intake import media_files

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

AT_ONCE = 12_000  # letters of HTML behind its head that are converted within a frame or two
SCHEMES = ("http://", "https://", "mailto:", "dateline-preview://", "article:")
ADDRESS = re.compile(rf"(?:{'|'.join(SCHEMES)})[^\s<>]+")
NOTE = re.compile(r"\[\^([^\]\s]+)\]")


class Pasting(QObject):
    """Takes what is pasted or dropped on the body; each paste is one step of undo."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor, self._body = context, editor, editor.body
        self._offer: CardOffer | None = None
        self._body.add_mime_taker(self.take)
        self._body.add_key_filter(self._hear_key)
        self.steps: dict[str, Callable[[], None]] = {"write.paste_plain": self.paste_plain}

    def paste_plain(self) -> None:
        """Paste the text of the clipboard as it is."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self._body.isReadOnly() and mime.hasText():
            self._insert_text(mime.text())

    def take(self, mime: QMimeData) -> bool:
        """Take a drag or the clipboard; return False for a plain text, which the body itself can take."""
        if mime.hasFormat(OWN_FORMAT):
            self._insert_text(bytes(mime.data(OWN_FORMAT).data()).decode("utf-8", "replace"))
            return True
        if media_files(mime):
            return self._arrive(mime)
        text = mime.text().strip()
        if ADDRESS.fullmatch(text):
            return self._take_address(text)
        if mime.hasHtml() and not is_in_code(self._body.textCursor()):
            return self._take_html(mime)
        return not mime.hasText() and self._arrive(mime)

    def _take_html(self, mime: QMimeData) -> bool:
        html, place = mime.html(), QTextCursor(self._body.textCursor())
        if mime.hasImage() and not re.sub(r"(?s)<style.*?</style>|<[^>]*>", "", html).strip():
            return self._arrive(mime)
        notes = set(NOTE.findall(self._body.text))
        convert = partial(pasting.read_pasted, html, notes)
        paste = _Paste(self._context, self, place, mime.text())
        if len(html) - max(0, html.find("<body")) > AT_ONCE:
            self._context.jobs.read(convert, paste.take)
        else:
            paste.take(convert())
        return True

    def _take_address(self, address: str) -> bool:
        cursor = self._body.textCursor()
        words = selected(cursor)
        on_empty_line = not cursor.block().text().strip() and not words
        if _can_be_linked(words):
            target = address if address.startswith("article:") else fit_address(address)
            cursor.insertText(f"[{words}]({target or address})")
            return True
        cursor.insertText(address if on_empty_line or words else _in_running_text(cursor, address))
        self._body.setTextCursor(cursor)
        if on_empty_line:
            question = partial(_linked, self._context.library, address)
            self._context.jobs.read(question, self._on_linked)
        return True

    def _on_linked(self, answer: tuple[str, ArticleRow | None]) -> None:
        address, row = answer
        is_there = self._body.textCursor().block().text().strip() == address
        if row is not None and row.id != self._editor.article_id and is_there:
            self._offer = CardOffer(self._body, row.headline or row.slug, partial(self._make_card, row))
            self._offer.destroyed.connect(self._on_offer_gone)

    def _on_offer_gone(self) -> None:
        self._offer = None

    def _make_card(self, row: ArticleRow) -> None:
        cursor = self._body.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(article_block(row))
        self._body.setTextCursor(cursor)

    def _hear_key(self, event: QKeyEvent) -> bool:
        offer, self._offer = self._offer, None
        if offer is None:
            return False
        if offer.hears(event):
            return True
        if event.text():
            offer.dismiss()
        else:
            self._offer = offer  # Shift alone, an arrow: nothing was written yet
        return False

    def _arrive(self, mime: QMimeData) -> bool:
        return Arrival(self._context, self._body, self).begin(mime)

    def _insert_text(self, text: str) -> None:
        cursor = self._body.textCursor()
        cursor.insertText(text.replace("\r\n", "\n").replace("\r", "\n"))
        self._body.setTextCursor(cursor)
        self._body.ensureCursorVisible()


class _Paste(QObject):
    """One paste of HTML on its way: converted, its pictures taken in, then written where it was meant."""

    def __init__(self, context: Context, parent: Pasting, place: QTextCursor, text: str) -> None:
        super().__init__(parent)
        self._context, self._place, self._text = context, place, text
        self._body = parent._body

    def take(self, pasted: pasting.Pasted) -> None:
        """Go on with the converted text."""
        if pasted.pictures:
            verb = partial(pasting.take_pasted, self._context.library, pasted)
            self._context.jobs.write(verb, self._write, self._on_failed)
        else:
            self._write(pasting.PastedText(pasted.markdown, pasted.has_form))

    def _on_failed(self, error: KnownError) -> None:
        self._context.notices.say(error)
        self.deleteLater()

    def _write(self, pasted: pasting.PastedText) -> None:
        follows = self._body.textCursor().position() == self._place.position()
        if pasted.has_form or not self._text.strip():
            insert_markdown(self._place, pasted.markdown)
        else:
            self._place.insertText(self._text.replace("\r\n", "\n"))
        if follows:
            self._body.setTextCursor(self._place)
            self._body.ensureCursorVisible()
        if pasted.lost:
            self._context.notices.say(self.tr("A picture that came along could not be read."), "warn")
        self.deleteLater()


def _linked(library: Library, address: str) -> tuple[str, ArticleRow | None]:
    return address, pasting.linked_article(library, address)


def _can_be_linked(words: str) -> bool:
    """Tell whether a selection can become the text of a link."""
    return bool(words.strip()) and "\n" not in words and "](" not in words and not words.startswith(SCHEMES)


def _in_running_text(cursor: QTextCursor, address: str) -> str:
    """Return an address as a link, unless it stands where an address belongs already, as in brackets."""
    before = line_before(cursor)[-1:]
    bare = not address.startswith("http") or (before and before in "(<\"'=/[:")
    return address if bare else f"<{address}>"

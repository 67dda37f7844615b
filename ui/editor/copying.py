"""Copying out of the body: Markdown for this program, plain words and HTML for all others."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from editor_app.domain.references import NoReferences
from editor_app.render.addresses import place
from editor_app.render.body import render_body
from ui.context import Context
from ui.editor.markdown_keys import selected

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

OWN_FORMAT: Final = "application/x-dateline-markdown"
AT_ONCE = 12_000  # letters that are rendered within a frame or two
_REFERENCE = re.compile(r"!?\[([^\]]*)\]\((?:media|video|article|author):[^)\s]*(?:\s+\"([^\"]*)\")?\)")


class Copying(QObject):
    """Makes what goes to the clipboard. The library's own ids stay in the format only Dateline reads."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self.steps: dict[str, Callable[[], None]] = {}
        editor.body.set_copier(self.copy)

    def copy(self) -> QMimeData:
        """Return the selection for the clipboard; the HTML of a long one follows in a moment."""
        markdown = selected(self._editor.body.textCursor())
        language = self._editor.article.text.language
        if len(markdown) <= AT_ONCE:
            return _copied(markdown, rendered(markdown, language))
        self._context.jobs.read(partial(_with_html, markdown, language), self._on_rendered)
        return _copied(markdown)

    def _on_rendered(self, answer: tuple[str, str]) -> None:
        markdown, html = answer
        clipboard = QGuiApplication.clipboard()
        if bytes(clipboard.mimeData().data(OWN_FORMAT).data()) == markdown.encode():
            clipboard.setMimeData(_copied(markdown, html))


def without_ids(markdown: str) -> str:
    """Return Markdown in which pictures and articles of the library are the words that stand for them."""
    return _REFERENCE.sub(lambda found: found.group(1) or found.group(2) or "", markdown)


def rendered(markdown: str, language: str) -> str:
    """Return Markdown as HTML that means something outside the library."""
    body = render_body(without_ids(markdown), NoReferences(), language)
    return place(re.sub(r' (?:class|id)="[^"]*"', "", body.html), "")


def _with_html(markdown: str, language: str) -> tuple[str, str]:
    return markdown, rendered(markdown, language)


def _copied(markdown: str, html: str = "") -> QMimeData:
    copied = QMimeData()
    copied.setData(OWN_FORMAT, markdown.encode())
    copied.setText(without_ids(markdown))
    if html:
        copied.setHtml(html)
    return copied

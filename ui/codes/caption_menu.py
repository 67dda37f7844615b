"""The menu of a caption field: the newsroom's templates, filled from the record, and the codes in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from editor_app.domain.caption_templates import CaptionTemplate
from editor_app.domain.code_replacements import expanded, expansions
from editor_app.domain.errors import KnownError
from editor_app.domain.media import Media
from editor_app.services import captions
from ui.codes.service import CodesService
from ui.context import Context
from ui.raw_text import raw_text

CAPTION = "{caption}"


class CaptionMenu(QMenu):
    """Attach it with `button.setMenu(menu)`, or add it to a context menu.

    `media` returns the item with what is written in the form now; `language` is that of the field. A
    template that holds the caption takes the place of what is written, any other goes to the cursor.
    """

    def __init__(
        self,
        context: Context,
        field: QPlainTextEdit,
        media: Callable[[], Media | None],
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent or field)
        self._context, self._field = context, field
        self._media, self._language = media, language
        self._templates: tuple[CaptionTemplate, ...] = ()
        self._problem = ""
        self._codes = CodesService.of(context)
        self.setTitle(self.tr("Templates"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._on_about_to_show)
        self._ask()

    def _ask(self) -> None:
        work = partial(captions.load_templates, self._context.library)
        self._context.jobs.read(work, self._on_templates, self._on_unreadable)

    def _on_templates(self, templates: tuple[CaptionTemplate, ...]) -> None:
        if templates != self._templates or self._problem:
            self._templates, self._problem = templates, ""
            self._fill()

    def _on_unreadable(self, error: KnownError) -> None:
        self._problem = str(error)
        self._fill()

    def _on_about_to_show(self) -> None:
        self._fill()
        self._ask()  # the file may have been changed meanwhile

    def _on_template(self) -> None:
        template = self._templates[self.sender().property("place")]
        filled, cursor = self._filled(template), self._field.textCursor()
        if CAPTION in template.text_in(self._language()):
            cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(filled)
        self._field.setTextCursor(cursor)
        self._field.setFocus()

    def _on_expand(self) -> None:
        text = raw_text(self._field.document())
        found = list(expansions(text, self._codes.codes, self._codes.delimiter))
        if found:
            cursor = self._field.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(expanded(text, found))
        else:
            self._context.notices.say(self.tr("There is no code in the text that the newsroom knows."))

    def _on_change(self) -> None:
        verb = partial(captions.make_templates_file, self._context.library)
        self._context.jobs.write(verb, self._on_file_made)

    def _on_file_made(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.notices.say(self.tr("The templates are in {0}.").format(path))

    def _fill(self) -> None:
        self.clear()
        can_write = not self._field.isReadOnly() and self._field.isEnabled()
        for place, template in enumerate(() if self._problem else self._templates):
            filled = self._filled(template)
            action = self.addAction(template.name, self._on_template)
            action.setProperty("place", place)
            action.setToolTip(filled or self.tr("The record says nothing of what this template asks for."))
            action.setEnabled(can_write and bool(filled))
        if self._problem:
            self.addAction(self._problem).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("Expand codes"), self._on_expand).setEnabled(can_write)
        change = self.addAction(self.tr("Change the templates…"), self._on_change)
        change.setEnabled(not self._context.library.read_only)

    def _filled(self, template: CaptionTemplate) -> str:
        media = self._media()
        return captions.fill_template(template, media, self._language()) if media is not None else ""

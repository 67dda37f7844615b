"""The spelling check of one open article: what is to be checked next, and the steps of its actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from editor_app.domain.article import ArticleText
from editor_app.spelling.mistake import Mistake
from ui.context import Context
from ui.editor.growing_edit import GrowingEdit
from ui.spelling.field import CheckedField
from ui.spelling.found import Found
from ui.spelling.lines import Line
from ui.spelling.menu import SpellingMenu
from ui.spelling.service import SpellingService
from ui.throttle import Throttle

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

CHECK_EVERY_MS = 150
AT_ONCE = 20_000  # letters in one question


class Spelling(QObject):
    """Checks headline, standfirst and body while the article is in front."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._service = SpellingService.of(context)
        self._language = editor.article.text.language
        self._ignored = set(context.settings.texts(self._ignored_key))
        self._asked: list[Line] = []
        self._is_going_on = False
        self._check = Throttle(CHECK_EVERY_MS, self._ask, self)
        edits = (editor.headline, editor.standfirst, editor.body)
        self._fields = [CheckedField(edit, self._ignored, self) for edit in edits]
        self.steps: dict[str, Callable[[], None]] = {
            "spelling.next": self.go_on,
            "spelling.suggest": self.open_menu,
            "spelling.switch": self._service.toggle,
        }
        self._on_switched()
        self._connect()

    @property
    def count(self) -> int:
        """The number of mistakes found so far; none while the check is off."""
        return sum(field.count for field in self._fields) if self._service.is_on else 0

    def go_on(self) -> None:
        """Select the next mistake behind the cursor, beginning again at the headline after the last one."""
        if not self._service.is_on:
            self._service.toggle()
        if self._is_checking():
            self._is_going_on = True  # done when everything is known
            self._ask()
            return
        found = self._next()
        if found is None:
            self._context.notices.say(self._service.trouble or self.tr("No misspelt words found."))
        else:
            found[0].select(found[1])

    def open_menu(self) -> None:
        """Open the menu of the mistake at the cursor, or of the next one."""
        field = self._focused()
        found = field.at(field.edit.textCursor().position()) if self._service.is_on else None
        if found is None:
            self.go_on()
            field = self._focused()
            found = field.at(field.edit.textCursor().position()) if not self._is_going_on else None
        if found is not None:
            menu = QMenu(field.edit)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._fill(menu, field, found)
            menu.popup(field.edit.viewport().mapToGlobal(field.edit.cursorRect().bottomLeft()))

    def _ask(self) -> None:
        """Ask for what is not checked yet, a part at a time: typing goes first."""
        if self._asked or not self._service.is_on or not self._editor.isVisible():
            return
        if not self._service.is_awake:
            self._service.wake()
            return
        lines = self._pending()
        if lines:
            self._asked = lines
            self._service.check([line.text for line in lines], self._language, self._on_checked)
        elif self._is_going_on:
            self._is_going_on = False
            self.go_on()

    def _on_checked(self, mistakes: list[list[Mistake]]) -> None:
        asked, self._asked = self._asked, []
        for line, found in zip(asked, mistakes, strict=True):
            line.take(found)
        for field in self._fields:
            field.refresh()
        self._tell_count()
        self._ask()

    def _on_text_changed(self, text: ArticleText) -> None:
        if text.language != self._language:
            self._language = text.language
            self._on_known_changed()

    def _on_known_changed(self) -> None:
        for field in self._fields:
            field.recheck()
        self._check.ask()

    def _on_switched(self) -> None:
        for field in self._fields:
            field.switch(self._service.is_on)
        self._tell_count()
        self._check.ask()

    def _on_check_wished(self) -> None:
        self._check.ask()

    def _on_in_front(self, *_: object) -> None:
        self._check.ask()
        self._tell_count()

    def _on_theme_changed(self) -> None:
        for field in self._fields:
            field.refresh(again=True)

    def _on_body_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        field = self._fields[-1]
        found = field.at(cursor.position()) if self._service.is_on else None
        if found is not None:
            self._fill(menu, field, found)

    def _on_field_menu(self, place: QPoint) -> None:
        field = next(field for field in self._fields if field.edit is self.sender())
        assert isinstance(field.edit, GrowingEdit)
        menu = field.edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = field.at(field.edit.cursorForPosition(place).position()) if self._service.is_on else None
        if found is not None:
            self._fill(menu, field, found)
        menu.popup(field.edit.viewport().mapToGlobal(place))

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self._context.settings.set_texts(self._ignored_key, sorted(self._ignored))
        for field in self._fields:
            field.refresh()
        self._tell_count()

    def _fill(self, menu: QMenu, field: CheckedField, found: Found) -> None:
        SpellingMenu(self._service, field, found, self._ignore, menu).look(self._language)

    def _next(self) -> tuple[CheckedField, Found] | None:
        first = self._fields.index(self._focused())
        cursor = self._focused().edit.textCursor()
        order = [*self._fields[first + 1 :], *self._fields[: first + 1]]
        here = self._focused().after(cursor.selectionEnd())
        if here is not None:
            return self._focused(), here
        return next(((field, found) for field in order if (found := field.after(0)) is not None), None)

    def _focused(self) -> CheckedField:
        return next((field for field in self._fields if field.edit.hasFocus()), self._fields[-1])

    def _pending(self) -> list[Line]:
        return [line for field in self._fields for line in field.pending(AT_ONCE)]

    def _is_checking(self) -> bool:
        return bool(self._asked) or not self._service.is_awake or bool(self._pending())

    def _tell_count(self) -> None:
        if self._editor.isVisible():
            self._service.counted.emit(self._editor.article_id, self.count)

    @property
    def _ignored_key(self) -> str:
        return f"spelling/ignored/{self._editor.article_id}"

    def _connect(self) -> None:
        for field in self._fields:
            field.check_wished.connect(self._on_check_wished)
            if isinstance(field.edit, GrowingEdit):
                field.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                field.edit.customContextMenuRequested.connect(self._on_field_menu)
        self._context.theme.changed.connect(self._on_theme_changed)
        self._editor.body.menu_wanted.connect(self._on_body_menu)
        self._editor.counts_changed.connect(self._on_in_front)
        self._editor.text_changed.connect(self._on_text_changed)
        self._service.known_changed.connect(self._on_known_changed)
        self._service.switched.connect(self._on_switched)
        self._service.woken.connect(self._on_check_wished)

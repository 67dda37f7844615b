"""What can be done about a misspelt word: the lines of its menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from ui.spelling.field import CheckedField
from ui.spelling.found import Found
from ui.spelling.service import SpellingService


class SpellingMenu(QObject):
    """Puts its lines at the top of a menu; the suggestions come when they are found."""

    def __init__(
        self,
        service: SpellingService,
        field: CheckedField,
        found: Found,
        ignore: Callable[[str], None],
        menu: QMenu,
    ) -> None:
        """`ignore` is called with the word when it is to be left alone in this article."""
        super().__init__(menu)
        self._service, self._field, self._found = service, field, found
        self._ignore, self._menu = ignore, menu
        self._after = menu.actions()[0] if menu.actions() else None
        self._word = _without_possessive(found.word)
        self._suggestions: list[QAction] = []
        self._looking = self._note(self.tr("Looking…"))
        self._add_steps()

    def look(self, language: str) -> None:
        """Look for suggestions, in an article of this language."""
        self._service.suggest(self._found.word, language, self._on_suggestions)

    def _on_suggestions(self, words: list[str]) -> None:
        if not words:
            self._looking.setText(self.tr("No suggestions"))
            return
        height = self._menu.height()
        for word in words:
            action = self._action(word, self._on_suggestion, before=self._looking)
            font = QFont(self._menu.font())
            font.setBold(True)
            action.setFont(font)
            self._suggestions.append(action)
        self._menu.removeAction(self._looking)
        self._grow(self._menu.sizeHint().height() - height)
        if self._menu.activeAction() is None and self._after is None:
            self._menu.setActiveAction(self._suggestions[0])

    def _grow(self, by: int) -> None:
        """Let a menu that stands above its word grow upwards: it must not hide the word."""
        if self._menu.isVisible() and self._menu.y() < self._field.top_of(self._found):
            self._menu.move(self._menu.x(), max(0, self._menu.y() - by))

    def _on_suggestion(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._field.replace(self._found, action.data())

    def _on_add_mine(self) -> None:
        self._service.lists.add_mine(self._word)

    def _on_add_newsrooms(self) -> None:
        self._service.lists.add_newsrooms(self._word)

    def _on_ignore(self) -> None:
        self._ignore(self._found.word)

    def _add_steps(self) -> None:
        if self._found.kind == "mixed":
            self._note(self.tr("Latin and Cyrillic letters in one word"))
        self._separate()
        self._action(self.tr("Add “{0}” to my words").format(self._word), self._on_add_mine)
        shared = self._action(self.tr("Add to the newsroom’s words"), self._on_add_newsrooms)
        shared.setEnabled(self._service.can_write)
        self._action(self.tr("Ignore in this article"), self._on_ignore)
        if self._after is not None:
            self._separate()

    def _note(self, text: str) -> QAction:
        note = QAction(text, self._menu)
        note.setEnabled(False)
        self._insert(note, self._after)
        return note

    def _action(self, text: str, step: Callable[[], None], before: QAction | None = None) -> QAction:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setData(text)
        action.triggered.connect(step)
        self._insert(action, before or self._after)
        return action

    def _separate(self) -> None:
        line = QAction(self._menu)
        line.setSeparator(True)
        self._insert(line, self._after)

    def _insert(self, action: QAction, before: QAction | None) -> None:
        if before is None:
            self._menu.addAction(action)
        else:
            self._menu.insertAction(before, action)


def _without_possessive(word: str) -> str:
    return word[:-2] if word.lower().endswith(("'s", "’s", "ʼs")) else word

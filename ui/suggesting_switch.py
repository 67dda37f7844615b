"""Turns suggesting on and off, for somebody who has a name."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from editor_app.domain.author import Author
from editor_app.domain.ids import AuthorId
from editor_app.services.authors import list_authors
from ui.context import Context
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.suggesting_mode import SuggestingMode
from ui.who import Who


class SuggestingSwitch(QObject):
    """Asks who sits here before the first suggestion: a proposal of nobody helps nobody."""

    changed = Signal(str)  # the name of the person who suggests, or an empty text

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._mode, self._who = SuggestingMode.of(context), Who.of(context)
        self._wanted = False
        self._mode.changed.connect(self._tell)
        self._who.changed.connect(self._on_who_changed)

    def toggle(self) -> None:
        """Turn suggesting on, or off again."""
        self.set_on(not self._mode.on)

    def set_on(self, on: bool) -> None:
        """Turn suggesting on or off."""
        if on and self._who.person is None:
            self._wanted = True
            self._context.jobs.read(lambda: list_authors(self._context.library), self._ask)
        else:
            self._mode.set_on(on)

    def _ask(self, people: list[Author]) -> None:
        self._context.notices.say(self.tr("Say who you are first: suggestions bear a name."))
        menu = WhoMenu(people, None, self._window)
        menu.chosen.connect(self._on_chosen)
        corner = self._window.rect().center() - QPoint(menu.sizeHint().width() // 2, 0)
        inside = self._window.frameGeometry().contains(QCursor.pos())
        menu.popup(QCursor.pos() if inside else self._window.mapToGlobal(corner))

    def _on_chosen(self, author: AuthorId | None) -> None:
        self._wanted = author is not None
        if author is not None:
            DeskMemory.of(self._context).set_me(author)

    def _on_who_changed(self) -> None:
        if self._who.person is None:
            self._mode.set_on(False)
        elif self._wanted:
            self._wanted = False
            self._mode.set_on(True)
        self._tell()

    def _tell(self) -> None:
        person = self._who.person
        self.changed.emit(person.name if self._mode.on and person else "")

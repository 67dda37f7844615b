"""The actions as Qt knows them: one QAction each, with keys, texts and state."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import (
    article_actions,
    block_actions,
    code_actions,
    find_actions,
    library_actions,
    preview_actions,
    spelling_actions,
    step_actions,
    tab_actions,
    table_actions,
    text_actions,
    view_actions,
    writing_actions,
)
from ui.actions.action import Action, Situation
from ui.theme.icons import icon

ALL = (
    *article_actions.ACTIONS,
    *step_actions.ACTIONS,
    *writing_actions.ACTIONS,
    *block_actions.ACTIONS,
    *text_actions.ACTIONS,
    *table_actions.ACTIONS,
    *find_actions.ACTIONS,
    *code_actions.ACTIONS,
    *spelling_actions.ACTIONS,
    *tab_actions.ACTIONS,
    *view_actions.ACTIONS,
    *preview_actions.ACTIONS,
    *library_actions.ACTIONS,
)


def translated(text: str) -> str:
    """Return a text of an action in the user's language."""
    return QCoreApplication.translate("actions", text)


class Registry(QObject):
    """Holds a QAction for each action; says `requested` with the id when one is triggered."""

    requested = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._handlers: dict[str, Callable[[], None]] = {}
        self._made: dict[str, QAction] = {}
        for action in ALL:
            self._make(action, window)
        self.set_situation(Situation())

    def handle(self, action_id: str, handler: Callable[[], None]) -> None:
        """Call `handler` (a bound method of something that lives as long as the window) for an action."""
        self._handlers[action_id] = handler

    def qt_action(self, action_id: str) -> QAction:
        """Return the QAction of an id."""
        return self._made[action_id]

    def set_situation(self, situation: Situation) -> None:
        """Enable what can be done now."""
        for action in ALL:
            self._made[action.id].setEnabled(action.when(situation))

    def say(self, action_id: str, text: str) -> None:
        """Show another text for an action: what exactly it would do now."""
        self._made[action_id].setText(text)

    def possible(self) -> list[Action]:
        """Return what can be done now."""
        return [action for action in ALL if self._made[action.id].isEnabled()]

    def fill_menu(self, menu: QMenu) -> None:
        """Put all actions into a menu, one submenu for each area."""
        areas: dict[str, QMenu] = {}
        for action in ALL:
            if action.menu not in areas:
                areas[action.menu] = menu.addMenu(translated(action.menu))
            areas[action.menu].addAction(self._made[action.id])

    def tip(self, action_id: str) -> str:
        """Return the text of an action with its shortcut, for tool-tips."""
        made = self._made[action_id]
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{made.text()}  {keys}" if keys else made.text()

    def _on_triggered(self) -> None:
        made = self.sender()
        assert isinstance(made, QAction)
        action_id = made.objectName()
        self.requested.emit(action_id)
        handler = self._handlers.get(action_id)
        if handler is not None:
            handler()

    def _make(self, action: Action, window: QWidget) -> None:
        made = QAction(translated(action.text), window)
        made.setObjectName(action.id)
        made.setToolTip(translated(action.sentence))
        made.setStatusTip(translated(action.sentence))
        if action.icon:
            made.setIcon(icon(action.icon))
        if action.keys:
            made.setShortcut(QKeySequence(action.keys))
        made.triggered.connect(self._on_triggered)
        window.addAction(made)
        self._made[action.id] = made

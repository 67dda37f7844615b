"""The actions as Qt knows them: one QAction each, with keys, texts and state."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions.action import Action, Situation
from ui.actions.every import ALL
from ui.actions.shortcuts import GROUP, all_keys, own_keys, second_keys
from ui.settings import Settings
from ui.theme.icons import icon
from ui.widgets import key_hints


def translated(text: str) -> str:
    """Return a text of an action in the user's language."""
    return QCoreApplication.translate("actions", text)


class Registry(QObject):
    """Holds a QAction for each action; says `requested` with the id when one is triggered."""

    requested = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._handlers: dict[str, Callable[[], None]] = {}
        self._made: dict[str, QAction] = {}
        for action in ALL:
            self._make(action, window)
        self.set_situation(Situation())
        self._apply_keys()
        settings.changed.connect(self._on_setting)

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
        made, keys = self._made[action_id], self.keys(action_id)
        return f"{made.text()}  {keys}" if keys else made.text()

    def keys(self, action_id: str) -> str:
        """Return the keys of an action as this system writes them; empty when it has none."""
        return self._made[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _on_triggered(self) -> None:
        made = self.sender()
        assert isinstance(made, QAction)
        action_id = made.objectName()
        self.requested.emit(action_id)
        handler = self._handlers.get(action_id)
        if handler is not None:
            handler()

    def _on_setting(self, key: str) -> None:
        if key.startswith(GROUP):
            self._apply_keys()

    def _apply_keys(self) -> None:
        """Give each action its keys; menus, tool-tips and the sheet of shortcuts follow."""
        every = all_keys(own_keys(self._settings))
        for action_id, keys in every.items():
            ways = [keys, second_keys(action_id, every)]
            self._made[action_id].setShortcuts([QKeySequence(way) for way in ways if way])
        key_hints.use(every)
        self.keys_changed.emit()

    def _make(self, action: Action, window: QWidget) -> None:
        made = QAction(translated(action.text), window)
        made.setObjectName(action.id)
        made.setToolTip(translated(action.sentence))
        made.setStatusTip(translated(action.sentence))
        if action.icon:
            made.setIcon(icon(action.icon))
        made.triggered.connect(self._on_triggered)
        window.addAction(made)
        self._made[action.id] = made

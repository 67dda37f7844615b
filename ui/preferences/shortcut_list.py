"""The table of all actions with their keys, in the order of the menus."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.actions.action import Action
from ui.actions.every import ALL
from ui.actions.registry import translated
from ui.actions.shortcuts import GROUP, all_keys, native, own_keys, usual_keys
from ui.settings import Settings

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ACTION_ID = Qt.ItemDataRole.UserRole


class ShortcutModel(QAbstractTableModel):
    """Name, menu, keys; those that are not the usual ones say so. Follows the settings."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions: list[Action] = list(ALL)
        self._keys = all_keys(own_keys(settings))
        settings.changed.connect(self._on_setting)

    def narrow(self, words: Sequence[str]) -> bool:
        """Keep the actions whose name, menu, sentence or keys have all these words; tell whether any has."""
        self.beginResetModel()
        self._actions = [action for action in ALL if self._has_all(action, words)]
        self.endResetModel()
        return bool(self._actions)

    def place_of(self, action_id: str) -> QModelIndex:
        """Return the row of an action; an invalid index when it is not shown."""
        rows = [row for row, action in enumerate(self._actions) if action.id == action_id]
        return self.index(rows[0], 0) if rows else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._actions)

    @override
    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        action = self._actions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (translated(action.text), translated(action.menu), self._keys_text(action))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return translated(action.sentence)
        return action.id if role == ACTION_ID else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or section > 2:
            return None
        return (self.tr("What it does"), self.tr("Menu"), self.tr("Keys"))[section]

    def _on_setting(self, key: str) -> None:
        if key.startswith(GROUP):
            self._keys = all_keys(own_keys(self._settings))
            self.dataChanged.emit(self.index(0, 2), self.index(self.rowCount() - 1, 2))

    def _keys_text(self, action: Action) -> str:
        keys = native(self._keys[action.id])
        if self._keys[action.id] == usual_keys(action.id):
            return keys
        return self.tr("{0} (changed)").format(keys) if keys else self.tr("none (changed)")

    def _has_all(self, action: Action, words: Sequence[str]) -> bool:
        texts = (translated(action.text), translated(action.menu), translated(action.sentence))
        said = f"{' '.join(texts)} {native(self._keys[action.id])}".casefold()
        return all(word in said for word in words)

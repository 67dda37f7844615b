"""All shortcuts on one sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.actions.action import Action
from ui.actions.every import ALL
from ui.actions.registry import translated
from ui.widgets import key_hints
from ui.widgets.labels import label

Group = tuple[str, list[tuple[str, str]]]
"""A menu, and its commands with their keys."""


class ShortcutsSheet(QDialog):
    """Two columns of commands and their keys; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(880, 680)
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSpacing(32)
        groups = list(_by_menu().items())
        for half in _halves(groups):
            column = QVBoxLayout()
            for title, keys in half:
                column.addWidget(label(title, "heading"))
                column.addLayout(_grid(keys))
                column.addSpacing(12)
            column.addStretch(1)
            columns.addLayout(column)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _halves(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """Return the groups for two columns of about the same length, in their order."""
    lines = [len(keys) + 2 for _, keys in groups]
    cut = min(range(len(groups)), key=lambda place: abs(sum(lines[:place]) - sum(lines[place:])))
    return groups[:cut], groups[cut:]


def _by_menu() -> dict[str, list[tuple[str, str]]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in ALL:
        if _keys(action):
            groups.setdefault(translated(action.menu), []).append(_line(action))
    return groups


def _line(action: Action) -> tuple[str, str]:
    return translated(action.text), _keys(action)


def _keys(action: Action) -> str:
    return key_hints.keys_of(action.id, action.keys)


def _grid(keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for line, (text, sequence) in enumerate(keys):
        grid.addWidget(label(text), line, 0)
        native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(label(native, "muted"), line, 1)
    return grid

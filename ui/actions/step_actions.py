"""The way back and forth through what was done to the newsroom; text fields have their own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from ui.actions.action import Action, Situation

MENU = T("actions", "Edit")


def _with_step(situation: Situation) -> bool:
    return situation.writable and situation.undo


def _with_undone_step(situation: Situation) -> bool:
    return situation.writable and situation.redo


ACTIONS = (
    Action(
        "edit.undo_step",
        T("actions", "Undo"),
        T("actions", "Take back what was last done to articles, pictures or people."),
        MENU,
        "arrow-counter-clockwise",
        "Ctrl+Z",
        _with_step,
    ),
    Action(
        "edit.redo_step",
        T("actions", "Redo"),
        T("actions", "Do again what was taken back last."),
        MENU,
        "arrow-clockwise",
        "Ctrl+Shift+Z",
        _with_undone_step,
    ),
)

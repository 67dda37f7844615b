"""Which keys each action has: its usual ones, or those the person gave it; no two share a key."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from ui.actions.action import Action
from ui.actions.every import ALL, ALTERNATIVES
from ui.settings import Settings

GROUP = "shortcuts/"
NONE = "none"
"""Stands in the settings for an action whose keys were taken away."""

RESERVED = frozenset(
    QKeySequence(keys).toString()
    for keys in (
        *("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Ctrl+Insert", "Ctrl+Del", "Ctrl+Backspace"),
        *("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down", "Ctrl+Home", "Ctrl+End", "Ctrl+Return"),
        *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+Enter"),
        *("Ctrl+.", "Alt+C", "Alt+W", "Alt+R", "Alt+L", "Alt+K", "Alt+F4", "Alt+Tab", "Ctrl+Esc"),
        *("Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"),
    )
)
"""What text fields, lists, the parts of a page and the window system understand by themselves."""

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_USUAL = {action.id: action.keys for action in ALL}


def usual_keys(action_id: str) -> str:
    """Return the keys an action has as long as nobody changes them, such as `Ctrl+N`; may be empty."""
    return portable(_USUAL[action_id])


def portable(keys: str) -> str:
    """Return a sequence as the settings write it, the same in every language."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: str) -> str:
    """Return a sequence as this system and language write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def is_possible(keys: str) -> bool:
    """Tell whether a sequence can be given to an action: one key, with Ctrl or Alt, or a function key."""
    sequence = QKeySequence(keys)
    if sequence.count() != 1 or portable(keys) in RESERVED:
        return False
    pressed = sequence[0]
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    if key in (Qt.Key.Key_unknown, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
        return False
    return bool(modifiers & _MODIFIERS) or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35


def own_keys(settings: Settings) -> dict[str, str]:
    """Return what the person changed: keys by action, empty for none.

    What is no key, is reserved, or is given twice is passed over: the settings are a file anybody can edit.
    """
    found: dict[str, str] = {}
    for action in ALL:
        written = settings.text(GROUP + action.id)
        keys = "" if written == NONE else portable(written)
        if written == NONE or (is_possible(keys) and keys not in found.values()):
            found[action.id] = keys
    return found


def all_keys(own: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of every action. Where a usual key was given to another action, that one has it."""
    taken = {keys for keys in own.values() if keys}
    return {action.id: own[action.id] if action.id in own else _free(action, taken) for action in ALL}


def owner_of(keys: str, every: Mapping[str, str], but: str = "") -> str:
    """Return the action that has these keys already, be it as a second way; empty when none has."""
    wanted = portable(keys)
    for action_id, has in every.items():
        if action_id != but and wanted and (has == wanted or wanted == second_keys(action_id, every)):
            return action_id
    return ""


def second_keys(action_id: str, every: Mapping[str, str]) -> str:
    """Return the second way to an action that has its usual keys, unless something else took it."""
    second = portable(ALTERNATIVES.get(action_id, ""))
    is_usual = every[action_id] == usual_keys(action_id)
    return second if second and is_usual and second not in every.values() else ""


def write_keys(settings: Settings, action_id: str, keys: str) -> None:
    """Remember the keys of an action; those it has usually need no remembering."""
    wanted = portable(keys)
    if wanted == usual_keys(action_id):
        settings.forget(GROUP + action_id)
    else:
        settings.set_text(GROUP + action_id, wanted or NONE)


def _free(action: Action, taken: set[str]) -> str:
    usual = portable(action.keys)
    return "" if usual in taken else usual

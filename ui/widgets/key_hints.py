"""The keys that actions have now, for whatever shows them beside a name."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal


class _Changes(QObject):
    """Says `changed` when actions have other keys than before."""

    changed = Signal()


changes = _Changes()
_keys: dict[str, str] = {}


def keys_of(action_id: str, usual: str = "") -> str:
    """Return the keys of an action, empty for none; `usual` where no window has told its keys yet."""
    return _keys.get(action_id, usual)


def use(keys: Mapping[str, str]) -> None:
    """Make these the keys in use; only the registry of actions does so."""
    if keys != _keys:
        _keys.clear()
        _keys.update(keys)
        changes.changed.emit()

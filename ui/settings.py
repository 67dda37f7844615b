"""What Dateline remembers about this person's desk, in one plain ini file."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from editor_app import paths

RECENT = 8


class Settings(QObject):
    """The remembered choices: theme, recent libraries, sizes of the window and its parts.

    A file that cannot be read is set aside under another name (`set_aside`), and everything is as usual.
    """

    changed = Signal(str)  # the key of a text that is another one now

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self.file = file or paths.config_dir() / "window.ini"
        self.set_aside = _set_aside_broken(self.file)
        self._store = QSettings(str(self.file), QSettings.Format.IniFormat)
        # Some are asked for at every key press, and QSettings takes half a millisecond.
        self._texts: dict[str, str | None] = {}

    @property
    def theme(self) -> str:
        """`light`, `dark` or `system`."""
        return self.text("theme", "system")

    @theme.setter
    def theme(self, mode: str) -> None:
        self.set_text("theme", mode)

    @property
    def recent_libraries(self) -> list[Path]:
        """The libraries opened last, newest first."""
        return [Path(text) for text in self.texts("libraries/recent")]

    @property
    def pinned_libraries(self) -> list[Path]:
        """The libraries that stay at the head of the recent ones."""
        return [Path(text) for text in self.texts("libraries/pinned")]

    def remember_library(self, path: Path) -> None:
        """Put a library at the head of the recent ones; those that are pinned are never pushed off."""
        if self.text("privacy/libraries", "yes") != "yes":
            return
        known = [recent for recent in self.recent_libraries if recent != path]
        pinned = [recent for recent in known[RECENT - 1 :] if recent in self.pinned_libraries]
        self._set_paths("libraries/recent", [path, *known[: RECENT - 1], *pinned])

    def forget_library(self, path: Path) -> None:
        """Take a library off the list of recent ones."""
        self._set_paths("libraries/recent", [known for known in self.recent_libraries if known != path])
        self.pin_library(path, pinned=False)

    def pin_library(self, path: Path, *, pinned: bool) -> None:
        """Let a library stay at the head of the recent ones, or go its way."""
        others = [known for known in self.pinned_libraries if known != path]
        self._set_paths("libraries/pinned", [*others, path] if pinned else others)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text, or the usual one."""
        kept = self.kept(key)
        return default if kept is None else kept

    def kept(self, key: str) -> str | None:
        """Return a remembered text; None where nothing was ever said."""
        if key not in self._texts:
            self._texts[key] = str(self._store.value(key)) if self._store.contains(key) else None
        return self._texts[key]

    def set_text(self, key: str, text: str) -> None:
        """Remember a text."""
        before = self.kept(key)
        self._texts[key] = text
        self._store.setValue(key, text)
        if text != before:
            self.changed.emit(key)

    def forget(self, key: str) -> None:
        """Forget a text or a list: the usual value holds again."""
        if self.kept(key) is None:
            return
        self._texts[key] = None
        self._store.remove(key)
        self.changed.emit(key)

    def value(self, key: str) -> object:
        """Return whatever is remembered under a key, a text or a list; None for nothing."""
        return self._store.value(key) if self._store.contains(key) else None

    def put_back(self, key: str, value: object) -> None:
        """Remember again what `value` returned; None forgets it."""
        if value is None:
            self.forget(key)
        elif value != self.value(key):
            self._texts.pop(key, None)
            self._store.setValue(key, value)
            self.changed.emit(key)

    def keys(self, group: str = "") -> list[str]:
        """Return the keys that are remembered, all or those of a group such as `shortcuts/`."""
        return [str(key) for key in self._store.allKeys() if str(key).startswith(group)]

    def texts(self, key: str) -> list[str]:
        """Return a remembered list of texts."""
        value = self._store.value(key, [])
        if isinstance(value, str):  # an ini file gives back a list of one as a text
            return [value] if value else []
        return [str(text) for text in value] if isinstance(value, list) else []

    def set_texts(self, key: str, texts: list[str]) -> None:
        """Remember a list of texts."""
        self._store.setValue(key, texts)

    def state(self, key: str) -> QByteArray:
        """Return a remembered geometry or splitter state; empty when there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, state: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._store.setValue(key, state)

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()

    def _set_paths(self, key: str, known: list[Path]) -> None:
        self.set_texts(key, [str(path) for path in known])


def _set_aside_broken(file: Path) -> Path | None:
    """Rename a file of settings that cannot be read and return its new name; None when all is well."""
    try:
        content = file.read_bytes()
    except OSError:  # there is none yet
        return None
    if not content.strip() or _is_readable(file, content):
        return None
    aside = file.with_name(f"{file.stem}.broken-{datetime.now():%Y-%m-%dT%H%M%S}{file.suffix}")
    try:
        file.replace(aside)
    except OSError:  # a folder that cannot be written: the usual values hold for this time
        return None
    return aside


def _is_readable(file: Path, content: bytes) -> bool:
    # QSettings takes nearly anything: a file of noise has no fault for it, and no keys either.
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    looked_at = QSettings(str(file), QSettings.Format.IniFormat)
    return (
        b"\0" not in content and looked_at.status() == QSettings.Status.NoError and bool(looked_at.allKeys())
    )

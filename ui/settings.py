"""What Dateline remembers about this person's desk, in one plain ini file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from editor_app import paths

RECENT = 8


class Settings:
    """The remembered choices: theme, recent libraries, sizes of the window and its parts."""

    def __init__(self, file: Path | None = None) -> None:
        file = file or paths.config_dir() / "window.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        # Some are asked for at every key press, and QSettings takes half a millisecond.
        self._texts: dict[str, str | None] = {}

    @property
    def theme(self) -> str:
        """`light`, `dark` or `system`."""
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("theme", mode)

    @property
    def recent_libraries(self) -> list[Path]:
        """The libraries opened last, newest first."""
        return [Path(text) for text in self.texts("libraries/recent")]

    def remember_library(self, path: Path) -> None:
        """Put a library at the head of the recent ones."""
        known = [recent for recent in self.recent_libraries if recent != path]
        self.set_texts("libraries/recent", [str(recent) for recent in [path, *known][:RECENT]])

    def forget_library(self, path: Path) -> None:
        """Take a library off the list of recent ones."""
        known = [str(recent) for recent in self.recent_libraries if recent != path]
        self.set_texts("libraries/recent", known)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        if key not in self._texts:
            self._texts[key] = str(self._store.value(key)) if self._store.contains(key) else None
        kept = self._texts[key]
        return default if kept is None else kept

    def set_text(self, key: str, text: str) -> None:
        """Remember a text."""
        self._texts[key] = text
        self._store.setValue(key, text)

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

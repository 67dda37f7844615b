"""The newsroom's codes for all fields of the window: read once, and again when the file changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from editor_app.domain.code_replacements import DELIMITER, Code, Codes
from editor_app.domain.errors import KnownError
from ui.context import Context
from ui.jobs import Failed
from ui.throttle import Pause

if TYPE_CHECKING:  # loaded in the background, after the first paint
    from editor_app.services.codes import CodesFile
    from editor_app.storage.library import Library

SETTLED_MS = 200  # a text editor writes a file in several steps
DELIMITER_KEY = "write/code_delimiter"


class CodesService(QObject):
    """Says `changed` when there are other codes, or other troubles with them."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._codes, self._text, self._problem = Codes(), "", ""
        self._is_read = False
        self._watcher: QFileSystemWatcher | None = None
        self._pause = Pause(SETTLED_MS, self.read, self)
        context.finishing.connect(self._on_finishing)

    @staticmethod
    def of(context: Context) -> CodesService:
        """Return the one service of a context; it begins to read with the first call."""
        found = context.findChild(CodesService)
        if found is None:
            found = CodesService(context)
            found.read()
        return found

    @property
    def codes(self) -> Codes:
        """The codes as they were read last."""
        return self._codes

    @property
    def problem(self) -> str:
        """Why the file could not be read, or nothing."""
        return self._problem

    @property
    def is_read(self) -> bool:
        """Whether the file was looked at already."""
        return self._is_read

    @property
    def delimiter(self) -> str:
        """The sign before and behind a code."""
        return self._context.settings.text(DELIMITER_KEY, DELIMITER)

    def set_delimiter(self, sign: str) -> None:
        """Use another sign from now on; remembered for this person."""
        self._context.settings.set_text(DELIMITER_KEY, sign)

    def read(self) -> None:
        """Read the file now; nothing is said when it is the same."""
        work = partial(_load, self._context.library)
        self._context.jobs.read(work, self._on_read, self._on_unreadable)

    def save(self, codes: Sequence[Code], failed: Failed) -> None:
        """Write these codes into the file, unless it was changed elsewhere: then it is read again."""
        verb = partial(_save, self._context.library, list(codes), self._text)
        self._context.jobs.write(verb, self._on_read, failed)

    def _on_read(self, file: CodesFile) -> None:
        self._watch()
        if self._is_read and not self._problem and file.text == self._text:
            return
        self._is_read, self._problem = True, ""
        self._text, self._codes = file.text, file.codes
        self.changed.emit()

    def _on_unreadable(self, error: KnownError) -> None:
        self._watch()
        self._is_read, self._problem = True, str(error)
        self.changed.emit()

    def _on_file_changed(self, _: str) -> None:
        self._pause.ask()

    def _on_finishing(self) -> None:
        self._pause.cancel()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _watch(self) -> None:
        """Watch the file, and the folder for one that appears or is put in its place."""
        from editor_app.services.codes import codes_path  # noqa: PLC0415  as above

        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._on_file_changed)
            self._watcher.directoryChanged.connect(self._on_file_changed)
            self._watcher.addPath(str(self._context.library.path))
        path = codes_path(self._context.library)
        if str(path) not in self._watcher.files() and path.exists():
            self._watcher.addPath(str(path))


def _load(library: Library) -> CodesFile:
    from editor_app.services.codes import load_codes  # noqa: PLC0415  in the background

    return load_codes(library)


def _save(library: Library, codes: list[Code], before: str) -> object:
    from editor_app.services.codes import save_codes  # noqa: PLC0415  in the background

    return save_codes(library, codes, before)

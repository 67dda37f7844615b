"""What every part of the window may use: the library, background work, notices, theme, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.collector import Collector
from ui.intakes import Intakes
from ui.jobs import Jobs
from ui.notices import Notices
from ui.settings import Settings
from ui.theme.service import ThemeService
from ui.undo import UndoHistory

if TYPE_CHECKING:  # the storage floor is loaded after the first paint
    from editor_app.storage.library import Library


class Context(QObject):
    """Handed to every page; the window shows before there is a library."""

    finishing = Signal()  # all work is done; the library is still open

    def __init__(
        self,
        library: Library | None = None,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.notices = Notices(self)
        self.jobs = Jobs(self.notices, self)
        self.undo = UndoHistory(self.jobs, self.notices, self)
        self.intakes = Intakes(self.jobs, self.notices, self)
        self.theme = ThemeService(self.settings, self)
        self._collector = Collector(self)
        self._library = library

    @property
    def library(self) -> Library:
        """The open library; pages are made only when there is one."""
        assert self._library is not None, "no library is open yet"
        return self._library

    @property
    def has_library(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    def use(self, library: Library) -> None:
        """Work with this library from now on."""
        self.undo.forget()
        self._library = library

    def close(self) -> None:
        """Finish all work and let go of the library; a second call does nothing."""
        if self.jobs.is_closed:
            return
        self.jobs.close()
        self.finishing.emit()
        self._collector.stop()
        if self._library is not None:
            self._library.close()
        self.settings.save()

"""When a fault of ours shows itself: the drafts are saved first, then it is logged and told."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app import paths
from ui.fault_words import fault_words
from ui.notices import Notices

LOG = "dateline.log"
logger = logging.getLogger("dateline")


class CrashHandler(QObject):
    """Takes the place of sys.excepthook. `save_first` are the functions that bring drafts to the disk."""

    def __init__(
        self, notices: Notices, log_folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._folder = log_folder or paths.log_dir()
        self._save_first: list[Callable[[], None]] = []
        self._busy = False

    def install(self) -> None:
        """Hear of every exception nobody caught, in this thread and in others."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_in_thread

    def save_first(self, save: Callable[[], None]) -> None:
        """Call this before anything else when something goes wrong."""
        self._save_first.append(save)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save, log, tell. An exception on the way here is only logged."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if self._busy:
            return
        self._busy = True
        try:
            self._save()
            start_log(self._folder)
            logger.critical("Something went wrong: %s", fault_words(error.with_traceback(trace)))
            self._notices.say(
                self.tr("Something went wrong in Dateline. What you wrote was saved first."),
                "error",
                self.tr("Open the log"),
                self.open_log,
            )
        finally:
            self._busy = False

    def open_log(self) -> None:
        """Show the folder of the log."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _save(self) -> None:
        for save in self._save_first:
            try:
                save()
            except Exception as error:
                start_log(self._folder)
                logger.error("A draft could not be saved while something went wrong: %s", fault_words(error))

    def _handle_in_thread(self, given: threading.ExceptHookArgs) -> None:
        start_log(self._folder)
        if given.exc_value is not None:
            logger.critical("Something went wrong in a thread: %s", fault_words(given.exc_value))


def start_log(folder: Path) -> None:
    """Write warnings and worse into a file of at most half a megabyte, with three older ones beside it."""
    # Loaded when there is something to log, as it takes a twentieth of the start.
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    if any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / LOG, maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        return  # a program that cannot log still has to work
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    stream = logging.StreamHandler(sys.stderr)
    stream.setLevel(logging.CRITICAL)
    logger.addHandler(stream)

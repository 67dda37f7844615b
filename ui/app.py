"""Starting the window: it shows first; the library is opened and the pages are made right after."""

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from typing_extensions import override

from editor_app.domain.errors import NotALibrary
from ui.context import Context
from ui.crash import CrashHandler
from ui.language import SETTING as LANGUAGE
from ui.language import speak, wished_language
from ui.leaving import Leaving
from ui.main_window import MainWindow
from ui.opening import Failure, Opening
from ui.settings import Settings

if TYPE_CHECKING:  # loaded after the first paint
    from editor_app.storage.library import Library
    from ui.welcome.page import WelcomePage
    from ui.wiring import Wiring

TELL_READY = "DATELINE_TELL_READY"
EXIT_WHEN_READY = "DATELINE_EXIT_WHEN_READY"


def open_window(library: Path | None, packet: Path | None = None) -> int:
    """Run the program on a library, on the last one, or on the welcome page; return its exit code.

    A story packet, as a file manager hands one over, is opened in the library.
    """
    app = make_application()
    sys.setswitchinterval(0.001)  # a keystroke must not wait for the preview's rendering
    program = Program()
    program.packet = packet
    program.start(library)
    leaving = Leaving(app, program.save, program.leave)
    code = app.exec()
    leaving.stop()
    program.end()
    return code


def make_application() -> QApplication:
    """Return the application, prepared for a web view that is made later."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
    QCoreApplication.setApplicationName("Dateline")
    QCoreApplication.setOrganizationName("Dateline")
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])


class Program(QObject):
    """One window at a time, each with a library of its own; opening another library makes another window."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings or Settings()
        self.wiring: Wiring | None = None
        self.welcome: WelcomePage | None = None
        self.packet: Path | None = None
        self._path: Path | None = None
        self._comes_back = False
        self._shows_around = False
        self._settings.changed.connect(self._on_setting)
        self._make_window()

    def start(self, path: Path | None) -> None:
        """Show the window, and then open the library."""
        wanted = self._settings.text("start/last_library", "yes") == "yes"
        recent = [found for found in self._settings.recent_libraries if wanted and found.is_dir()]
        self._path = path or (recent[0] if recent else None)
        if self._path is None:
            self.window.show_welcome()
        self.window.installEventFilter(self)
        self.window.show()
        if self._settings.set_aside is not None:
            self._tell_set_aside(self._settings.set_aside)
        if self.packet is not None and self._path is None:
            self._tell_packet_waits(self.packet)

    def save(self) -> None:
        """Bring everything that is typed to the disk; the window stays."""
        if self.wiring is not None:
            self.wiring.rooms.editor.save_all()
            self.wiring.rooms.flush()

    def leave(self) -> None:
        """Close the window, which saves; the loop ends with it."""
        QApplication.closeAllWindows()
        QApplication.quit()

    def end(self) -> None:
        """Close what is open and let go of everything."""
        self.window.close()
        self.context.close()
        delete(self.window)  # now, as the web engine wants its pages gone before its profile

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self.window:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_painted(self) -> None:
        if self._path is not None:
            self.opening.open(self._path)
        else:
            tell_ready()

    def _on_opened(self, library: "Library") -> None:
        self._shows_around = self.opening.made_sample
        if self.context.has_library:
            self._open_in_new_window(library)
        else:
            self._use(library)

    def _on_failed(self, failure: Failure) -> None:
        if isinstance(failure.error, NotALibrary):
            self._settings.forget_library(failure.path)
        self.window.show_welcome()
        assert self.welcome is not None
        self.welcome.show_failure(failure)

    def _on_ready(self) -> None:
        packet, self.packet = self.packet, None
        if self._shows_around and self.wiring is not None:
            self._shows_around = False
            self.wiring.show_around()
        if self._comes_back:
            self._comes_back = False
            self.window.show_preferences()
        if packet is not None and self.wiring is not None:
            self.wiring.open_packet(packet)
        tell_ready()

    def _use(self, library: "Library") -> None:
        # Loaded by the opening, in a background thread, so that the window was there at once.
        from ui.wiring import Wiring  # noqa: PLC0415

        self._settings.remember_library(library.path)
        self.context.use(library)
        self.wiring = Wiring(self.context, self.window, self.crash)
        self.wiring.ready.connect(self._on_ready)
        self.wiring.begin()

    def _on_page_wanted(self, name: str) -> None:
        if name == "welcome":
            from ui.welcome.page import WelcomePage  # noqa: PLC0415  most starts never show it

            self.welcome = WelcomePage(self.opening, self._settings)
            self.welcome.left.connect(self._on_welcome_left)
            self.window.add_page("welcome", self.welcome)

    def _on_welcome_left(self) -> None:
        if self.context.has_library:
            self.window.show_desk()

    def _tell_set_aside(self, file: Path) -> None:
        sentence = self.tr(
            "The preferences could not be read, so everything is as usual. The file is kept as {0}."
        )
        self.context.notices.say(sentence.format(file.name), "warn")

    def _tell_packet_waits(self, packet: Path) -> None:
        sentence = self.tr("Open or make a library; then what is inside {0} will be shown.")
        self.context.notices.say(sentence.format(packet.name), "info")

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key == LANGUAGE and wished_language(self._settings) != self._language:
            QTimer.singleShot(0, self._speak_anew)  # the choice that was clicked is part of the window

    def _speak_anew(self) -> None:
        """Make the whole window again, in the other language; everything is saved before."""
        from editor_app.pictures.processes import processes  # noqa: PLC0415  after the first paint

        before, geometry = self.window, self.window.saveGeometry()
        path = self.context.library.path if self.context.has_library else None
        before.close()
        processes().close()  # they speak the language they were started with
        self._make_window()
        self.window.restoreGeometry(geometry)
        self._comes_back = True
        self.start(path)
        before.deleteLater()

    def _open_in_new_window(self, library: "Library") -> None:
        before = self.window
        geometry = before.saveGeometry()
        self._make_window()
        self.window.restoreGeometry(geometry)
        self.window.show()
        before.close()
        before.deleteLater()
        self._use(library)

    def _make_window(self) -> None:
        self._language = wished_language(self._settings)
        speak(self._language)
        self.context = Context(settings=self._settings, parent=self)
        self.context.theme.apply()
        self.crash = CrashHandler(self.context.notices, parent=self)
        self.crash.install()
        self.opening = Opening(self.context.jobs, load_rooms, self)
        self.window = MainWindow(self.context)
        self.welcome = None
        self.window.page_wanted.connect(self._on_page_wanted)
        self.opening.opened.connect(self._on_opened)
        self.opening.failed.connect(self._on_failed)


def load_rooms() -> None:
    """Load all pages and what they need: SQLAlchemy, Markdown, Pillow. Runs in a background thread.

    Nothing that is loaded here is ever garbage, so the collector need not look at it again.
    """
    import ui.wiring  # noqa: F401, PLC0415  takes longer than the window takes to appear

    gc.freeze()


def tell_ready() -> None:
    """Write the time into the file a measurement asked for, and end when it asked for that too."""
    told = os.environ.get(TELL_READY)
    if told:
        Path(told).write_text(f"{time.time()}\n", encoding="utf-8")
    if os.environ.get(EXIT_WHEN_READY) == "1":
        QApplication.closeAllWindows()

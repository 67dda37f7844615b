"""The main window: bar, pages, footer and notices; it is there before the library is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.action import Situation
from ui.actions.registry import Registry
from ui.bar import TopBar
from ui.context import Context
from ui.footer import Footer
from ui.full_screen import FullScreen
from ui.language import wished_language
from ui.notice_bar import NoticeBar
from ui.window_state import remember_window, restore_window

SMALLEST = (680, 440)
"""It breathes from 1024 x 640 on. A small screen, or a large scale, still gets a window that fits."""


class MainWindow(QMainWindow):
    """Holds the pages by name. What they are and how they speak is not its business."""

    page_wanted = Signal(str)  # a page that was not made yet
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pages: dict[str, QWidget] = {}
        self.registry = Registry(self, context.settings)
        self.bar = TopBar(self.registry, self)
        self.footer = Footer(self)
        self._stack = QStackedWidget(self)
        self._build()
        self.full_screen = FullScreen(self, self.footer, [self.bar])
        self.notice_bar = NoticeBar(self.centralWidget())
        self._connect()
        self.set_situation(Situation())
        restore_window(self, context.settings)

    @property
    def page(self) -> str:
        """The name of the page shown."""
        shown = self._stack.currentWidget()
        return next((name for name, widget in self._pages.items() if widget is shown), "")

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page under a name."""
        self._pages[name] = page
        self._stack.addWidget(page)

    def add_below(self, strip: QWidget) -> None:
        """Add a strip between the pages and the footer."""
        layout = self.centralWidget().layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.footer), strip)

    def show_page(self, name: str) -> None:
        """Show a page; one that is not there yet is wished for first."""
        if name not in self._pages:
            self.page_wanted.emit(name)
        if name not in self._pages:
            return
        if name != "desk":
            self.full_screen.leave()
        self._stack.setCurrentWidget(self._pages[name])
        self.bar.set_page(name)
        self.bar.set_bare(name == "welcome" and not self._context.has_library)
        self.footer.setVisible(name == "desk" and not self.full_screen.is_on)
        self.page_shown.emit(name)

    def set_situation(self, situation: Situation) -> None:
        """Let what can be done now be done."""
        self.registry.set_situation(situation)
        self.bar.set_usable(situation.library)

    def show_desk(self) -> None:
        """Show the desk."""
        self.show_page("desk")

    def show_pictures(self) -> None:
        """Show the pictures and videos."""
        self.show_page("pictures")

    def show_people(self) -> None:
        """Show the authors."""
        self.show_page("people")

    def show_press(self) -> None:
        """Show the export."""
        self.show_page("press")

    def show_budget(self) -> None:
        """Show what is in the making as a table."""
        self.show_page("budget")

    def show_calendar(self) -> None:
        """Show the days with what falls on them."""
        self.show_page("calendar")

    def show_names(self) -> None:
        """Show the names of the news."""
        self.show_page("names")

    def show_topics(self) -> None:
        """Show the sections, tags and series."""
        self.show_page("topics")

    def show_preferences(self) -> None:
        """Show the preferences."""
        self.show_page("preferences")

    def show_welcome(self) -> None:
        """Show the welcome page."""
        self.show_page("welcome")

    def show_shortcuts(self) -> None:
        """Show all shortcuts on one sheet."""
        from ui.actions.shortcuts_sheet import ShortcutsSheet  # noqa: PLC0415  seldom asked for

        ShortcutsSheet(self).open()

    def show_guide(self) -> None:
        """Show the user guide in a window beside this one."""
        from ui.help.guide import GuideWindow  # noqa: PLC0415  seldom asked for

        GuideWindow(wished_language(self._context.settings), self).show()

    def show_problem(self) -> None:
        """Show a report of a problem, to be saved as a file."""
        from ui.help.problem import ProblemSheet  # noqa: PLC0415  seldom asked for

        ProblemSheet(self._context, self).open()

    def show_about(self) -> None:
        """Show the version, and what the program is made of."""
        from ui.help.about import AboutSheet  # noqa: PLC0415  seldom asked for

        AboutSheet(self).open()

    def follow_system_colours(self) -> None:
        """Use the colours of the system from now on."""
        self._context.theme.set_mode("system")

    def _on_close_wanted(self) -> None:
        self.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.full_screen.is_on:  # nothing else wanted it
            self.full_screen.leave()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.full_screen.leave()  # the window is remembered as it is without it
        remember_window(self, self._context.settings)
        self.closing.emit()
        self._context.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle("Dateline")
        self.setMinimumSize(*SMALLEST)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.footer)
        self.footer.hide()
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self._context.notices.said.connect(self.notice_bar.show_notice)
        handle = self.registry.handle
        handle("go.desk", self.show_desk)
        handle("go.pictures", self.show_pictures)
        handle("go.people", self.show_people)
        handle("go.press", self.show_press)
        handle("go.budget", self.show_budget)
        handle("go.calendar", self.show_calendar)
        handle("go.names", self.show_names)
        handle("go.topics", self.show_topics)
        handle("library.open", self.show_welcome)
        handle("program.preferences", self.show_preferences)
        handle("view.theme", self._context.theme.toggle)
        handle("view.theme_system", self.follow_system_colours)
        handle("help.guide", self.show_guide)
        handle("help.shortcuts", self.show_shortcuts)
        handle("help.problem", self.show_problem)
        handle("help.about", self.show_about)
        handle("program.quit", self._on_close_wanted)

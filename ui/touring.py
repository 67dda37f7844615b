"""The tour of the window: write, see the page, publish; shown once when the sample newsroom is made."""

from PySide6.QtCore import QObject

from ui.context import Context
from ui.help.tour import SEEN, Stop, Tour
from ui.main_window import MainWindow
from ui.rooms import Rooms


class Touring(QObject):
    """Knows where the stops are; the tour itself is `ui.help.tour`."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self.tour: Tour | None = None
        window.registry.handle("help.tour", self.begin)

    def begin_once(self) -> None:
        """Begin, unless this person has seen it."""
        if self._context.settings.text(SEEN) != "yes":
            self.begin()

    def begin(self) -> None:
        """Begin at the first stop."""
        if self.tour is not None:
            return
        self._context.settings.set_text(SEEN, "yes")
        self.tour = Tour(self._window, self._stops())
        self.tour.ended.connect(self._on_ended)
        self.tour.go_on()

    def _on_ended(self) -> None:
        self.tour = None

    def _stops(self) -> list[Stop]:
        rooms = self._rooms
        return [
            Stop(
                self.tr("Write"),
                self.tr(
                    "Choose an article at the left and type. Every letter is saved at once, and / at the"
                    " start of an empty line offers everything that can be put in."
                ),
                lambda: rooms.editor,
                self._arrive_at_desk,
            ),
            Stop(
                self.tr("See"),
                self.tr(
                    "Beside it stands the real page, as readers will get it: on a phone, on paper, as a card."
                    " Details, Review and Findings are one click away."
                ),
                lambda: rooms.panel,
                self._arrive_at_preview,
            ),
            Stop(
                self.tr("Publish"),
                self.tr(
                    "Press makes the site, its feeds and files for other systems, shows what stands in"
                    " the way, and sends only what changed. F1 opens the guide."
                ),
                lambda: self._window.bar.page_button("press"),
                self._window.show_press,
            ),
        ]

    def _arrive_at_desk(self) -> None:
        self._window.show_desk()
        if self._rooms.editor.current is None:
            self._rooms.list_pane.open_first()

    def _arrive_at_preview(self) -> None:
        self._rooms.desk.show_panel("preview")

"""The desk and the other pages of an open library, made when the window is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_app.domain.ids import MediaId
from ui.context import Context
from ui.desk.article_commands import ArticleCommands
from ui.desk.import_command import ImportCommand
from ui.desk.list_pane import ListPane
from ui.desk.page import DeskPage
from ui.desk.right_panel import RightPanel
from ui.details.panel import DetailsPanel
from ui.editor.area import EditorArea
from ui.findings.panel import FindingsPanel
from ui.main_window import MainWindow
from ui.palette import Palette
from ui.preview.panel import PreviewPanel
from ui.receipt_panel import ReceiptPanel
from ui.review.panel import ReviewPanel

if TYPE_CHECKING:
    from ui.pages import (
        AuthorsPage,
        BudgetPage,
        CalendarPage,
        CodesPage,
        ExportPage,
        HistoryPage,
        LibraryFindPage,
        MediaPage,
        NamesPage,
        PreferencesPage,
        TopicsPage,
        UnsavedPage,
    )

    Page = (
        AuthorsPage
        | BudgetPage
        | CalendarPage
        | CodesPage
        | ExportPage
        | HistoryPage
        | LibraryFindPage
        | MediaPage
        | NamesPage
        | PreferencesPage
        | TopicsPage
        | UnsavedPage
    )


class Rooms(QObject):
    """The desk with its parts at once; the other pages when they are first asked for."""

    page_made = Signal(object)  # a page with the signal `article_requested`

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self.context, self.window = context, window
        self.commands = ArticleCommands(context, self)
        self.importing = ImportCommand(context, window)
        self.list_pane = ListPane(context)
        self.editor = EditorArea(context)
        self.preview = PreviewPanel(context)
        self.details = DetailsPanel(context)
        self.review = ReviewPanel(context)
        self.findings = FindingsPanel(context)
        self.panel = RightPanel(
            [
                ("preview", self.tr("Preview"), self.preview),
                ("details", self.tr("Details"), self.details),
                ("review", self.tr("Review"), self.review),
                ("findings", self.tr("Findings"), self.findings),
            ]
        )
        self.desk = DeskPage(context, self.list_pane, self.editor, self.panel)
        self.palette = Palette(context, window.registry, window.bar.field, window.centralWidget())
        self._pages: dict[str, Page] = {}
        self.receipt = ReceiptPanel(context)
        window.add_page("desk", self.desk)
        window.add_below(self.receipt)

    def flush(self) -> None:
        """Save everything that was typed anywhere, now."""
        self.editor.save_all()
        for page in self._pages.values():
            page.flush()

    def show_media(self, media_id: str) -> None:
        """Show a picture or video on its page."""
        self.page("pictures").show_media(media_id)  # type: ignore[union-attr]

    def show_author(self, author_id: str) -> None:
        """Show a person on the page of people."""
        self.page("people").show_author(author_id)  # type: ignore[union-attr]

    def show_name(self, name_id: str) -> None:
        """Show a name of the news on its page."""
        self.page("names").show_name(name_id)  # type: ignore[union-attr]

    def show_batch(self, ids: frozenset[MediaId]) -> None:
        """Show the pictures and videos that were taken in together."""
        self.page("pictures").show_batch(ids)  # type: ignore[union-attr]

    def page(self, name: str) -> "Page":
        """Show a page, made if need be, and return it."""
        self.window.show_page(name)
        return self._pages[name]

    def make_page(self, name: str) -> None:
        """Make one of the pages that are not there from the start."""
        from ui import pages  # noqa: PLC0415  a third of a second to load, and seldom needed at the start

        makers = {
            "pictures": pages.MediaPage,
            "people": pages.people,
            "press": pages.ExportPage,
            "budget": pages.BudgetPage,
            "calendar": pages.CalendarPage,
            "names": pages.NamesPage,
            "preferences": pages.preferences,
            "topics": pages.TopicsPage,
            "find": pages.LibraryFindPage,
            "codes": pages.CodesPage,
            "history": pages.HistoryPage,
            "unsaved": pages.UnsavedPage,
        }
        if name not in makers:
            return
        page = makers[name](self.context)
        self.window.add_page(name, page)
        self._pages[name] = page
        self.page_made.emit(page)

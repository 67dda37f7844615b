"""The pages beside the desk; loaded after it, as one does not begin the day there."""

from ui.author_preview import AuthorPreview
from ui.authors.page import AuthorsPage
from ui.budget.page import BudgetPage
from ui.calendar.page import CalendarPage
from ui.codes.page import CodesPage
from ui.context import Context
from ui.export.newsroom_sheet import NewsroomSheet
from ui.export.page import ExportPage
from ui.history.page import HistoryPage
from ui.library_find.page import LibraryFindPage
from ui.media.page import MediaPage
from ui.names.page import NamesPage
from ui.preferences.page import PreferencesPage
from ui.topics.page import TopicsPage
from ui.unsaved.page import UnsavedPage

__all__ = [
    "AuthorsPage",
    "BudgetPage",
    "CalendarPage",
    "CodesPage",
    "ExportPage",
    "HistoryPage",
    "LibraryFindPage",
    "MediaPage",
    "NamesPage",
    "PreferencesPage",
    "TopicsPage",
    "UnsavedPage",
    "people",
    "preferences",
]


def people(context: Context) -> AuthorsPage:
    """Return the page of authors, with their preview beside the record."""
    page = AuthorsPage(context)
    page.take_preview(AuthorPreview(context, page))
    return page


def preferences(context: Context) -> PreferencesPage:
    """Return the page of preferences, with the masthead of the newsroom among them."""
    page = PreferencesPage(context)
    page.take_newsroom(NewsroomSheet(context, page))
    return page

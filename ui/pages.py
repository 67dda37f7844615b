"""The pages beside the desk; loaded after it, as one does not begin the day there."""

from ui.authors.page import AuthorsPage
from ui.codes.page import CodesPage
from ui.export.page import ExportPage
from ui.history.page import HistoryPage
from ui.library_find.page import LibraryFindPage
from ui.media.page import MediaPage
from ui.unsaved.page import UnsavedPage

__all__ = [
    "AuthorsPage",
    "CodesPage",
    "ExportPage",
    "HistoryPage",
    "LibraryFindPage",
    "MediaPage",
    "UnsavedPage",
]

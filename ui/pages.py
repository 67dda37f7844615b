"""The pages beside the desk; loaded after it, as one does not begin the day there."""

from ui.authors.page import AuthorsPage
from ui.export.page import ExportPage
from ui.library_find.page import LibraryFindPage
from ui.media.page import MediaPage

__all__ = ["AuthorsPage", "ExportPage", "LibraryFindPage", "MediaPage"]

"""The theme's own files: styles, fonts, icons."""

from collections.abc import Iterator

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, fixed_file
from editor_app.export.stories import Stories
from editor_app.render.page_models import ArticlePage


class Assets:
    """What every page asks for besides its pictures."""

    def __init__(self, edition: Edition) -> None:
        self._theme = edition.theme

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing: an article brings no assets."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return nothing."""
        return ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the files of the theme."""
        for path, content in self._theme.assets().items():
            yield fixed_file(path, content)

"""The theme's own files: styles, fonts, icons."""

from collections.abc import Iterator

from editor_app.export.formats.common import BundleFile
from editor_app.render.page_models import ArticlePage
from editor_app.render.theme import Theme


class Assets:
    """What every page asks for besides its pictures."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing: an article brings no assets."""
        yield from ()

    def rest(self) -> Iterator[BundleFile]:
        """Yield the files of the theme."""
        for path, content in self._theme.assets().items():
            yield BundleFile(path, content)

"""The page of all corrections and other notices, the last corrected article first."""

from collections.abc import Iterator, Sequence
from typing import Final

from markupsafe import Markup

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, ids, moment
from editor_app.export.stories import Stories
from editor_app.render.page_models import ArticlePage, ListPage
from editor_app.render.pages import Pages

PAGE: Final = "corrections/index.html"


class Corrections:
    """`corrections/index.html`."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._pages = Pages(edition.theme, edition.formats)

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return the article's notices."""
        return self._pages.correction_item(page) if page.article.notices else ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the page."""
        if self._edition.theme.has("corrections.html"):
            corrected = stories.corrected()
            times = " ".join(moment(story.corrected_at) for story in corrected)
            yield ListFile(PAGE, ids(corrected), self._page, times)

    def _page(self, items: Sequence[str]) -> str:
        told = tuple(Markup(item) for item in items)
        return self._pages.corrections(
            ListPage(self._edition.newsroom, PAGE, self._edition.sections, items=told)
        )

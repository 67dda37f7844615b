"""What each page tells search engines, as a file beside it: `NewsArticle` of schema.org as JSON-LD."""

from collections.abc import Iterator

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, json_file
from editor_app.export.formats.feed_xml import without_address
from editor_app.export.stories import Stories
from editor_app.render.addresses import article_path
from editor_app.render.linked_data import news_article
from editor_app.render.page_models import ArticlePage


class JsonLd:
    """`articles/<slug>/newsarticle.jsonld`."""

    def __init__(self, edition: Edition) -> None:
        """Raise BadInput for a site without an address."""
        if not edition.base:
            raise without_address()

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the document."""
        path = article_path(page.article.slug).replace("index.html", "newsarticle.jsonld")
        yield json_file(path, news_article(page))

    def item(self, page: ArticlePage) -> str:
        """Return nothing: each article has its own document."""
        return ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield nothing."""
        yield from ()

"""What the live preview shows: the page that an export would make, of text that may not be saved yet."""

from editor_app.domain.article import Article
from editor_app.domain.references import References
from editor_app.render.page_models import ArticlePage
from editor_app.services.gathering import Gatherer
from editor_app.storage.library import Library


def gatherer(library: Library) -> Gatherer:
    """Return what makes pages for a preview; keep it while one types, renew it when the library changes."""
    return Gatherer(library.read)


def article_page(library: Library, article: Article) -> ArticlePage:
    """Return the page of an article; put unsaved text in with `dataclasses.replace(article, text=…)`."""
    return gatherer(library).article_page(article)


def references(library: Library) -> References:
    """Return who answers for the references of bodies."""
    return gatherer(library)

"""What the live preview shows: the page that an export would make, of text that may not be saved yet."""

from editor_app.domain.article import Article
from editor_app.domain.references import References
from editor_app.render.page_models import ArticlePage
from editor_app.services.gathering import Gatherer
from editor_app.services.newsroom import get_newsroom
from editor_app.services.references import LibraryReferences
from editor_app.storage.library import Library


def article_page(library: Library, article: Article) -> ArticlePage:
    """Return the page of an article; put unsaved text in with `dataclasses.replace(article, text=…)`."""
    return Gatherer(library).article_page(article)


def references(library: Library) -> References:
    """Return who answers for the references of bodies; make a new one when the library has changed."""
    return LibraryReferences(library, get_newsroom(library))

"""What the live preview shows: the page that an export would make, of text that may not be saved yet."""

from dataclasses import replace

from editor_app.domain.article import Article
from editor_app.domain.author import Author
from editor_app.domain.references import References
from editor_app.domain.workflow import EXPORTED
from editor_app.render.page_models import ArticlePage, AuthorPage, Feed
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


def author_page(library: Library, author: Author) -> AuthorPage:
    """Return the page of an author whose record may not be saved yet, with the newest articles."""
    found = gatherer(library)
    shown = replace(author, text=author.text.published())
    with library.read() as work:
        newest = work.authors.newest_articles(author.id, EXPORTED, found.newsroom.items_per_page)
        cards = tuple(found.cards(work.articles.get_many(newest)))
    avatar = found.media(shown.text.avatar) if shown.text.avatar else None
    return AuthorPage(found.newsroom, shown, avatar, Feed(cards), found.sections)

"""What the live preview shows: the page that an export would make, of text that may not be saved yet."""

from dataclasses import replace

from editor_app.domain.article import Article
from editor_app.domain.author import Author
from editor_app.domain.references import References
from editor_app.domain.workflow import EXPORTED
from editor_app.render.page_models import ArticlePage, AuthorPage, Feed
from editor_app.render.theme import Theme
from editor_app.services.gathering import Gatherer
from editor_app.storage.library import Library

THEMES = "themes"
"""The folder of a library with the newsroom's own themes."""


def gatherer(library: Library) -> Gatherer:
    """Return what makes pages for a preview; keep it while one types, renew it when the library changes."""
    return Gatherer(library.read)


def theme(library: Library) -> Theme:
    """Return the theme of the first channel, in which the preview shows pages.

    Raises BadInput when there is none of that name, or it cannot be read.
    """
    with library.read() as work:
        channels = work.channels.all()
    return load_theme(library, channels[0].theme if channels else "news")


def load_theme(library: Library, name: str) -> Theme:
    """Return a theme: the newsroom's own from the library's folder `themes`, or one of ours."""
    return Theme.load(name, [library.path / THEMES])


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

"""Answers what the references of a body stand for, from a library."""

from editor_app.domain.article import Article
from editor_app.domain.excerpt import excerpt
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.references import Card
from editor_app.storage.library import Library
from editor_app.storage.work import Work


class LibraryReferences:
    """Looks references up in a library, each once; make a new one when the library has changed."""

    def __init__(self, library: Library, newsroom: Newsroom) -> None:
        self._library = library
        self._newsroom = newsroom
        self._media: dict[str, Media | None] = {}
        self._articles: dict[str, Card | None] = {}

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id, unless it is unknown or in the bin."""
        if reference not in self._media:
            with self._library.read() as work:
                found = work.media.get(MediaId(reference))
            self._media[reference] = found if found and found.binned_at is None else None
        return self._media[reference]

    def article(self, reference: str) -> Card | None:
        """Return the card of the article with this id or slug, unless it is unknown or in the bin."""
        if reference not in self._articles:
            with self._library.read() as work:
                found = find(work, reference)
                self._articles[reference] = card_of(work, found, self._newsroom) if found else None
        return self._articles[reference]


def find(work: Work, reference: str) -> Article | None:
    """Return the kept article with this id, or else with this slug."""
    by_id = work.articles.get(ArticleId(reference))
    if by_id is not None and by_id.binned_at is None:
        return by_id
    article_id = work.articles.id_of_slug(reference)
    return work.articles.get(article_id) if article_id else None


def card_of(work: Work, article: Article, newsroom: Newsroom) -> Card:
    """Return the card of an article of the library."""
    text = article.text
    authors = work.authors.get_many([line.author for line in text.bylines])
    avatar = next((author.text.avatar for author in authors if author.text.avatar), None)
    section = work.newsroom.section(text.section)
    return Card(
        id=article.id,
        slug=article.slug,
        headline=text.headline,
        excerpt=excerpt(text),
        publication=newsroom.title,
        language=text.language,
        authors=tuple(author.text.name_in(text.language) for author in authors),
        avatar=work.media.get(avatar) if avatar else None,
        thumbnail=work.media.get(text.lead.media) if text.lead.media else None,
        section=section.name if section else "",
        published_at=article.published_at,
    )

"""Gathers what the pages of a site show: the one way from a library to page models."""

from collections.abc import Sequence

from editor_app.domain.article import Article
from editor_app.domain.ids import ArticleId, MediaId, SectionId
from editor_app.domain.media import Media
from editor_app.domain.references import Card
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.render.body import RenderedBody, render_body
from editor_app.render.page_models import ArticlePage, Credited, Feed
from editor_app.services.references import LibraryReferences, card_of
from editor_app.storage.library import Library
from editor_app.storage.work import Work

LATEST = 6
"""How many cards stand below an article."""


class Gatherer:
    """Makes page models from a library as it is when the gatherer is made."""

    def __init__(self, library: Library, statuses: Sequence[Status] = EXPORTED) -> None:
        self.library = library
        self.statuses = frozenset(statuses)
        with library.read() as work:
            self.newsroom = work.newsroom.get()
            self.sections = tuple(work.newsroom.sections())
        self.references = LibraryReferences(library, self.newsroom)
        self._cards: dict[ArticleId, Card] = {}
        self._latest: dict[SectionId | None, list[ArticleId]] = {}

    def article_page(self, article: Article, body: RenderedBody | None = None) -> ArticlePage:
        """Return the page of an article; its text may be one that was not saved yet."""
        text = article.text
        rendered = body or render_body(text.body, self.references, text.language)
        with self.library.read() as work:
            return ArticlePage(
                newsroom=self.newsroom,
                article=article,
                body=rendered,
                section=next((s for s in self.sections if s.id == text.section), None),
                lead=_kept(work, text.lead.media),
                credited=_credited(work, article),
                feed=Feed(self.latest(work, text.section, article.id)),
                sections=self.sections,
            )

    def latest(self, work: Work, section: SectionId | None, but: ArticleId) -> tuple[Card, ...]:
        """Return the cards below an article: the newest of its section, without itself."""
        if section not in self._latest:
            self._latest[section] = work.feed_ids(self.statuses, section, LATEST + 1)
        ids = [found for found in self._latest[section] if found != but]
        return tuple(self.card(work, article_id) for article_id in ids[:LATEST])

    def card(self, work: Work, article_id: ArticleId) -> Card:
        """Return the card of an article that is known to be there."""
        if article_id not in self._cards:
            article = work.articles.get(article_id)
            assert article is not None
            self._cards[article_id] = card_of(work, article, self.newsroom)
        return self._cards[article_id]


def _kept(work: Work, media_id: MediaId | None) -> Media | None:
    found = work.media.get(media_id) if media_id else None
    return found if found and found.binned_at is None else None


def _credited(work: Work, article: Article) -> tuple[Credited, ...]:
    lines = article.text.bylines
    known = {author.id: author for author in work.authors.get_many([line.author for line in lines])}
    return tuple(
        Credited(known[line.author], line, _kept(work, known[line.author].text.avatar))
        for line in lines
        if line.author in known
    )

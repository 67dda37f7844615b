"""Gathers what the pages of a site show: the one way from a library to page models."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime

from editor_app.domain.article import Article
from editor_app.domain.author import Author
from editor_app.domain.excerpt import excerpt
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Section
from editor_app.domain.references import Card
from editor_app.domain.topics import Tag
from editor_app.domain.workflow import EXPORTED, Status
from editor_app.render.addresses import authors_in, front_path, section_path
from editor_app.render.body import RenderedBody, render_body
from editor_app.render.page_models import LATEST, ArticlePage, Credited, Feed, Mentioned, SeriesPlace
from editor_app.storage.work import Work

Reading = Callable[[], AbstractContextManager[Work]]


class Gatherer:
    """Makes page models, and answers for the references of bodies (it is a `References`).

    `reading` gives a transaction to look things up in: `library.read`, or one that stays open for a
    whole export; `at` is the moment that decides about embargoes. What was looked up once is not looked
    up again: make a new gatherer when the library has changed.
    """

    def __init__(
        self, reading: Reading, statuses: Sequence[Status] = EXPORTED, at: datetime | None = None
    ) -> None:
        self._reading = reading
        self._statuses = frozenset(statuses)
        self._at = at or datetime.now(UTC)
        self._media: dict[MediaId, Media | None] = {}
        self._authors: dict[AuthorId, Author] = {}
        self._cards: dict[ArticleId, Card] = {}
        self._referred: dict[str, Card | None] = {}
        self._named: dict[str, Author | None] = {}
        self._latest: dict[SectionId | None, list[ArticleId]] = {}
        with reading() as work:
            self.newsroom = work.newsroom.get()
            self.sections = tuple(work.newsroom.sections())
            self._tags = {tag.name: tag for tag in work.topics.tags()}
            self._series = {each.id: each for each in work.topics.all_series()}
            self._told = work.articles.translations()
        self._parts: dict[SeriesId, list[ArticleId]] = {}

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id, unless it is unknown or in the bin."""
        wanted = MediaId(reference)
        if wanted not in self._media:
            self._load_media([wanted])
        return self._media[wanted]

    def article(self, reference: str) -> Card | None:
        """Return the card of the article with this id, or else this slug, unless it is in the bin."""
        if reference not in self._referred:
            with self._reading() as work:
                found = work.articles.find(reference)
            self._referred[reference] = self.cards([found])[0] if found else None
        return self._referred[reference]

    def author(self, reference: str) -> Author | None:
        """Return the author with this id, or else this slug, unless unknown or in the bin."""
        if reference not in self._named:
            with self._reading() as work:
                found = work.authors.find(reference)
            self._named[reference] = _published(found) if found else None
        return self._named[reference]

    def article_page(self, article: Article, body: RenderedBody | None = None) -> ArticlePage:
        """Return the page of an article; its text may be one that was not saved yet."""
        text = article.text
        self._load_people([article])
        body = body or render_body(text.body, self, text.language)
        return ArticlePage(
            newsroom=self.newsroom,
            article=article,
            body=body,
            section=self.section(text.section),
            lead=self.media(text.lead.media) if text.lead.media else None,
            credited=self._credited(article),
            feed=self._feed_below(article),
            sections=self.sections,
            mentioned=self._mentioned(body),
            tags=tuple(self._tags.get(name) or Tag("", name) for name in text.tags),
            series=self._series_place(article),
            card=self._card(article),
            translations=self._told_elsewhere(article),
        )

    def people(self) -> dict[AuthorId, Mentioned]:
        """Return every author as pages may show one, binned or not, with the portrait."""
        with self._reading() as work:
            ids = work.authors.all_ids()
        self._load_authors(ids)
        authors = [self._authors[each] for each in ids]
        self._load_media(author.text.avatar for author in authors)
        return {author.id: Mentioned(author, self._portrait(author)) for author in authors}

    def _portrait(self, author: Author) -> Media | None:
        return self.media(author.text.avatar) if author.text.avatar else None

    def section(self, section_id: SectionId | None) -> Section | None:
        """Return the section with this id."""
        return next((section for section in self.sections if section.id == section_id), None)

    def author_name(self, author_id: AuthorId) -> str | None:
        """Return the usual name of an author, binned or not."""
        self._load_authors([author_id])
        author = self._authors.get(author_id)
        return author.name if author else None

    def id_of_slug(self, slug: str) -> ArticleId | None:
        """Return the kept article that has this slug now."""
        with self._reading() as work:
            return work.articles.id_of_slug(slug)

    def cards(self, articles: Sequence[Article]) -> list[Card]:
        """Return the cards of these articles."""
        new = [article for article in articles if article.id not in self._cards]
        self._load_people(new)
        for article in new:
            self._cards[article.id] = self._card(article)
        return [self._cards[article.id] for article in articles]

    def forget_cards(self) -> None:
        """Let go of what was gathered of articles, so that a long export does not hold them all."""
        kept = {each for ids in self._latest.values() for each in ids}
        self._cards = {each: card for each, card in self._cards.items() if each in kept}

    def card_of(self, article: Article) -> Card:
        """Return the card of an article whose text may not be saved yet."""
        self._load_people([article])
        return self._card(article)

    def _feed_below(self, article: Article) -> Feed:
        section = self.section(article.text.section)
        older = section_path(section.slug) if section else front_path()
        return Feed(self._latest_cards(article.text.section, article.id), older=older)

    def _series_place(self, article: Article) -> SeriesPlace | None:
        series = self._series.get(article.text.series) if article.text.series else None
        if series is None:
            return None
        if series.id not in self._parts:
            with self._reading() as work:
                self._parts[series.id] = work.topics.parts(series.id, self._statuses, self._at)
        parts = self._parts[series.id]
        if article.id not in parts:
            return SeriesPlace(series, count=len(parts))
        place = parts.index(article.id)
        before, after = (self._card_at(parts, at) for at in (place - 1, place + 1))
        return SeriesPlace(series, place + 1, len(parts), before, after)

    def _told_elsewhere(self, article: Article) -> tuple[Card, ...]:
        """Return the cards of the same story in other languages, by language."""
        first = article.text.translation_of or article.id
        others = [each for each in self._told.get(first, ()) if each != article.id]
        with self._reading() as work:
            found = work.articles.get_many(others) if others else []
        out = [each for each in found if each.status in self._statuses and each.binned_at is None]
        return tuple(sorted(self.cards(out), key=lambda card: (card.language, card.slug)))

    def _card_at(self, ids: Sequence[ArticleId], place: int) -> Card | None:
        if not 0 <= place < len(ids):
            return None
        if ids[place] not in self._cards:
            with self._reading() as work:
                found = work.articles.get_many([ids[place]])
            self.cards(found)
        return self._cards[ids[place]]

    def _latest_cards(self, section: SectionId | None, but: ArticleId) -> tuple[Card, ...]:
        if section not in self._latest:
            with self._reading() as work:
                ids = work.feed_ids(self._statuses, section, LATEST + 1, self._at)
                articles = work.articles.get_many([i for i in ids if i not in self._cards])
            self.cards(articles)
            self._latest[section] = ids
        others = [found for found in self._latest[section] if found != but]
        return tuple(self._cards[article_id] for article_id in others[:LATEST])

    def _card(self, article: Article) -> Card:
        text = article.text
        authors = [self._authors[line.author] for line in text.bylines if line.author in self._authors]
        avatar = next((author.text.avatar for author in authors if author.text.avatar), None)
        section = self.section(text.section)
        return Card(
            id=article.id,
            slug=article.slug,
            headline=text.headline,
            excerpt=excerpt(text),
            publication=self.newsroom.title,
            language=text.language,
            authors=tuple(author.text.name_in(text.language) for author in authors),
            avatar=self.media(avatar) if avatar else None,
            thumbnail=self.media(text.lead.media) if text.lead.media else None,
            section=section.name_in(text.language) if section else "",
            published_at=article.published_at,
        )

    def _credited(self, article: Article) -> tuple[Credited, ...]:
        return tuple(
            Credited(author, line, self._portrait(author))
            for line in article.text.bylines
            if (author := self._authors.get(line.author))
        )

    def _mentioned(self, body: RenderedBody) -> tuple[Mentioned, ...]:
        """Return the authors a body links to, each once, in the order of the text."""
        slugs = dict.fromkeys(slug for block in body.blocks for slug in authors_in(block))
        authors = [author for slug in slugs if (author := self.author(slug))]
        self._load_media(author.text.avatar for author in authors)
        return tuple(Mentioned(author, self._portrait(author)) for author in authors)

    def _load_people(self, articles: Iterable[Article]) -> None:
        """Load the authors of the articles, their portraits and the lead pictures, all in two queries."""
        texts = [article.text for article in articles]
        new = self._load_authors(line.author for text in texts for line in text.bylines)
        self._load_media([*(text.lead.media for text in texts), *(author.text.avatar for author in new)])

    def _load_authors(self, ids: Iterable[AuthorId]) -> list[Author]:
        wanted = list(set(ids) - self._authors.keys())
        if not wanted:
            return []
        with self._reading() as work:
            new = work.authors.get_many(wanted)
        published = [_published(author) for author in new]
        self._authors.update({author.id: author for author in published})
        return published

    def _load_media(self, ids: Iterable[MediaId | None]) -> None:
        wanted = list({media_id for media_id in ids if media_id} - self._media.keys())
        if not wanted:
            return
        with self._reading() as work:
            found = {item.id: item for item in work.media.get_many(wanted) if item.binned_at is None}
        self._media.update({media_id: found.get(media_id) for media_id in wanted})


def _published(author: Author) -> Author:
    """Return an author as pages may show one: nothing private, nothing withheld."""
    return replace(author, text=author.text.published())

"""One transaction on a library, with a store for each kind of thing."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from editor_app.domain.ids import ArticleId, MediaId, SectionId
from editor_app.domain.media_query import MediaQuery
from editor_app.domain.planned_moment import PlannedMoment
from editor_app.domain.workflow import Status
from editor_app.storage import (
    article_lists,
    article_ranking,
    article_search,
    budget_lists,
    calendar_lists,
    media_search,
    press_lists,
)
from editor_app.storage.article_lists import ArticleQuery, ListedArticle
from editor_app.storage.articles import ArticleStore
from editor_app.storage.authors import AuthorStore
from editor_app.storage.budget_lists import BudgetQuery, BudgetRow, Placed
from editor_app.storage.channel_records import ChannelRecords
from editor_app.storage.desk_records import DeskRecords
from editor_app.storage.media_items import MediaItems
from editor_app.storage.newsroom_records import NewsroomRecords
from editor_app.storage.review_records import ReviewRecords
from editor_app.storage.revisions import RevisionStore
from editor_app.storage.topic_records import TopicRecords
from editor_app.storage.topics import TopicStore
from editor_app.storage.word_list import WordList


class Work:
    """What a verb works on: everything it reads and writes here happens together or not at all."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.articles = ArticleStore(connection)
        self.authors = AuthorStore(connection)
        self.media = MediaItems(connection)
        self.newsroom = NewsroomRecords(connection)
        self.review = ReviewRecords(connection)
        self.revisions = RevisionStore(connection)
        self.words = WordList(connection)
        self.topics = TopicStore(connection)
        self.topic_records = TopicRecords(connection)
        self.desk = DeskRecords(connection)
        self.channels = ChannelRecords(connection)

    def article_ids(self, query: ArticleQuery, first: int = 0, count: int | None = None) -> list[ArticleId]:
        """Return the ids of the articles a list shows, in its order: `count` of them from place `first`."""
        return article_lists.article_ids(self._db, query, first, count)

    def how_many_articles(self, query: ArticleQuery) -> int:
        """Return how long a list is."""
        return article_lists.how_many(self._db, query)

    def place_of_article(self, query: ArticleQuery, article_id: ArticleId) -> int | None:
        """Return where in a list an article stands, or None when it is not in it."""
        return article_lists.place_of(self._db, query, article_id)

    def first_hits(self, typed: str, limit: int) -> list[ArticleId]:
        """Return the best kept articles for a search, however large the library is."""
        return article_ranking.first_hits(self._db, typed, limit)

    def budget(self, query: BudgetQuery) -> Iterator[Placed]:
        """Give the articles of a budget in its order, by their numbers."""
        return budget_lists.placed(self._db, query)

    def budget_rows(self, numbers: Sequence[int]) -> list[BudgetRow]:
        """Return what the budget shows of the articles with these numbers."""
        return budget_lists.rows(self._db, numbers)

    def planned(self, start: datetime, end: datetime, limit: int) -> list[PlannedMoment]:
        """Return what is to happen, or happened, from `start` until before `end`, the first `limit` of it."""
        return calendar_lists.planned(self._db, start, end, limit)

    def hits(self, ids: Sequence[ArticleId]) -> list[article_ranking.Hit]:
        """Return what a search shows of these articles, in the order of the ids."""
        return article_ranking.hits(self._db, ids)

    def feed_ids(
        self,
        statuses: frozenset[Status],
        section: SectionId | None = None,
        limit: int | None = None,
        at: datetime | None = None,
    ) -> list[ArticleId]:
        """Return the (newest) kept articles in these states that may go out `at` a moment, newest first."""
        return article_lists.feed_ids(self._db, statuses, section, limit, at)

    def held_ids(self, statuses: frozenset[Status], at: datetime) -> list[ArticleId]:
        """Return the kept articles in these states that their plan keeps back at a moment, newest first."""
        return article_lists.feed_ids(self._db, statuses, at=at, held=True)

    def stories(
        self, statuses: frozenset[Status], at: datetime, sections: frozenset[SectionId] = frozenset()
    ) -> list[press_lists.StoryRow]:
        """Return what lists know of the kept articles in these states that may go out, newest first."""
        return press_lists.stories(self._db, statuses, at, sections)

    def press_stamp(self) -> str:
        """Return a text that changes with every change an export could see halfway."""
        return press_lists.stamp(self._db)

    def press_world(self) -> str:
        """Return a text that changes with everything but the articles."""
        return press_lists.world(self._db)

    def listed(self, ids: Sequence[ArticleId]) -> list[ListedArticle]:
        """Return what the list shows of these articles."""
        return article_lists.listed(self._db, ids)

    def counts_by_status(self) -> article_lists.Counts:
        """Return how many kept articles each status has, and how many lie in the bin."""
        return article_lists.counts_by_status(self._db)

    def media_ids(self, query: MediaQuery, today: date) -> list[MediaId]:
        """Return the ids of all media items a list shows, in its order; `today` decides about rights."""
        return media_search.media_ids(self._db, query, today)

    def first_media(self, search: str, limit: int) -> list[MediaId]:
        """Return the newest kept media items in whose texts every word occurs."""
        return media_search.first_media(self._db, search, limit)

    def uses_of_media(self, ids: Sequence[MediaId]) -> dict[MediaId, int]:
        """Return how many kept articles, portraits and posters name each of these; 0 is left out."""
        return media_search.uses(self._db, ids)

    def creators(self) -> list[str]:
        """Return everybody who made a media item that is kept, those with most items first."""
        return media_search.creators(self._db)

    def search_is_stale(self) -> bool:
        """Tell whether the search index disagrees with the articles."""
        return article_search.is_stale(self._db)

    def rebuild_search(self) -> int:
        """Build the search index anew; return the number of articles in it."""
        article_search.clear(self._db)
        numbers = 0
        for article_id in article_lists.all_ids(self._db):
            found = self.articles.get(article_id)
            if found:
                article_search.index(self._db, found)
                numbers += 1
        return numbers

"""Finding words or patterns across the library: every place, with a few words around it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.finding_text import Finder, Hit, Search, address_spans
from editor_app.domain.ids import ArticleId, SectionId
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Progress
from editor_app.storage.article_lists import ArticleQuery
from editor_app.storage.library import Library

FIELDS = (
    "headline", "short_headline", "standfirst", "body", "dateline.place", "lead.alt", "lead.caption",
    "lead.credit", "seo.title", "seo.description", "social_title", "push_text",
)  # fmt: skip
"""The fields of ArticleText that are searched. Slug and tags are names of things, not text."""

MOST_PLACES = 10_000
AROUND = 90  # characters
AT_ONCE = 40  # articles read in one transaction


@dataclass(frozen=True, slots=True)
class Scope:
    """Which articles are searched: those not in the bin, in these states (empty: any)."""

    statuses: frozenset[Status] = field(default_factory=frozenset)
    section: SectionId | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """One hit in a field of an article, with the words before and after it on one line."""

    field: str
    hit: Hit
    before: str
    after: str
    in_address: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in one article as it was at `revision`."""

    article: ArticleId
    revision: int
    headline: str
    slug: str
    status: Status
    language: str
    updated_at: datetime
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What a search found; not `whole` when it stopped at MOST_PLACES."""

    search: Search
    found: tuple[Found, ...]
    whole: bool = True

    @property
    def places(self) -> int:
        """How many places there are."""
        return sum(len(found.places) for found in self.found)


def find_in_library(
    library: Library, search: Search, scope: Scope, progress: Progress, cancel: CancelToken
) -> Results:
    """Search all articles of a scope, those changed last first.

    The text itself is searched, not the word index: a hit may be part of a word or a pattern.
    Raises BadPattern, TooSlow, Cancelled.
    """
    query = ArticleQuery(statuses=scope.statuses, section=scope.section)
    with library.read() as work:
        ids = work.article_ids(query)
    return _collected(library, search, scope, ids, progress, cancel)


def find_in_articles(
    library: Library, search: Search, scope: Scope, ids: Sequence[ArticleId], cancel: CancelToken
) -> Results:
    """Search those of the named articles that are in the scope, as they are now."""
    query = ArticleQuery(statuses=scope.statuses, section=scope.section)
    with library.read() as work:
        inside = set(work.article_ids(query))
    return _collected(library, search, scope, [each for each in ids if each in inside], None, cancel)


def read_field(text: ArticleText, name: str) -> str:
    """Return a field of FIELDS."""
    value: object = text
    for part in name.split("."):
        value = getattr(value, part)
    assert isinstance(value, str)
    return value


def with_field(text: ArticleText, name: str, value: str) -> ArticleText:
    """Return the text with another value in a field of FIELDS."""
    outer, _, inner = name.partition(".")
    changed: object = replace(getattr(text, outer), **{inner: value}) if inner else value
    return replace(text, **{outer: changed})  # type: ignore[arg-type]


def _collected(
    library: Library,
    search: Search,
    scope: Scope,
    ids: Sequence[ArticleId],
    progress: Progress | None,
    cancel: CancelToken,
) -> Results:
    finder = Finder(search)
    found: list[Found] = []
    room = MOST_PLACES
    for done, article in enumerate(_articles(library, ids, cancel)):
        if progress is not None and done % AT_ONCE == 0:
            progress.step("Searching", done, len(ids))
        if scope.language and article.text.language != scope.language:
            continue
        places = _places(finder, article.text, room)
        if places:
            found.append(_found(article, places))
            room -= len(places)
        if room <= 0:
            return Results(search, tuple(found), whole=False)
    return Results(search, tuple(found))


def _articles(library: Library, ids: Sequence[ArticleId], cancel: CancelToken) -> Iterator[Article]:
    for start in range(0, len(ids), AT_ONCE):
        with library.read() as work:
            some = work.articles.get_many(ids[start : start + AT_ONCE])
        for article in some:
            cancel.check()
            yield article


def _places(finder: Finder, text: ArticleText, most: int) -> list[Place]:
    places: list[Place] = []
    for name in FIELDS:
        value = read_field(text, name)
        hits = finder.hits(value, most=most - len(places)) if value else []
        if hits:
            addresses = address_spans(value) if name == "body" else []
            places += [_place(name, value, hit, addresses) for hit in hits]
    return places


def _place(name: str, value: str, hit: Hit, addresses: list[tuple[int, int]]) -> Place:
    index = bisect_right(addresses, (hit.start, len(value))) - 1
    in_address = index >= 0 and addresses[index][0] <= hit.start < addresses[index][1]
    return Place(name, hit, _before(value, hit.start), _after(value, hit.end), in_address)


def _before(value: str, end: int) -> str:
    start = max(0, end - AROUND)
    words = value[start:end]
    if start:
        words = "…" + (words.partition(" ")[2] or words)
    return on_one_line(words)


def _after(value: str, start: int) -> str:
    end = start + AROUND
    words = value[start:end]
    if end < len(value):
        words = (words.rpartition(" ")[0] or words) + "…"
    return on_one_line(words)


def on_one_line(words: str) -> str:
    """Return a piece of Markdown as it is shown in a row."""
    return words.replace("\n\n", " ¶ ").replace("\n", " ")


def _found(article: Article, places: list[Place]) -> Found:
    return Found(
        article=article.id,
        revision=article.revision,
        headline=article.headline,
        slug=article.slug,
        status=article.status,
        language=article.text.language,
        updated_at=article.updated_at,
        places=tuple(places),
    )

"""Searching everything a newsroom has from one box: articles, media, authors, names of the news."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor_app.domain.author import Author
from editor_app.domain.excerpt import plain_text
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media
from editor_app.domain.news_names import NewsName
from editor_app.domain.search_query import Needle, parse
from editor_app.domain.snippets import LONGEST, Line, marked, needles_of, snippet
from editor_app.domain.workflow import Status
from editor_app.storage.article_lists import ArticleQuery
from editor_app.storage.article_ranking import Hit
from editor_app.storage.library import Library

ENOUGH = 10
A_FEW = 4
PARTS = 20_000  # characters of a body that are looked through for a snippet


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that answers a search, with the words around the first place that says so."""

    id: ArticleId
    status: Status
    headline: Line
    snippet: Line


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The best articles, best first, and what of the search could not be understood."""

    hits: tuple[ArticleHit, ...] = ()
    complaints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherHits:
    """A few of everything else that has all the words."""

    media: tuple[tuple[Media, Line], ...] = ()
    authors: tuple[tuple[Author, Line], ...] = ()
    names: tuple[tuple[NewsName, Line], ...] = ()


def find_articles(library: Library, typed: str, limit: int = ENOUGH) -> ArticleHits:
    """Return the best kept articles for what was typed so far; see `domain.search_query` for how to ask."""
    query = parse(typed)
    needles = needles_of(query)
    with library.read() as work:
        found = work.hits(work.first_hits(typed, limit))
    return ArticleHits(tuple(_hit(each, needles) for each in found), query.complaints)


def newest_articles(library: Library, limit: int = ENOUGH) -> ArticleHits:
    """Return the articles changed last, for somebody who has typed nothing yet."""
    with library.read() as work:
        found = work.hits(work.article_ids(ArticleQuery(), count=limit))
    return ArticleHits(tuple(ArticleHit(hit.id, hit.status, marked(hit.headline, ()), ()) for hit in found))


def find_others(library: Library, typed: str, limit: int = A_FEW) -> OtherHits:
    """Return a few media, authors and names of the news; a search with conditions is about articles alone."""
    query = parse(typed)
    needles = needles_of(query)
    if not needles or query.conditions or query.unwanted:
        return OtherHits()
    words = " ".join(needle.text for needle in needles)
    with library.read() as work:
        media = work.media.get_many(work.first_media(words, limit))
        authors = work.authors.listed(words)[:limit]
        names = work.desk.names(words)[:limit]
    return OtherHits(
        tuple((item, _first(_said_of_media(item), needles)) for item in media),
        tuple((person, _first(_said_of_author(person), needles)) for person in authors),
        tuple((name, _first([form.name for form in name.forms], needles)) for name in names),
    )


def _hit(hit: Hit, needles: Sequence[Needle]) -> ArticleHit:
    where = (hit.standfirst, plain_text(hit.body[:PARTS]))
    found = next((line for said in where if (line := snippet(said, needles))), ())
    below = found or marked(hit.standfirst[:LONGEST], ())
    return ArticleHit(hit.id, hit.status, marked(hit.headline, needles), below)


def _first(said: Sequence[str], needles: Sequence[Needle]) -> Line:
    """Return the words around the first hit, or the first text there is."""
    texts = [text for text in said if text]
    found = next((line for text in texts if (line := snippet(text, needles))), ())
    return found or marked(next(iter(texts), "")[:LONGEST], ())


def _said_of_media(item: Media) -> list[str]:
    text = item.text
    return [text.caption, text.title, text.alt, text.headline, item.file_name, text.credit, text.creator]


def _said_of_author(person: Author) -> list[str]:
    return [person.name, person.text.role, person.text.biography]

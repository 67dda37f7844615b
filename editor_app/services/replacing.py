"""Replacing chosen places across the library in one step, and taking that step back."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.finding_text import Finder, Replacement, Search, replaced
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import PUBLIC
from editor_app.services.articles import write_text
from editor_app.services.finding import Found, Place, read_field, with_field
from editor_app.storage.library import Library
from editor_app.storage.work import Work


@dataclass(frozen=True, slots=True)
class Replacing:
    """What is looked for, and what takes its place."""

    search: Search
    template: str
    keep_case: bool = False

    def replacement(self) -> Replacement:
        """Return the template ready to use; raises BadPattern."""
        return Replacement(self.template, Finder(self.search), keep_case=self.keep_case)


@dataclass(frozen=True, slots=True)
class ReplacedArticle:
    """One article that was changed, and what stood in it before."""

    article: ArticleId
    headline: str
    places: int
    before: ArticleText
    revision: int  # of the article with the replacements


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a replacement, or taking one back, did; `moved_on` are headlines of articles it left alone."""

    changed: tuple[ReplacedArticle, ...]
    moved_on: tuple[str, ...] = ()

    @property
    def places(self) -> int:
        """How many places were changed."""
        return sum(article.places for article in self.changed)


def replace_in_library(library: Library, replacing: Replacing, chosen: Sequence[Found]) -> Done[Receipt]:
    """Replace the chosen places, in one transaction; every changed article gets a state of its own.

    An article that has moved on since it was searched is left as it is and reported.
    Raises BadPattern for a template that names an unknown group, Refused in a read-only library.
    """
    replacement = replacing.replacement()
    changed: list[ReplacedArticle] = []
    moved_on: list[str] = []
    with library.write() as work:
        articles = _existing(work, [found.article for found in chosen])
        for found in chosen:
            before = articles.get(found.article)
            if before is None or before.revision != found.revision or before.binned_at is not None:
                moved_on.append(found.headline or found.slug)
                continue
            text = _text_with(before.text, found.places, replacement)
            if text == before.text:
                continue
            after = write_text(library, work, before, text, SaveReason.REPLACE)
            changed.append(_replaced(before, after, len(found.places)))
    return _done(changed, moved_on)


def undo_replacing(library: Library, receipt: Receipt) -> Done[Receipt]:
    """Bring back what stood in the articles before; one that has moved on since is left and reported."""
    undone: list[ReplacedArticle] = []
    moved_on: list[str] = []
    with library.write() as work:
        articles = _existing(work, [entry.article for entry in receipt.changed])
        for entry in receipt.changed:
            now = articles.get(entry.article)
            if now is None or now.revision != entry.revision:
                moved_on.append(entry.headline)
                continue
            after = write_text(library, work, now, entry.before, SaveReason.RESTORE)
            undone.append(_replaced(now, after, entry.places))
    return _done(undone, moved_on)


def is_accepted_at_first(found: Found, place: Place) -> bool:
    """Tell whether a place is replaced unless somebody says otherwise.

    Changing what readers have seen is an editor's decision, and a change inside an address breaks it.
    """
    return found.status not in PUBLIC and not place.in_address


def _existing(work: Work, ids: list[ArticleId]) -> dict[ArticleId, Article]:
    return {article.id: article for article in work.articles.get_many(ids)}


def _text_with(text: ArticleText, places: Sequence[Place], replacement: Replacement) -> ArticleText:
    for name in dict.fromkeys(place.field for place in places):
        hits = sorted((place.hit for place in places if place.field == name), key=lambda hit: hit.start)
        value = replaced(read_field(text, name), hits, replacement)
        text = with_field(text, name, value if name == "body" else value.replace("\n", " "))
    return text


def _replaced(before: Article, after: Article, places: int) -> ReplacedArticle:
    name = before.headline or before.slug
    return ReplacedArticle(before.id, name, places, before.text, after.revision)


def _done(changed: list[ReplacedArticle], moved_on: list[str]) -> Done[Receipt]:
    ids = frozenset(entry.article for entry in changed)
    return Done(Receipt(tuple(changed), tuple(moved_on)), Changes(articles=ids))

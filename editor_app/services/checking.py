"""The checks before publication, asked over a library."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from editor_app.checks import check_article as ask_all_rules
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.ids import ArticleId, AuthorId, SectionId
from editor_app.domain.references import References
from editor_app.services.articles import find_article
from editor_app.services.gathering import Gatherer
from editor_app.services.lists import ArticleQuery
from editor_app.storage.library import Library


@dataclass(frozen=True, slots=True)
class ArticleFindings:
    """An article and what the checks say of it."""

    article: ArticleId
    slug: str
    headline: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings keep an article from going out, and how many only warn."""

    blocking: int = 0
    warning: int = 0


class LibraryChecks:
    """A library as the checks see it (a `LibraryView`)."""

    def __init__(self, gatherer: Gatherer, today: date) -> None:
        self._gatherer = gatherer
        self._today = today

    @property
    def references(self) -> References:
        """Who answers for the references of a body."""
        return self._gatherer

    @property
    def today(self) -> date:
        """The day it is."""
        return self._today

    def section_name(self, section: SectionId) -> str | None:
        """Return the name of a section."""
        found = self._gatherer.section(section)
        return found.name if found else None

    def author_name(self, author: AuthorId) -> str | None:
        """Return the name of an author; retired ones keep theirs."""
        return self._gatherer.author_name(author)

    def article_with_slug(self, slug: str) -> ArticleId | None:
        """Return the kept article that has this slug."""
        return self._gatherer.id_of_slug(slug)

    def findings(self, article: Article) -> ArticleFindings:
        """Return what the rules say of one article."""
        return ArticleFindings(article.id, article.slug, article.headline, ask_all_rules(article, self))


def check_article(library: Library, article: Article) -> tuple[Finding, ...]:
    """Return the findings of an article, whose text may be one that was not saved yet."""
    return LibraryChecks(Gatherer(library.read), library.clock().date()).findings(article).findings


def tally_findings(library: Library, ids: Sequence[ArticleId]) -> dict[ArticleId, Tally]:
    """Count the findings of these articles; notes are not counted, and ids that are gone have no count."""
    view = LibraryChecks(Gatherer(library.read), library.clock().date())
    with library.read() as work:
        articles = work.articles.get_many(ids)
    return {article.id: _tally(view.findings(article).findings) for article in articles}


def check_library(library: Library, slugs: Sequence[str] = ()) -> list[ArticleFindings]:
    """Return the findings of the articles with these slugs, or of all kept articles.

    Raises NotFound for a slug that is not there.
    """
    view = LibraryChecks(Gatherer(library.read), library.clock().date())
    if slugs:
        articles = [find_article(library, slug) for slug in slugs]
    else:
        with library.read() as work:
            articles = work.articles.get_many(
                work.article_ids(ArticleQuery(order="headline", descending=False))
            )
    return [view.findings(article) for article in articles]


def _tally(findings: Sequence[Finding]) -> Tally:
    severities = [finding.severity for finding in findings]
    return Tally(severities.count(Severity.BLOCK), severities.count(Severity.WARN))

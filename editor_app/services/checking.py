"""The checks before publication, asked over a library."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Gate, Severity
from editor_app.domain.ids import ArticleId
from editor_app.services.articles import find_article
from editor_app.services.gathering import Gatherer
from editor_app.services.library_checks import (
    Checked,
    LibraryChecks,
    checked,
    read_policy,
)
from editor_app.services.lists import ArticleQuery
from editor_app.storage.library import Library


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings keep an article from going out, and how many only warn."""

    blocking: int = 0
    warning: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """An article and what the checks say of it, waived or not."""

    article: Article
    checked: tuple[Checked, ...]

    @property
    def slug(self) -> str:
        """The working name of the article."""
        return self.article.slug

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What nobody has waived."""
        return tuple(each.finding for each in self.checked if each.waiver is None)


def preflight(library: Library, article: Article, gate: Gate = Gate.EXPORT) -> tuple[Checked, ...]:
    """Return the findings of an article before a step, with what was waived; the text need not be saved.

    Raises BadInput for a `preflight.toml` that cannot be understood.
    """
    findings = read_policy(library).at(gate, check_article(library, article))
    with library.read() as work:
        return checked(findings, article, work.review.waivers(article.id))


def check_article(library: Library, article: Article) -> tuple[Finding, ...]:
    """Return the findings of an article, whose text may be one that was not saved yet."""
    return LibraryChecks(Gatherer(library.read), library.clock().date()).findings(article).findings


def tally_findings(library: Library, ids: Sequence[ArticleId]) -> dict[ArticleId, Tally]:
    """Count the findings of these articles, but not notes or what was waived; unknown ids are left out."""
    with library.read() as work:
        articles = work.articles.get_many(ids)
    return {report.article.id: _tally(report.checked) for report in _reports(library, articles, Gate.EXPORT)}


def check_library(library: Library, slugs: Sequence[str] = (), gate: Gate = Gate.EXPORT) -> list[CheckReport]:
    """Return the findings of the articles with these slugs, or of all kept articles, before a step.

    Raises NotFound for a slug that is not there, BadInput for a file of the newsroom that is broken.
    """
    if slugs:
        articles = [find_article(library, slug) for slug in slugs]
    else:
        with library.read() as work:
            articles = work.articles.get_many(
                work.article_ids(ArticleQuery(order="headline", descending=False))
            )
    return _reports(library, articles, gate)


def _reports(library: Library, articles: Sequence[Article], gate: Gate) -> list[CheckReport]:
    view = LibraryChecks(Gatherer(library.read), library.clock().date())
    policy = read_policy(library)
    with library.read() as work:
        waivers = work.review.waivers_of([article.id for article in articles])
    graded = ((each, policy.at(gate, view.findings(each).findings)) for each in articles)
    return [CheckReport(each, checked(findings, each, waivers.get(each.id, ()))) for each, findings in graded]


def _tally(found: Sequence[Checked]) -> Tally:
    severities = [each.finding.severity for each in found if each.waiver is None]
    return Tally(severities.count(Severity.BLOCK), severities.count(Severity.WARN))

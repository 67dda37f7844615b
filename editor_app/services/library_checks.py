"""A library as the checks before publication see it, and what is in an article's way."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date

from editor_app.checks import check_article as ask_all_rules
from editor_app.checks import check_what_blocks
from editor_app.checks.policy import Policy, policy_of
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Gate, Severity, finding_key
from editor_app.domain.ids import ArticleId, AuthorId, SectionId
from editor_app.domain.references import References
from editor_app.domain.review import Waiver
from editor_app.services.gathering import Gatherer
from editor_app.storage.library import Library
from editor_app.storage.newsroom_files import read_toml
from editor_app.storage.work import Work

POLICY = "preflight.toml"


@dataclass(frozen=True, slots=True)
class ArticleFindings:
    """An article and what the checks say of it."""

    article: ArticleId
    slug: str
    headline: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding, its key, and who has waived it, where somebody did."""

    finding: Finding
    key: str
    waiver: Waiver | None = None

    @property
    def blocks(self) -> bool:
        """Whether it is in the way."""
        return self.finding.severity is Severity.BLOCK and self.waiver is None


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

    def findings(self, article: Article, *, that_block: bool = False) -> ArticleFindings:
        """Return what the rules say of one article; or only those that can be in the way by themselves."""
        ask = check_what_blocks if that_block else ask_all_rules
        return ArticleFindings(article.id, article.slug, article.headline, ask(article, self))


def read_policy(library: Library) -> Policy:
    """Return how grave the newsroom takes findings; raise BadInput for a file that cannot be understood."""
    return policy_of(read_toml(library.path / POLICY))


def checked(findings: Sequence[Finding], article: Article, waivers: Sequence[Waiver]) -> tuple[Checked, ...]:
    """Return findings with the waivers that hold for them."""
    given = {(waiver.rule, waiver.key): waiver for waiver in waivers}
    keys = [finding_key(finding, article.text) for finding in findings]
    return tuple(Checked(f, key, given.get((f.rule, key))) for f, key in zip(findings, keys, strict=True))


def in_the_way(library: Library, work: Work, article: Article, gate: Gate) -> tuple[Finding, ...]:
    """Return what keeps an article from a step: findings that block there and that nobody has waived."""
    view = LibraryChecks(Gatherer(lambda: nullcontext(work)), library.clock().date())
    findings = read_policy(library).at(gate, view.findings(article).findings)
    waivers = work.review.waivers(article.id)
    return tuple(each.finding for each in checked(findings, article, waivers) if each.blocks)

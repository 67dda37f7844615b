"""What keeps articles from going out: findings that block, missing sign-offs, plans that hold back."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from editor_app import __version__
from editor_app.domain.article import Article
from editor_app.domain.finding import Gate, Severity
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Waiver
from editor_app.domain.workflow import Status
from editor_app.export.stories import Story
from editor_app.export.workers import ENOUGH, Workers
from editor_app.progress import CancelToken, Progress
from editor_app.services import steps
from editor_app.services.gathering import Gatherer
from editor_app.services.library_checks import (
    ArticleFindings,
    Checked,
    LibraryChecks,
    checked,
    read_policy,
)
from editor_app.storage.library import Library
from editor_app.storage.scratch import Scratch
from editor_app.storage.work import Work

AT_ONCE = 100
"""Articles that are held in memory together."""


class Gated(Protocol):
    """What has a gate, in this process or another."""

    @property
    def gate(self) -> "PressGate":
        """The gate."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Articles that are blocked, those that passed, and what was waived, by the slugs of the articles."""

    blocked: list[ArticleFindings]
    sound: list[ArticleId]
    waived: list[tuple[str, Waiver]]


class PressGate:
    """The checks before an export. `waived` is what somebody let pass, by the slugs of the articles."""

    def __init__(self, library: Library, work: Work, gatherer: Gatherer, now: datetime) -> None:
        self._work = work
        self._view = LibraryChecks(gatherer, now.date())
        self._policy = read_policy(library)
        self._workflow = steps.read_workflow(library)
        self._passed = Scratch(library.cache / "verdicts.db")
        seen_by = f"{__version__} {now.date()} {self._policy!r} {self._workflow!r} {work.press_world()}"
        self._seen_by = sha256(seen_by.encode()).digest()
        self._stricter = Severity.BLOCK in self._policy.severities.get(Gate.EXPORT, {}).values()
        self.waived: list[tuple[str, Waiver]] = []

    def blocked(
        self,
        stories: Sequence[Story],
        progress: Progress,
        cancel: CancelToken,
        workers: Callable[[], Workers | None],
    ) -> list[ArticleFindings]:
        """Return the articles with findings that block, with those findings; many are shared with `workers`.

        An article that passed before, and of which nothing has changed, is not looked at again. Where
        sign-offs are asked for, or something was waived, every article is.
        """
        keys = {story.id: self._key(story) for story in stories}
        waived = self._work.review.articles_with_waivers()
        passed = {} if self._workflow.sign_offs else self._passed.keys()
        wanted = [each for each, key in keys.items() if passed.get(each) != key or each in waived]
        blocked: list[ArticleFindings] = []
        for done, seen in enumerate(self._seen(wanted, waived, workers)):
            cancel.check()
            progress.step("Checking articles", done * AT_ONCE, len(wanted))
            blocked += seen.blocked
            self.waived += seen.waived
            self._passed.put([(each, keys[each], "") for each in seen.sound])
        return blocked

    def look_at(self, articles: Sequence[ArticleId], waived: Collection[ArticleId]) -> "Seen":
        """Check some articles; findings of those in `waived` may have been let pass."""
        seen = Seen([], [], [])
        for article in self._work.articles.get_many(articles):
            found = self._findings(article, waived)
            seen.waived.extend((article.slug, each.waiver) for each in found if each.waiver)
            blocking = tuple(each.finding for each in found if each.blocks)
            if blocking:
                seen.blocked.append(ArticleFindings(article.id, article.slug, article.headline, blocking))
            elif article.id not in waived:
                seen.sound.append(article.id)
        return seen

    def _seen(
        self,
        wanted: Sequence[ArticleId],
        waived: set[ArticleId],
        workers: Callable[[], Workers | None],
    ) -> "Iterator[Seen]":
        parts = [wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE)]
        others = workers() if len(wanted) >= ENOUGH else None
        if others is None:
            yield from (self.look_at(part, waived) for part in parts)
        else:
            yield from others.each(_look_at, [(part, waived.intersection(part)) for part in parts])

    def close(self) -> None:
        """Let go of what was kept of earlier checks."""
        self._passed.close()

    def _findings(self, article: Article, waived: Collection[ArticleId]) -> tuple[Checked, ...]:
        found = self._view.findings(article, that_block=not self._stricter)
        unsigned = steps.unsigned(self._work, self._workflow, article)
        graded = self._policy.at(Gate.EXPORT, (*found.findings, *unsigned))
        waivers = self._work.review.waivers(article.id) if article.id in waived else ()
        return checked(graded, article, waivers)

    def _key(self, story: Story) -> bytes:
        return b"%d %s" % (story.revision, self._seen_by)


def _look_at(source: Gated, part: tuple[Sequence[ArticleId], Collection[ArticleId]]) -> Seen:
    return source.gate.look_at(*part)


def kept_back(work: Work, statuses: Collection[Status], at: datetime) -> tuple[str, ...]:
    """Return the slugs of the articles that embargo, schedule or a hold keep from going out."""
    return tuple(row.slug for row in work.listed(work.held_ids(frozenset(statuses), at)))

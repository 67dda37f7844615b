"""What keeps articles from going out: findings that block, missing sign-offs, plans that hold back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from editor_app import __version__
from editor_app.domain.article import Article
from editor_app.domain.finding import Gate, Severity
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Waiver
from editor_app.export.stories import Story
from editor_app.progress import CancelToken, Progress
from editor_app.services import steps
from editor_app.services.gathering import Gatherer
from editor_app.services.library_checks import ArticleFindings, LibraryChecks, checked, read_policy
from editor_app.storage.library import Library
from editor_app.storage.scratch import Scratch
from editor_app.storage.work import Work

AT_ONCE = 200
"""Articles that are held in memory together."""


class PressGate:
    """The checks before an export. `waived` is what somebody let pass, by the slugs of the articles."""

    def __init__(self, library: Library, work: Work, gatherer: Gatherer, now: datetime) -> None:
        self._work = work
        self._view = LibraryChecks(gatherer, now.date())
        self._policy = read_policy(library)
        self._workflow = steps.read_workflow(library)
        self._passed = Scratch(library.cache / "verdicts.db")
        self._seen_by = f"{__version__} {now.date()} {self._policy!r} {self._workflow!r} {work.press_world()}"
        self._stricter = Severity.BLOCK in self._policy.severities.get(Gate.EXPORT, {}).values()
        self.waived: list[tuple[str, Waiver]] = []

    def blocked(
        self, stories: Sequence[Story], progress: Progress, cancel: CancelToken
    ) -> list[ArticleFindings]:
        """Return the articles with findings that block, with those findings.

        An article that passed before, and of which nothing has changed, is not looked at again. Where
        sign-offs are asked for, or something was waived, every article is.
        """
        keys = {story.id: self._key(story) for story in stories}
        waived = self._work.review.articles_with_waivers()
        passed = {} if self._workflow.sign_offs else self._passed.keys()
        wanted = [each for each, key in keys.items() if passed.get(each) != key or each in waived]
        blocked: list[ArticleFindings] = []
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            sound = []
            for done, article in enumerate(self._work.articles.get_many(some), start):
                cancel.check()
                progress.step("Checking articles", done, len(wanted))
                found = self._blocked(article, waived)
                if found.findings:
                    blocked.append(found)
                elif article.id not in waived:
                    sound.append((article.id, keys[article.id], ""))
            self._passed.put(sound)
        return blocked

    def close(self) -> None:
        """Let go of what was kept of earlier checks."""
        self._passed.close()

    def _blocked(self, article: Article, waived: Collection[ArticleId]) -> ArticleFindings:
        found = self._view.findings(article, that_block=not self._stricter)
        unsigned = steps.unsigned(self._work, self._workflow, article)
        graded = self._policy.at(Gate.EXPORT, (*found.findings, *unsigned))
        waivers = self._work.review.waivers(article.id) if article.id in waived else ()
        all_of_it = checked(graded, article, waivers)
        self.waived += [(article.slug, each.waiver) for each in all_of_it if each.waiver]
        return replace(found, findings=tuple(each.finding for each in all_of_it if each.blocks))

    def _key(self, story: Story) -> bytes:
        return sha256(f"{story.revision} {self._seen_by}".encode()).digest()


def kept_back(work: Work, stories: Sequence[Story], wished: Sequence[ArticleId]) -> tuple[str, ...]:
    """Return the slugs of the articles that embargo, schedule or a hold keep from going out."""
    out = {story.id for story in stories}
    return tuple(row.slug for row in work.listed([each for each in wished if each not in out]))

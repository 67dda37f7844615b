"""Export: pre-flight, then a bundle."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from editor_app.domain.article import Article
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import SectionId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status
from editor_app.export.bundle import write_bundle
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.stories import Story
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services.library_checks import ArticleFindings
from editor_app.services.press_gate import kept_back
from editor_app.services.press_source import PressSource
from editor_app.services.receipts import keep_receipt
from editor_app.storage.library import Library
from editor_app.wording import worded

AT_ONCE = 500  # articles per query: SQLite takes that many parameters with room to spare


class FindingsInTheWay(KnownError):
    """Some of the articles have findings that block publication; nothing was exported."""

    def __init__(self, blocked: Sequence[ArticleFindings]) -> None:
        names = ", ".join(found.slug for found in blocked[:5]) + (" …" if len(blocked) > 5 else "")
        super().__init__(
            worded("{0} of the articles cannot go out yet: {1}.", len(blocked), names),
            worded("Mend what the checks found first."),
        )
        self.blocked = tuple(blocked)


def export_library(
    library: Library,
    out: Path,
    options: ExportOptions | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    *,
    trial: bool = False,
    channel: str = "",
) -> Receipt:
    """Check the articles, then write them as a bundle to `out`. A `trial` is not recorded as having gone out.

    The receipt names the `channel` it was for.

    Raises FindingsInTheWay when a check blocks one of them, Cancelled, DiskTrouble, and Refused
    when `out` holds something that is no bundle; the bundle that stood there is then untouched.
    """
    wished = options or ExportOptions()
    progress, cancel = progress or Silent(), cancel or CancelToken()
    with library.read() as work:  # one transaction, so that an export sees one moment of the library
        now = library.clock()
        with PressSource(library, work, wished.statuses, now) as source:
            stories = source.stories(wished.statuses, wished.sections)
            blocked = source.gate.blocked(stories, progress, cancel, source.workers)
            if blocked:
                raise FindingsInTheWay(blocked)
            receipt = write_bundle(source, out, wished, progress, cancel, _memory(library, out))
            receipt = replace(receipt, kept_back=kept_back(work, wished.statuses, now), channel=channel)
            approved = work.review.approvals()
    if trial:
        return receipt
    _keep_states(library, stories)
    keep_receipt(library, receipt, source.left.values(), source.gate.waived, stories, approved)
    return receipt


def preflight(library: Library, statuses: Sequence[Status]) -> list[ArticleFindings]:
    """Return the articles of these states whose findings would stop an export."""
    return look_over(library, statuses)[1]


def look_over(
    library: Library, statuses: Sequence[Status], sections: Sequence[SectionId] = ()
) -> tuple[int, list[ArticleFindings]]:
    """Return how many articles would go out, and those of them whose findings would stop an export."""
    with library.read() as work:
        now = library.clock()
        with PressSource(library, work, statuses, now) as source:
            stories = source.stories(statuses, sections)
            return len(stories), source.gate.blocked(stories, Silent(), CancelToken(), source.workers)


def _memory(library: Library, out: Path) -> Path:
    """Return the file in which an export to this place remembers what it made."""
    name = hashlib.sha256(str(out.resolve()).encode()).hexdigest()[:16]
    return library.cache / "exports" / f"{name}.db"


def _keep_states(library: Library, stories: Sequence[Story]) -> None:
    """Keep what went out for good, so that one can always see what a bundle contained."""
    if library.read_only:
        return
    revisions = {story.id: story.revision for story in stories}
    with library.read() as work:
        wanted = work.revisions.not_kept_for_good(revisions.keys())
    for start in range(0, len(wanted), AT_ONCE):
        with library.write() as work:
            articles = work.articles.get_many(wanted[start : start + AT_ONCE])
            states = [_state(each) for each in articles if revisions[each.id] == each.revision]
            work.revisions.keep_all_for_good(states)


def _state(article: Article) -> Revision:
    return Revision(
        article.id, article.revision, article.updated_at, SaveReason.EXPORT, article.status, article.text
    )

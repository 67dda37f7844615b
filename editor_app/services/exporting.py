"""Export: pre-flight, then a bundle."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from editor_app.domain.article import Article
from editor_app.domain.errors import KnownError
from editor_app.domain.finding import Gate
from editor_app.domain.ids import ArticleId, MediaId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.renditions import Rendition
from editor_app.domain.review import Waiver
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status
from editor_app.export.bundle import write_bundle
from editor_app.export.formats.redirects import KINDS
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.source import Entry, FormerSlug
from editor_app.pictures.processes import processes
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.render.page_models import ArticlePage
from editor_app.render.theme import Theme
from editor_app.services import steps
from editor_app.services.gathering import Gatherer
from editor_app.services.library_checks import ArticleFindings, LibraryChecks, checked, read_policy
from editor_app.services.receipts import keep_receipt
from editor_app.services.recordings import leaving_copy
from editor_app.services.renditions import make_all
from editor_app.storage.library import Library
from editor_app.storage.work import Work

AT_ONCE = 500  # articles per query: SQLite takes that many parameters with room to spare


class FindingsInTheWay(KnownError):
    """Some of the articles have findings that block publication; nothing was exported."""

    def __init__(self, blocked: Sequence[ArticleFindings]) -> None:
        names = ", ".join(found.slug for found in blocked[:5]) + (" …" if len(blocked) > 5 else "")
        super().__init__(
            f"{len(blocked)} of the articles cannot go out yet: {names}.", "Mend what the checks found first."
        )
        self.blocked = tuple(blocked)


def export_library(
    library: Library,
    out: Path,
    options: ExportOptions | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Receipt:
    """Check the articles, then write them as a bundle to `out`.

    Raises FindingsInTheWay when a check blocks one of them, Cancelled, DiskTrouble, and Refused
    when `out` holds something that is no bundle; the bundle that stood there is then untouched.
    """
    wished = options or ExportOptions()
    progress, cancel = progress or Silent(), cancel or CancelToken()
    with library.read() as work:  # one transaction, so that an export sees one moment of the library
        source = LibrarySource(library, work, wished.statuses)
        blocked = source.blocked(progress, cancel)
        if blocked:
            raise FindingsInTheWay(blocked)
        receipt = write_bundle(source, out, wished, progress, cancel)
        receipt = replace(receipt, kept_back=source.kept_back())
        states = source.states
    _keep_states(library, states)
    keep_receipt(library, receipt, source.left.values(), source.waived, states)
    return receipt


def _keep_states(library: Library, states: Sequence[Revision]) -> None:
    """Keep what went out for good, so that one can always see what a bundle contained."""
    if library.read_only:
        return
    for start in range(0, len(states), AT_ONCE):
        with library.write() as work:
            work.revisions.keep_all_for_good(states[start : start + AT_ONCE])


def preflight(library: Library, statuses: Sequence[Status]) -> list[ArticleFindings]:
    """Return the articles of these states whose findings would stop an export."""
    with library.read() as work:
        return LibrarySource(library, work, statuses).blocked(Silent(), CancelToken())


class LibrarySource:
    """A library as an export sees it (a `BundleSource`), at the moment of one transaction."""

    def __init__(self, library: Library, work: Work, statuses: Sequence[Status]) -> None:
        self._library = library
        self._work = work
        self._now = library.clock()
        self._gatherer = Gatherer(self._same_work, statuses, self._now)
        self._articles: dict[ArticleId, Article] = {}
        self._statuses = tuple(statuses)
        self._theme = Theme.load()
        self.left: dict[MediaId, Media] = {}
        """The media items of which something was given to a bundle."""
        self.waived: list[tuple[str, Waiver]] = []
        """What somebody let pass, by the slugs of the articles."""

    def newsroom(self) -> Newsroom:
        """Return the masthead."""
        return self._gatherer.newsroom

    def sections(self) -> Sequence[Section]:
        """Return the sections in the order of the paper."""
        return self._gatherer.sections

    def former_slugs(self) -> Sequence[FormerSlug]:
        """Return the addresses that things had before, sorted."""
        return [FormerSlug(*each) for each in self._work.topics.former_slugs(KINDS)]

    def theme(self) -> Theme:
        """Return the templates and styles of the pages."""
        return self._theme

    def entries(self, statuses: Sequence[Status]) -> Sequence[Entry]:
        """Return the articles of these states, newest first."""
        articles = self._all(statuses)
        cards = self._gatherer.cards(articles)
        return [Entry(a.id, a.text.section, card) for a, card in zip(articles, cards, strict=True)]

    def article_page(self, article: ArticleId) -> ArticlePage:
        """Return the page of one of the entries."""
        return self._gatherer.article_page(self._articles[article])

    def media(self, media: MediaId) -> Media | None:
        """Return the media item with this id, unless it is unknown or in the bin."""
        return self._gatherer.media(media)

    def original(self, media: Media) -> Path:
        """Return the file of a video, a sound or a document as it may leave."""
        self.left[media.id] = media
        return leaving_copy(self._library, media)

    def renditions(self, media: Media, wanted: Sequence[Rendition]) -> Mapping[Rendition, Path]:
        """Return files that hold these forms of a picture, made now or earlier."""
        self.left[media.id] = media
        return make_all(self._library, media, wanted)

    @property
    def cores(self) -> int:
        """How many pictures can be made at once."""
        return processes().count

    def blocked(self, progress: Progress, cancel: CancelToken) -> list[ArticleFindings]:
        """Return the articles with findings that block, with those findings."""
        view = LibraryChecks(self._gatherer, self._library.clock().date())
        articles, policy = self._all(self._statuses), read_policy(self._library)
        workflow = steps.read_workflow(self._library)
        waivers = self._waivers([article.id for article in articles])
        blocked = []
        for done, article in enumerate(articles):
            cancel.check()
            progress.step("Checking articles", done, len(articles))
            found = view.findings(article)
            unsigned = steps.unsigned(self._work, workflow, article)
            graded = policy.at(Gate.EXPORT, (*found.findings, *unsigned))
            all_of_it = checked(graded, article, waivers.get(article.id, ()))
            self.waived += [(article.slug, each.waiver) for each in all_of_it if each.waiver]
            in_the_way = tuple(each.finding for each in all_of_it if each.blocks)
            if in_the_way:
                blocked.append(replace(found, findings=in_the_way))
        return blocked

    @property
    def states(self) -> list[Revision]:
        """The articles as they went out."""
        return [_state(article) for article in self._all(self._statuses)]

    def _waivers(self, ids: Sequence[ArticleId]) -> dict[ArticleId, list[Waiver]]:
        found: dict[ArticleId, list[Waiver]] = {}
        for start in range(0, len(ids), AT_ONCE):
            found |= self._work.review.waivers_of(ids[start : start + AT_ONCE])
        return found

    def kept_back(self) -> tuple[str, ...]:
        """Return the slugs of the articles that embargo, schedule or a hold kept from going out."""
        out = self._work.feed_ids(frozenset(self._statuses), at=self._now)
        back = [each for each in self._work.feed_ids(frozenset(self._statuses)) if each not in set(out)]
        return tuple(row.slug for row in self._work.listed(back))

    def _all(self, statuses: Sequence[Status]) -> list[Article]:
        ids = self._work.feed_ids(frozenset(statuses), at=self._now)
        missing = [article_id for article_id in ids if article_id not in self._articles]
        for start in range(0, len(missing), AT_ONCE):
            chunk = self._work.articles.get_many(missing[start : start + AT_ONCE])
            self._articles.update({article.id: article for article in chunk})
        return [self._articles[article_id] for article_id in ids]

    def _same_work(self) -> AbstractContextManager[Work]:
        return nullcontext(self._work)


def _state(article: Article) -> Revision:
    return Revision(
        article.id, article.revision, article.updated_at, SaveReason.EXPORT, article.status, article.text
    )

"""Doing one thing to many articles, all in one transaction, and putting them back as they were."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import KnownError, Refused
from editor_app.domain.ids import ArticleId, AuthorId, SectionId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import unique_slug
from editor_app.domain.workflow import PUBLIC, Status, check_step
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services import steps
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

Change = Callable[[Library, Article], Article]
"""Makes of an article what it shall be; raises a KnownError for one that must stay as it is."""


@dataclass(frozen=True, slots=True)
class Handled:
    """What can be done to many articles at once: these parts of an article, and nothing of its text."""

    section: SectionId | None
    tags: tuple[str, ...]
    status: Status
    published_at: datetime | None
    reporter: AuthorId | None
    editor: AuthorId | None
    binned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Moved:
    """An article that was changed, before and after."""

    article: ArticleId
    name: str  # headline or slug
    before: Handled
    after: Handled


@dataclass(frozen=True, slots=True)
class ManyDone:
    """What was done: the articles that changed, and a sentence for each that had to stay as it is."""

    moved: tuple[Moved, ...] = ()
    left: tuple[str, ...] = ()


def change_many(
    library: Library,
    ids: Sequence[ArticleId],
    change: Change,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    reason: str = "",
) -> Done[ManyDone]:
    """Change articles; those that may not be changed so are left, and named. `reason` says why.

    Raises Cancelled (nothing is changed then), DiskTrouble.
    """
    progress, cancel = progress or Silent(), cancel or CancelToken()
    moved: list[Moved] = []
    left: list[str] = []
    with library.write() as work:
        for place, article_id in enumerate(ids):
            cancel.check()
            progress.step("articles", place, len(ids))
            before = work.articles.get(article_id)
            if before is None:
                continue
            try:
                after = steps.permitted(library, work, before, change(library, before), reason)
            except KnownError as error:
                left.append(f"“{_name(before)}”: {error}")
                continue
            if handled(after) != handled(before):
                _write(library, work, before, after)
                steps.record(library, work, before, after, reason)
                moved.append(Moved(article_id, _name(before), handled(before), handled(after)))
    return _done(moved, left)


def put_back(library: Library, moved: Sequence[Moved]) -> Done[ManyDone]:
    """Put articles back as they were before; what was changed again since stays, and is named.

    A state is put back without being a step of the newsroom: a mistake is not a decision.
    """
    back: list[Moved] = []
    left: list[str] = []
    with library.write() as work:
        for each in moved:
            now = work.articles.get(each.article)
            if now is None:
                continue
            if _changed_parts(handled(now), each.before, each.after):
                left.append(f"“{_name(now)}” was changed again meanwhile.")
                continue
            back_again = _with(now, each.before)
            _write(library, work, now, back_again)
            steps.record(library, work, now, back_again, steps.UNDONE)
            back.append(_reversed(each))
    return _done(back, left)


def put_forth(library: Library, moved: Sequence[Moved]) -> Done[ManyDone]:
    """Do again what `put_back` has undone."""
    return put_back(library, [_reversed(each) for each in moved])


def pin_many(library: Library, ids: Sequence[ArticleId], *, pinned: bool) -> Done[tuple[ArticleId, ...]]:
    """Pin articles or take their pins away; return those for which that was a change."""
    with library.write() as work:
        have = set(work.desk.pinned())
        changed = tuple(each for each in ids if (each in have) != pinned)
        for each in changed:
            work.desk.set_pinned(each, library.clock() if pinned else None)
    return Done(changed, Changes(articles=frozenset(changed)))


def into_section(section: SectionId | None) -> Change:
    """Move articles to a section, or out of theirs."""
    return lambda _, article: replace(article, text=replace(article.text, section=section))


def with_tag(tag: str) -> Change:
    """Add a tag, behind those an article has."""

    def change(_: Library, article: Article) -> Article:
        tags = article.text.tags
        return article if tag in tags else replace(article, text=replace(article.text, tags=(*tags, tag)))

    return change


def without_tag(tag: str) -> Change:
    """Take a tag away."""

    def change(_: Library, article: Article) -> Article:
        tags = tuple(each for each in article.text.tags if each != tag)
        return replace(article, text=replace(article.text, tags=tags))

    return change


def into_state(status: Status) -> Change:
    """Take the step to a state where the newsroom has it."""

    def change(library: Library, article: Article) -> Article:
        if article.status == status:
            return article
        check_step(article.status, status)
        published = article.published_at or (library.clock() if status in PUBLIC else None)
        return replace(article, status=status, published_at=published)

    return change


def to_editor(person: AuthorId | None) -> Change:
    """Assign an editor, or nobody."""
    return lambda _, article: replace(article, plan=replace(article.plan, editor=person))


def to_reporter(person: AuthorId | None) -> Change:
    """Assign a reporter, or nobody."""
    return lambda _, article: replace(article, plan=replace(article.plan, reporter=person))


def into_bin() -> Change:
    """Put articles into the bin; published ones stay."""

    def change(library: Library, article: Article) -> Article:
        if article.status in PUBLIC:
            raise Refused(worded("A published article cannot be binned."), worded("Withdraw it first."))
        return replace(article, binned_at=article.binned_at or library.clock())

    return change


def out_of_bin() -> Change:
    """Take articles out of the bin."""
    return lambda _, article: replace(article, binned_at=None)


def handled(article: Article) -> Handled:
    """Return the parts of an article that can be changed here."""
    return Handled(
        article.text.section,
        article.text.tags,
        article.status,
        article.published_at,
        article.plan.reporter,
        article.plan.editor,
        article.binned_at,
    )


def _name(article: Article) -> str:
    return article.headline or article.slug


def _reversed(moved: Moved) -> Moved:
    return replace(moved, before=moved.after, after=moved.before)


def _with(article: Article, parts: Handled) -> Article:
    return replace(
        article,
        text=replace(article.text, section=parts.section, tags=parts.tags),
        status=parts.status,
        published_at=parts.published_at,
        plan=replace(article.plan, reporter=parts.reporter, editor=parts.editor),
        binned_at=parts.binned_at,
    )


def _changed_parts(now: Handled, before: Handled, after: Handled) -> list[str]:
    """Return which of the parts that were changed have changed again."""
    names = (name for name in Handled.__slots__ if getattr(before, name) != getattr(after, name))
    return [name for name in names if getattr(now, name) != getattr(after, name)]


def _write(library: Library, work: Work, before: Article, after: Article) -> None:
    text = after.text
    if before.binned_at and not after.binned_at:
        text = replace(text, slug=unique_slug(text.slug, work.articles.slug_taken))
    is_a_state = (text, after.status) != (before.text, before.status)
    at = library.clock() if is_a_state else before.updated_at
    after = replace(after, text=text, revision=before.revision + 1, updated_at=at)
    work.articles.replace(after, before.revision)  # nobody else can write in this transaction
    if is_a_state:
        reason = SaveReason.SAVE if after.status == before.status else SaveReason.STATUS
        work.revisions.keep(Revision(after.id, after.revision, at, reason, after.status, after.text))


def _done(moved: list[Moved], left: list[str]) -> Done[ManyDone]:
    changed = frozenset(each.article for each in moved)
    topics = any(each.before.tags != each.after.tags for each in moved)
    return Done(ManyDone(tuple(moved), tuple(left)), Changes(articles=changed, topics=topics))

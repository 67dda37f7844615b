"""Writing articles: create, save, duplicate, bin, restore, step through the states."""

import re
from dataclasses import replace

from editor_app.domain.article import Article, ArticleText, cleaned
from editor_app.domain.carrying import carried_over
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, Conflict, NotFound, Refused
from editor_app.domain.ids import ArticleId
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import is_slug, slugify, unique_slug
from editor_app.domain.workflow import PUBLIC, Status, check_step
from editor_app.services import comments, steps
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


def create_article(library: Library, text: ArticleText | None = None) -> Done[Article]:
    """Make a draft; an empty slug is made from the headline, a taken one gets a number."""
    text = cleaned(text or ArticleText())
    with library.write() as work:
        now = library.clock()
        wished = text.slug or slugify(text.short_headline or text.headline)
        article = Article(
            id=ArticleId(library.new_id()),
            text=replace(text, slug=unique_slug(wished, work.articles.slug_taken)),
            status=Status.DRAFT,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        work.articles.add(article)
        work.topics.slug_is_again("article", article.slug)
        _keep(work, article, SaveReason.SAVE)
    return _done(article)


def save_article(
    library: Library,
    article_id: ArticleId,
    text: ArticleText,
    revision: int,
    reason: SaveReason = SaveReason.SAVE,
) -> Done[Article]:
    """Write the text over the article as it was at `revision`.

    An empty slug is made from the headline, and follows it while it is being typed.
    Raises Conflict when the article has moved on since (nothing is overwritten), BadInput for a
    slug that cannot stand in an address or is taken.
    """
    with library.write() as work:
        before = _existing(work, article_id)
        if before.revision != revision:
            raise _moved_on(before)
        text = cleaned(text)
        text = replace(text, slug=_checked_slug(work, before, text))
        if text == before.text:
            return Done(before, Changes())
        after = _advanced(library, before, text=text)
        _write(work, before, after, reason)
    return _done(after)


def duplicate_article(library: Library, article_id: ArticleId) -> Done[Article]:
    """Make a draft with the same text under a slug of its own."""
    text = get_article(library, article_id).text
    return create_article(library, replace(text, slug=f"{text.slug}-copy"))


def bin_article(library: Library, article_id: ArticleId) -> Done[Article]:
    """Put an article into the bin, from where it can be restored; a published one is withdrawn first."""
    with library.write() as work:
        before = _existing(work, article_id)
        if before.status in PUBLIC:
            raise Refused(worded("A published article cannot be binned."), worded("Withdraw it first."))
        after = replace(before, binned_at=library.clock(), revision=before.revision + 1)
        _replace(work, before, after)
    return _done(after)


def restore_article(library: Library, article_id: ArticleId) -> Done[Article]:
    """Take an article out of the bin, in the state it had; its slug gets a number if taken meanwhile."""
    with library.write() as work:
        before = _existing(work, article_id)
        if before.binned_at is None:
            return Done(before, Changes())
        slug = unique_slug(before.slug, work.articles.slug_taken)
        after = replace(
            before, text=replace(before.text, slug=slug), binned_at=None, revision=before.revision + 1
        )
        _replace(work, before, after)
    return _done(after)


def change_status(library: Library, article_id: ArticleId, status: Status, reason: str = "") -> Done[Article]:
    """Take the step to `status`, as the person who works with the library.

    The first publication sets the time of publication, unless the article came with one. Raises Refused when
    the newsroom has no such step, when it is for others, wants a reason, or a sign-off is missing.
    """
    with library.write() as work:
        before = _existing(work, article_id)
        check_step(before.status, status)
        published = before.published_at or (library.clock() if status in PUBLIC else None)
        after = replace(_advanced(library, before, status=status), published_at=published)
        after = steps.permitted(library, work, before, after, reason)
        _write(work, before, after, SaveReason.STATUS)
        steps.record(library, work, before, after, reason)
    return _done(after)


def add_notice(library: Library, article_id: ArticleId, kind: NoticeKind, text: str) -> Done[Article]:
    """Add a public notice to an article; there is no way to change or remove one."""
    if not text.strip():
        raise BadInput(worded("A notice says what was changed."), worded("Write a sentence."))
    with library.write() as work:
        before = _existing(work, article_id)
        notice = Notice(kind, library.clock(), text.strip())
        work.articles.append_notices(article_id, [notice])
        after = replace(_advanced(library, before), notices=(*before.notices, notice))
        _replace(work, before, after)
    return _done(after)


def get_article(library: Library, article_id: ArticleId) -> Article:
    """Return the article with this id, binned or not; raise NotFound when there is none."""
    with library.read() as work:
        return _existing(work, article_id)


def find_article(library: Library, slug: str) -> Article:
    """Return the kept article with this slug; raise NotFound when there is none."""
    with library.read() as work:
        article_id = work.articles.id_of_slug(slug)
        if article_id is None:
            raise NotFound(worded("No article has the slug {0}.", slug))
        return _existing(work, article_id)


def list_revisions(library: Library, article_id: ArticleId) -> list[Revision]:
    """Return the kept states of an article, newest first."""
    with library.read() as work:
        return work.revisions.listed(article_id)


def restore_revision(library: Library, article_id: ArticleId, number: int) -> Done[Article]:
    """Bring back the text of a kept state, as a new state on top; the status stays."""
    with library.write() as work:
        before = _existing(work, article_id)
        state = work.revisions.get(article_id, number)
        if state is None:
            raise NotFound(worded("That state of the article was not kept."))
        text = replace(state.text, slug=before.slug)
        after = _advanced(library, before, text=text)
        _write(work, before, after, SaveReason.RESTORE)
    return _done(after)


def restore_part(
    library: Library, article_id: ArticleId, now: ArticleText, wished: ArticleText
) -> Done[Article]:
    """Bring back a part of an earlier state: `wished` is the text that stands `now` with that part in it.

    Raises Conflict when the text has changed meanwhile.
    """
    with library.write() as work:
        before = _existing(work, article_id)
        if replace(before.text, suggestions=now.suggestions) != now:
            raise _moved_on(before)
        text = replace(wished, suggestions=before.text.suggestions)
        after = write_text(library, work, before, text, SaveReason.RESTORE)
    return _done(after)


def write_text(
    library: Library, work: Work, before: Article, text: ArticleText, reason: SaveReason
) -> Article:
    """Write another text into an article inside a transaction that is already open; keep it as a state."""
    after = _advanced(library, before, text=text)
    _write(work, before, after, reason)
    return after


def _existing(work: Work, article_id: ArticleId) -> Article:
    article = work.articles.get(article_id)
    if article is None:
        raise NotFound(worded("The article is not in this library."))
    return article


def _checked_slug(work: Work, before: Article, text: ArticleText) -> str:
    if not text.slug or (text.slug == before.slug and _headline_is_still_growing(before, text)):
        wished = slugify(text.short_headline or text.headline)
        return unique_slug(wished, lambda slug: work.articles.slug_taken(slug, before.id))
    if text.slug == before.slug:
        return text.slug
    if not is_slug(text.slug):
        raise BadInput(
            worded("“{0}” cannot be a slug.", text.slug),
            worded("Use small Latin letters, digits and hyphens."),
        )
    if work.articles.slug_taken(text.slug, before.id):
        raise BadInput(worded("Another article has the slug {0}.", text.slug), worded("Choose another."))
    return text.slug


def _headline_is_still_growing(before: Article, text: ArticleText) -> bool:
    """Tell whether the slug was made from a headline that is just being typed, and should follow it."""
    if before.status is not Status.DRAFT or text.short_headline:
        return False
    made_from_headline = re.sub(r"-\d+$", "", before.slug) == slugify(before.headline)
    return made_from_headline and text.headline.startswith(before.headline)


def _advanced(
    library: Library, before: Article, *, text: ArticleText | None = None, status: Status | None = None
) -> Article:
    return replace(
        before,
        text=carried_over(before.text, text) if text else before.text,
        status=status or before.status,
        revision=before.revision + 1,
        updated_at=library.clock(),
    )


def _write(work: Work, before: Article, after: Article, reason: SaveReason) -> None:
    _replace(work, before, after)
    _keep(work, after, reason)


def _replace(work: Work, before: Article, after: Article) -> None:
    if not work.articles.replace(after, before.revision):
        raise _moved_on(before)
    if after.slug != before.slug and before.published_at is not None:  # readers may have the old address
        work.topics.slug_was("article", before.slug, after.slug)
    comments.carry(work, before, after)


def _keep(work: Work, article: Article, reason: SaveReason) -> None:
    work.revisions.keep(
        Revision(article.id, article.revision, article.updated_at, reason, article.status, article.text)
    )


def _moved_on(article: Article) -> Conflict:
    name = article.headline or article.slug
    return Conflict(
        worded("“{0}” was changed elsewhere meanwhile.", name),
        worded("Your version was not saved over it; keep it as a copy."),
    )


def _done(article: Article) -> Done[Article]:
    return Done(article, Changes(articles=frozenset({article.id})))

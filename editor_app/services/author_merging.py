"""Making one author of two records, with their bylines, and taking that back."""

from dataclasses import dataclass, field, replace
from typing import Any

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import PUBLIC_FIELDS, Author, AuthorText, AuthorTranslation
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.domain.plan import Plan
from editor_app.domain.revision import SaveReason
from editor_app.services.articles import write_text
from editor_app.storage.handing_over import HandedOver
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge did: both records as they were, and each article before and after.

    `led_here` are the slugs that led to the record that went; `left_alone` are headlines of articles
    that taking the merge back did not change, because they had moved on.
    """

    kept: Author
    gone: Author
    articles: tuple[tuple[Article, Article], ...]
    led_here: tuple[str, ...] = ()
    left_alone: tuple[str, ...] = ()
    handed_over: HandedOver = field(default_factory=HandedOver)


def merge_authors(library: Library, kept_id: AuthorId, gone_id: AuthorId) -> Done[Merge]:
    """Give the bylines, plans, mentions and remarks of one author to another, all in one transaction.

    What the kept record does not say is taken from the other, which goes into the bin; its slug leads to
    the kept one. Raises BadInput for one and the same author, NotFound.
    """
    if kept_id == gone_id:
        raise BadInput(
            worded("An author cannot be merged with the same record."), worded("Choose another author.")
        )
    with library.write() as work:
        kept, gone = _kept(work, kept_id), _kept(work, gone_id)
        articles = tuple(_moved(library, work, article, gone, kept) for article in _naming(work, gone))
        led_here = _led_to(work, gone.slug)
        now = library.clock()
        work.authors.replace(replace(kept, text=merged_text(kept.text, gone.text), updated_at=now))
        work.authors.replace(replace(gone, binned_at=now))
        work.topics.slug_was("author", gone.slug, kept.slug)
        handed_over = work.review.person_was_merged(gone.id, kept.id)
    return _done(Merge(kept, gone, articles, led_here, handed_over=handed_over))


def undo_merge(library: Library, merge: Merge) -> Done[Merge]:
    """Make two records again, with the bylines they had; an article that has moved on since is left."""
    left_alone: list[str] = []
    with library.write() as work:
        now = {each.id: each for each in work.articles.get_many([after.id for _, after in merge.articles])}
        for before, after in merge.articles:
            current = now.get(after.id)
            if current is None or current.revision != after.revision:
                left_alone.append(after.headline or after.slug)
            else:
                _write(library, work, current, before.text, before.plan, SaveReason.RESTORE)
        if _kept(work, merge.kept.id).text == merged_text(merge.kept.text, merge.gone.text):
            work.authors.replace(merge.kept)  # else it was written on since, and stays as it is
        work.authors.replace(merge.gone)
        work.review.person_was_parted(merge.handed_over, merge.kept.id, merge.gone.id)
        work.topics.slug_is_again("author", merge.gone.slug)
        for slug in merge.led_here:
            work.topics.slug_is_again("author", slug)
            work.topics.slug_was("author", slug, merge.gone.slug)
    return _done(replace(merge, left_alone=tuple(left_alone)))


def merged_text(kept: AuthorText, gone: AuthorText) -> AuthorText:
    """Return the kept record with what only the other one says; what was withheld there stays so."""
    said: dict[str, Any] = {}
    for name in ("role", "biography", "short_biography", "avatar", "service_from", "service_to", "desk_role"):
        said[name] = getattr(kept, name) or getattr(gone, name)
    for name in ("links", "languages", "expertise", "places"):
        said[name] = tuple(dict.fromkeys((*getattr(kept, name), *getattr(gone, name))))
    for name, between in (("private_contact", "; "), ("disclosures", "\n")):
        said[name] = between.join(dict.fromkeys(filter(None, (getattr(kept, name), getattr(gone, name)))))
    withheld = {*kept.withheld, *(name for name in gone.withheld if said[name] != getattr(kept, name))}
    return replace(
        kept,
        names=tuple((dict(gone.names) | dict(kept.names)).items()),
        translations=_translations(kept, gone),
        withheld=tuple(name for name in PUBLIC_FIELDS if name in withheld),
        **said,
    )


def _translations(kept: AuthorText, gone: AuthorText) -> tuple[AuthorTranslation, ...]:
    own = {each.language: each for each in kept.translations}
    # What the other record withholds is not taken along: it would be published under this one's switches.
    hidden = {name: "" for name in gone.withheld if name in ("role", "short_biography", "biography")}
    for each in (replace(each, **hidden) for each in gone.translations):
        mine = own.get(each.language, AuthorTranslation(each.language))
        own[each.language] = AuthorTranslation(
            each.language,
            mine.role or each.role,
            mine.short_biography or each.short_biography,
            mine.biography or each.biography,
        )
    return tuple(own.values())


def _moved(
    library: Library, work: Work, before: Article, gone: Author, kept: Author
) -> tuple[Article, Article]:
    text, plan = before.text, before.plan
    body = text.body
    for named in (gone.id, gone.slug):
        body = body.replace(f"](author:{named})", f"](author:{kept.slug})")
    text = replace(text, body=body, bylines=_bylines(text.bylines, gone.id, kept.id))
    plan = replace(
        plan,
        reporter=kept.id if plan.reporter == gone.id else plan.reporter,
        editor=kept.id if plan.editor == gone.id else plan.editor,
    )
    return before, _write(library, work, before, text, plan, SaveReason.REPLACE)


def _bylines(lines: tuple[Byline, ...], gone: AuthorId, kept: AuthorId) -> tuple[Byline, ...]:
    """Return the bylines with one person in place of two; who did the same thing twice is named once."""
    named: dict[tuple[AuthorId, str], Byline] = {}
    for line in lines:
        moved = replace(line, author=kept) if line.author == gone else line
        same = named.get((moved.author, moved.role))
        if same is None:
            named[moved.author, moved.role] = moved
        elif moved.note and moved.note != same.note:
            notes = "; ".join(filter(None, (same.note, moved.note)))
            named[moved.author, moved.role] = replace(same, note=notes)
    return tuple(named.values())


def _write(
    library: Library, work: Work, before: Article, text: ArticleText, plan: Plan, reason: SaveReason
) -> Article:
    after = write_text(library, work, before, text, reason)
    if plan == after.plan:
        return after
    planned = replace(after, plan=plan, revision=after.revision + 1)
    work.articles.replace(planned, after.revision)
    return planned


def _naming(work: Work, author: Author) -> list[Article]:
    return work.articles.get_many(work.authors.articles_naming(author))


def _led_to(work: Work, slug: str) -> tuple[str, ...]:
    return tuple(before for _, before, now in work.topics.former_slugs(["author"]) if now == slug)


def _kept(work: Work, author_id: AuthorId) -> Author:
    author = work.authors.get(author_id)
    if author is None or author.binned_at is not None:
        raise NotFound(worded("The author is not in this library any more."))
    return author


def _done(merge: Merge) -> Done[Merge]:
    articles: frozenset[ArticleId] = frozenset(after.id for _, after in merge.articles)
    return Done(merge, Changes(articles=articles, authors=frozenset({merge.kept.id, merge.gone.id})))

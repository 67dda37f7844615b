"""Articles in the database: rows in, plain objects out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from editor_app.domain.article import Article, ArticleText, Byline, BylineRole, Dateline, LeadPicture, Seo
from editor_app.domain.counts import count_words
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.slug import slugify, unique_slug
from editor_app.domain.workflow import Status
from editor_app.storage import article_search
from editor_app.storage.plans import plan_of, plan_values
from editor_app.storage.suggestion_json import suggestions_from_json, suggestions_to_json
from editor_app.storage.tables import (
    article,
    article_tag,
    author,
    byline,
    former_slug,
    media_use,
    notice,
    section,
    series,
    tag,
)

AT_ONCE = 10_000  # SQLite takes some 30,000 values in a question

_MEDIA_ID = re.compile(r"\w+")


class ArticleStore:
    """The articles of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, article_id: ArticleId) -> Article | None:
        """Return the article with this id, binned or not, or None."""
        found = self.get_many([article_id])
        return found[0] if found else None

    def get_many(self, ids: Sequence[ArticleId]) -> list[Article]:
        """Return the articles with these ids in the order of the ids; unknown ids are left out."""
        rows = self._db.execute(select(article).where(article.c.id.in_(ids))).mappings().all()
        bylines = self._grouped(byline, ids)
        tags = self._tags(ids)
        notices = self._grouped(notice, ids)
        known = {
            (key := row["id"]): _article(row, bylines.get(key, ()), tags.get(key, ()), notices.get(key, ()))
            for row in rows
        }
        return [known[article_id] for article_id in ids if article_id in known]

    def id_of_slug(self, slug: str) -> ArticleId | None:
        """Return the id of the kept (not binned) article with this slug."""
        found = self._db.execute(
            select(article.c.id).where(article.c.slug == slug, article.c.binned_at.is_(None))
        ).scalar()
        return ArticleId(found) if found else None

    def find(self, reference: str) -> Article | None:
        """Return the kept article with this id, or else with this slug."""
        by_id = self.get(ArticleId(reference))
        if by_id is not None and by_id.binned_at is None:
            return by_id
        by_slug = self.id_of_slug(reference)
        return self.get(by_slug) if by_slug else None

    def slug_taken(self, slug: str, by_other_than: ArticleId | None = None) -> bool:
        """Tell whether another kept article has the slug."""
        holder = self.id_of_slug(slug)
        return holder is not None and holder != by_other_than

    def add(self, new: Article) -> None:
        """Insert an article with its bylines, tags and notices."""
        self._db.execute(insert(article).values(id=new.id, created_at=new.created_at, **_values(new)))
        self._write_parts(new)
        self._add_notices(new.id, new.notices, 0)

    def replace(self, changed: Article, expected_revision: int) -> bool:
        """Write an article over the row at `expected_revision`; False when the row has moved on."""
        done = self._db.execute(
            update(article)
            .where(article.c.id == changed.id, article.c.revision == expected_revision)
            .values(**_values(changed))
        )
        if done.rowcount != 1:
            return False
        self._write_parts(changed)
        return True

    def append_notices(self, article_id: ArticleId, notices: Sequence[Notice]) -> None:
        """Add notices behind those the article has; there is no way to change or remove one."""
        have = len(self._grouped(notice, [article_id]).get(article_id, ()))
        self._add_notices(article_id, notices, have)

    def ids_using_media(self, media_id: MediaId) -> list[ArticleId]:
        """Return the kept articles whose lead or body names the media item, newest first."""
        naming = select(media_use.c.article_id).where(media_use.c.media_id == media_id)
        return self._ids(article.c.id.in_(naming))

    def ids_using_each(self, ids: Sequence[MediaId]) -> dict[MediaId, list[ArticleId]]:
        """Return the kept articles whose lead or body names each of these items, newest first."""
        using: dict[MediaId, list[ArticleId]] = {media_id: [] for media_id in ids}
        query = (
            select(media_use.c.media_id, article.c.id)
            .join(article, article.c.id == media_use.c.article_id)
            .where(article.c.binned_at.is_(None))
            .order_by(article.c.updated_at.desc(), article.c.number.desc())
        )
        for start in range(0, len(ids), AT_ONCE):
            some = query.where(media_use.c.media_id.in_(ids[start : start + AT_ONCE]))
            for media_id, article_id in self._db.execute(some):
                using[MediaId(media_id)].append(ArticleId(article_id))
        return using

    def media_in_use(self) -> set[MediaId]:
        """Return the media that leads and bodies of kept articles name."""
        kept = select(article.c.id).where(article.c.binned_at.is_(None))
        named = select(media_use.c.media_id).where(media_use.c.article_id.in_(kept)).distinct()
        return {MediaId(found) for found in self._db.execute(named).scalars()}

    def ids_by_author(self, author_id: AuthorId) -> list[ArticleId]:
        """Return the kept articles with the author in the byline or named in the body, newest first."""
        credited = select(byline.c.article_id).where(byline.c.author_id == author_id)
        slug = select(author.c.slug).where(author.c.id == author_id).scalar_subquery()
        named = or_(
            article.c.body.contains(f"author:{author_id}", autoescape=True),
            article.c.body.like("%](author:" + slug + ")%"),  # a slug has letters, digits and hyphens only
        )
        return self._ids(or_(article.c.id.in_(credited), named))

    def translations(self) -> dict[ArticleId, list[ArticleId]]:
        """Return by the first article all kept ones that tell the same story, where there are several."""
        translated = article.c.translation_of.is_not(None) & article.c.binned_at.is_(None)
        told: dict[ArticleId, list[ArticleId]] = {}
        for first, other in self._db.execute(
            select(article.c.translation_of, article.c.id).where(translated).order_by(article.c.number)
        ):
            told.setdefault(ArticleId(first), [ArticleId(first)]).append(ArticleId(other))
        return told

    def _ids(self, condition: ColumnElement[bool]) -> list[ArticleId]:
        query = (
            select(article.c.id)
            .where(condition, article.c.binned_at.is_(None))
            .order_by(article.c.updated_at.desc(), article.c.number.desc())
        )
        return [ArticleId(found) for found in self._db.execute(query).scalars()]

    def _grouped(self, table: Table, ids: Sequence[ArticleId]) -> dict[str, list[RowMapping]]:
        query = (
            select(table).where(table.c.article_id.in_(ids)).order_by(table.c.article_id, table.c.position)
        )
        grouped: dict[str, list[RowMapping]] = {}
        for row in self._db.execute(query).mappings():
            grouped.setdefault(row["article_id"], []).append(row)
        return grouped

    def _tags(self, ids: Sequence[ArticleId]) -> dict[str, list[str]]:
        query = (
            select(article_tag.c.article_id, tag.c.name)
            .join(tag, tag.c.slug == article_tag.c.tag_slug)
            .where(article_tag.c.article_id.in_(ids))
            .order_by(article_tag.c.article_id, article_tag.c.position)
        )
        grouped: dict[str, list[str]] = {}
        for article_id, name in self._db.execute(query):
            grouped.setdefault(article_id, []).append(name)
        return grouped

    def _write_parts(self, changed: Article) -> None:
        for table in (byline, article_tag, media_use):
            self._db.execute(delete(table).where(table.c.article_id == changed.id))
        _insert_all(self._db, media_use, _media_uses(changed))
        _insert_all(
            self._db,
            byline,
            (_byline_values(changed.id, place, line) for place, line in enumerate(changed.text.bylines)),
        )
        _insert_all(
            self._db,
            article_tag,
            (
                {"article_id": changed.id, "position": i, "tag_slug": self._tag_slug(name)}
                for i, name in enumerate(changed.text.tags)
            ),
        )
        article_search.index(self._db, changed)

    def _tag_slug(self, name: str) -> str:
        found = self._db.execute(select(tag.c.slug).where(tag.c.name == name)).scalar()
        if found:
            return str(found)
        slug = unique_slug(slugify(name, "tag"), self._tag_taken)
        self._db.execute(insert(tag).values(slug=slug, name=name))
        return slug

    def _tag_taken(self, slug: str) -> bool:
        return self._db.execute(select(tag.c.slug).where(tag.c.slug == slug)).first() is not None

    def _add_notices(self, article_id: ArticleId, notices: Sequence[Notice], start: int) -> None:
        _insert_all(
            self._db,
            notice,
            (
                {"article_id": article_id, "position": i, "kind": n.kind.value, "at": n.at, "text": n.text}
                for i, n in enumerate(notices, start)
            ),
        )


def _byline_values(article_id: ArticleId, place: int, line: Byline) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "position": place,
        "author_id": line.author,
        "role": line.role.value,
        "note": line.note,
    }


def media_named(text: ArticleText) -> set[MediaId]:
    """Return the media items that the lead and the body of an article name."""
    lead = text.lead.media
    return {*media_references(text.body), *([lead] if lead else [])}


def media_references(body: str) -> Iterator[MediaId]:
    """Give the ids a body names as `media:ID` or `video:ID`.

    Looking for the words first is ten times as quick as one expression for the whole.
    """
    for word in ("media:", "video:"):
        place = body.find(word)
        while place >= 0:
            named = _MEDIA_ID.match(body, place + len(word))
            if named:
                yield MediaId(named.group())
            place = body.find(word, place + len(word))


def _media_uses(changed: Article) -> Iterator[dict[str, Any]]:
    return ({"article_id": changed.id, "media_id": named} for named in sorted(media_named(changed.text)))


def _insert_all(db: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    values = list(rows)
    if values:
        db.execute(insert(table), values)


def _values(changed: Article) -> dict[str, Any]:
    text = changed.text
    return {
        "slug": text.slug,
        "headline": text.headline,
        "short_headline": text.short_headline,
        "standfirst": text.standfirst,
        "body": text.body,
        "language": text.language,
        "section_id": _kept_key(section, text.section, "section-id"),
        "dateline_place": text.dateline.place,
        "dateline_date": text.dateline.date,
        "lead_id": text.lead.media,
        "lead_alt": text.lead.alt,
        "lead_caption": text.lead.caption,
        "lead_credit": text.lead.credit,
        "seo_title": text.seo.title,
        "seo_description": text.seo.description,
        "social_title": text.social_title,
        "push_text": text.push_text,
        "status": changed.status.value,
        "revision": changed.revision,
        "words": count_words(text.body),
        "pictures": len(media_named(text)),
        "stage": changed.stage,
        "suggestions": suggestions_to_json(text.suggestions),
        "series_id": _kept_key(series, text.series, "series-id"),
        "translation_of": text.translation_of,
        "updated_at": changed.updated_at,
        "published_at": changed.published_at,
        "binned_at": changed.binned_at,
    } | plan_values(changed.plan)


def _kept_key(table: Table, key: str | None, kind: str) -> ColumnElement[str | None] | None:
    """Return the key while there is such a row; else that of the row it was merged into, or nothing.

    An earlier state of an article, or a text still open somewhere, may say one that is gone.
    """
    if key is None:
        return None
    there = select(table.c.id).where(table.c.id == key).scalar_subquery()
    now = select(former_slug.c.now).where(former_slug.c.kind == kind, former_slug.c.slug == key)
    merged = select(table.c.id).where(table.c.id == now.scalar_subquery()).scalar_subquery()
    return func.coalesce(there, merged)


def _article(
    row: RowMapping, bylines: Sequence[RowMapping], tags: Sequence[str], notices: Sequence[RowMapping]
) -> Article:
    return Article(
        id=ArticleId(row["id"]),
        text=_text(row, bylines, tags),
        status=Status(row["status"]),
        revision=row["revision"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        published_at=row["published_at"],
        binned_at=row["binned_at"],
        notices=tuple(Notice(NoticeKind(n["kind"]), n["at"], n["text"]) for n in notices),
        plan=plan_of(row),
        stage=row["stage"],
    )


def _text(row: RowMapping, bylines: Sequence[RowMapping], tags: Sequence[str]) -> ArticleText:
    in_section: str | None = row["section_id"]
    lead: str | None = row["lead_id"]
    return ArticleText(
        headline=row["headline"],
        short_headline=row["short_headline"],
        standfirst=row["standfirst"],
        slug=row["slug"],
        body=row["body"],
        language=row["language"],
        section=SectionId(in_section) if in_section else None,
        tags=tuple(tags),
        dateline=Dateline(row["dateline_place"], row["dateline_date"]),
        bylines=tuple(Byline(AuthorId(b["author_id"]), BylineRole(b["role"]), b["note"]) for b in bylines),
        lead=LeadPicture(
            MediaId(lead) if lead else None, row["lead_alt"], row["lead_caption"], row["lead_credit"]
        ),
        seo=Seo(row["seo_title"], row["seo_description"]),
        social_title=row["social_title"],
        push_text=row["push_text"],
        series=SeriesId(row["series_id"]) if row["series_id"] else None,
        translation_of=ArticleId(row["translation_of"]) if row["translation_of"] else None,
        suggestions=suggestions_from_json(row["suggestions"]),
    )

"""Tags, series and the slugs things had before, in the database."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from editor_app.domain.ids import ArticleId, SeriesId
from editor_app.domain.topics import LocalName, Series, Tag
from editor_app.domain.workflow import Status
from editor_app.storage.plans import may_go_out
from editor_app.storage.tables import article, article_tag, former_slug, series, tag


class TopicStore:
    """The tags and series of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def tags(self) -> list[Tag]:
        """Return all tags by name."""
        return [_tag(row) for row in self._db.execute(select(tag).order_by(tag.c.name)).mappings()]

    def tag(self, slug: str) -> Tag | None:
        """Return the tag with this slug."""
        row = self._db.execute(select(tag).where(tag.c.slug == slug)).mappings().first()
        return _tag(row) if row else None

    def tag_counts(self) -> dict[str, int]:
        """Return how many kept articles bear each tag, by slug."""
        statement = (
            select(article_tag.c.tag_slug, func.count().label("tagged"))
            .join(article, article.c.id == article_tag.c.article_id)
            .where(article.c.binned_at.is_(None))
            .group_by(article_tag.c.tag_slug)
        )
        return {row.tag_slug: row.tagged for row in self._db.execute(statement)}

    def ids_tagged(self, slug: str) -> list[ArticleId]:
        """Return every article with the tag, binned ones too."""
        statement = select(article_tag.c.article_id).where(article_tag.c.tag_slug == slug)
        return [ArticleId(found) for found in self._db.execute(statement).scalars()]

    def add_tag(self, new: Tag) -> None:
        """Insert a tag."""
        self._db.execute(insert(tag).values(asdict(new)))

    def replace_tag(self, slug: str, changed: Tag) -> None:
        """Write a tag over the row with this slug, which may change; its articles follow."""
        if changed.slug != slug:
            self._db.execute(insert(tag).values(asdict(changed)))
            moved = update(article_tag).where(article_tag.c.tag_slug == slug)
            self._db.execute(moved.values(tag_slug=changed.slug))
            self.drop_tag(slug)
        else:
            self._db.execute(update(tag).where(tag.c.slug == slug).values(asdict(changed)))

    def drop_tag(self, slug: str) -> None:
        """Remove a tag that no article bears any more."""
        self._db.execute(delete(tag).where(tag.c.slug == slug))

    def all_series(self) -> list[Series]:
        """Return the series in the desk's order."""
        rows = self._db.execute(select(series).order_by(series.c.position, series.c.name)).mappings()
        return [_series(row) for row in rows]

    def series(self, series_id: SeriesId) -> Series | None:
        """Return the series with this id."""
        return next((found for found in self.all_series() if found.id == series_id), None)

    def series_called(self, name_or_slug: str) -> Series | None:
        """Return the series with this name or slug, without regard to case."""
        wanted = name_or_slug.strip().casefold()
        return next((s for s in self.all_series() if wanted in (s.name.casefold(), s.slug)), None)

    def parts(self, series_id: SeriesId, statuses: frozenset[Status], at: datetime) -> list[ArticleId]:
        """Return the kept articles of a series in these states that may go out, oldest publication first."""
        published = func.coalesce(article.c.published_at, article.c.created_at)
        statement = select(article.c.id).where(
            article.c.series_id == series_id,
            article.c.binned_at.is_(None),
            article.c.status.in_([each.value for each in statuses]),
            may_go_out(at),
        )
        in_order = statement.order_by(published, article.c.slug.desc())  # the feed, the other way round
        return [ArticleId(found) for found in self._db.execute(in_order).scalars()]

    def series_counts(self) -> dict[SeriesId, int]:
        """Return how many kept articles each series has."""
        statement = (
            select(article.c.series_id, func.count())
            .where(article.c.series_id.is_not(None), article.c.binned_at.is_(None))
            .group_by(article.c.series_id)
        )
        return {SeriesId(found): count for found, count in self._db.execute(statement)}

    def add_series(self, new: Series) -> None:
        """Insert a series."""
        self._db.execute(insert(series).values(asdict(new)))

    def replace_series(self, changed: Series) -> None:
        """Write a series over the row with the same id."""
        self._db.execute(update(series).where(series.c.id == changed.id).values(asdict(changed)))

    def drop_series(self, series_id: SeriesId) -> None:
        """Remove a series that no article belongs to any more."""
        self._db.execute(delete(series).where(series.c.id == series_id))

    def slug_was(self, kind: str, before: str, now: str) -> None:
        """Remember that a thing of this kind had another slug; older ones lead to the new one too."""
        older = (former_slug.c.kind == kind) & (former_slug.c.now == before)
        self._db.execute(update(former_slug).where(older).values(now=now))
        taken = (former_slug.c.kind == kind) & former_slug.c.slug.in_((before, now))
        self._db.execute(delete(former_slug).where(taken))
        self._db.execute(insert(former_slug).values(kind=kind, slug=before, now=now))

    def slug_is_again(self, kind: str, slug: str) -> None:
        """Forget that a slug leads elsewhere: a thing of this kind has it again."""
        self._db.execute(delete(former_slug).where(former_slug.c.kind == kind, former_slug.c.slug == slug))

    def former_slugs(self, kinds: Sequence[str]) -> list[tuple[str, str, str]]:
        """Return (kind, slug before, slug now), sorted."""
        statement = select(former_slug).where(former_slug.c.kind.in_(kinds))
        found = self._db.execute(statement.order_by(former_slug.c.kind, former_slug.c.slug))
        return [(row.kind, row.slug, row.now) for row in found]


def _tag(row: RowMapping) -> Tag:
    return Tag(row["slug"], row["name"], row["description"], row["colour"], _names(row))


def _series(row: RowMapping) -> Series:
    return Series(
        SeriesId(row["id"]),
        row["slug"],
        row["name"],
        row["description"],
        row["colour"],
        row["position"],
        _names(row),
    )


def _names(row: RowMapping) -> tuple[LocalName, ...]:
    return tuple(LocalName(**each) for each in row["names"])

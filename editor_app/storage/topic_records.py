"""Sections, tags and series by one set of questions, and the articles that have them."""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Column, Connection, Table, delete, func, insert, select, update

from editor_app.domain.ids import ArticleId
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.domain.topics import LocalName
from editor_app.storage.tables import article, article_tag, section, series, tag

AT_ONCE = 10_000  # SQLite takes some 30,000 values in a question

_TABLES: dict[TopicKind, Table] = {
    TopicKind.SECTION: section,
    TopicKind.TAG: tag,
    TopicKind.SERIES: series,
}


class TopicRecords:
    """The sections, tags and series of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def listed(self, kind: TopicKind) -> list[TopicRecord]:
        """Return all of a kind: sections and series in their order, tags by name."""
        rows = self._db.execute(select(_TABLES[kind])).mappings()
        found = (_record(kind, dict(row)) for row in rows)  # SQLite knows the case of Latin letters alone
        return sorted(found, key=lambda each: (each.position, each.name.casefold(), each.slug))

    def get(self, kind: TopicKind, key: str) -> TopicRecord | None:
        """Return the one with this key."""
        found = self._db.execute(select(_TABLES[kind]).where(_key(kind) == key)).mappings().first()
        return _record(kind, dict(found)) if found else None

    def counts(self, kind: TopicKind) -> dict[str, int]:
        """Return how many kept articles have each, by key; 0 is left out."""
        kept = article.c.binned_at.is_(None)
        if kind is TopicKind.TAG:
            of = article_tag.c.tag_slug
            statement = (
                select(of, func.count()).join(article, article.c.id == article_tag.c.article_id).where(kept)
            )
        else:
            of = _link(kind)
            statement = select(of, func.count()).where(of.is_not(None), kept)
        return {str(row[0]): int(row[1]) for row in self._db.execute(statement.group_by(of))}

    def articles(self, kind: TopicKind, key: str) -> list[ArticleId]:
        """Return the articles that have it, binned ones too."""
        of = article_tag.c.tag_slug if kind is TopicKind.TAG else _link(kind)
        owner = article_tag.c.article_id if kind is TopicKind.TAG else article.c.id
        return [ArticleId(i) for i in self._db.execute(select(owner).where(of == key)).scalars()]

    def add(self, new: TopicRecord) -> None:
        """Insert one."""
        self._db.execute(insert(_TABLES[new.kind]).values(_values(new)))

    def replace(self, key: str, changed: TopicRecord) -> None:
        """Write one over the row with this key; where the key of a tag changes, its articles follow."""
        if changed.key == key:
            statement = update(_TABLES[changed.kind]).where(_key(changed.kind) == key)
            self._db.execute(statement.values(_values(changed)))
            return
        self.add(changed)
        moved = update(article_tag).where(article_tag.c.tag_slug == key)
        self._db.execute(moved.values(tag_slug=changed.key))
        self.drop(changed.kind, key)

    def drop(self, kind: TopicKind, key: str) -> None:
        """Remove one that no article has any more."""
        self._db.execute(delete(_TABLES[kind]).where(_key(kind) == key))

    def move(self, kind: TopicKind, ids: Sequence[str], before: str, now: str) -> None:
        """Let these articles have `now` in the place of `before`."""
        for some in _parts(ids):
            if kind is TopicKind.TAG:
                theirs = article_tag.c.article_id.in_(some) & (article_tag.c.tag_slug == before)
                self._db.execute(update(article_tag).where(theirs).values(tag_slug=now))
            else:
                theirs = article.c.id.in_(some) & (_link(kind) == before)
                self._db.execute(update(article).where(theirs).values({_link(kind): now}))

    def take_tag(self, ids: Sequence[str], slug: str) -> None:
        """Take a tag off these articles."""
        for some in _parts(ids):
            theirs = article_tag.c.article_id.in_(some) & (article_tag.c.tag_slug == slug)
            self._db.execute(delete(article_tag).where(theirs))

    def give_tag(self, ids: Sequence[str], slug: str) -> None:
        """Put a tag behind the others of these articles."""
        for article_id in ids:
            mine = article_tag.c.article_id == article_id
            last = self._db.execute(select(func.max(article_tag.c.position)).where(mine)).scalar()
            place = 0 if last is None else int(last) + 1
            row = {"article_id": article_id, "position": place, "tag_slug": slug}
            self._db.execute(insert(article_tag).values(row))

    def count_change(self, ids: Sequence[str]) -> None:
        """Let these articles be a revision further: a text typed over the older one is merged, not lost."""
        for some in _parts(ids):
            changed = update(article).where(article.c.id.in_(some))
            self._db.execute(changed.values(revision=article.c.revision + 1))

    def place(self, kind: TopicKind, keys: Sequence[str]) -> None:
        """Number sections or series in this order."""
        for position, key in enumerate(keys):
            mine = update(_TABLES[kind]).where(_key(kind) == key)
            self._db.execute(mine.values(position=position))


def _parts(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE)]


def _key(kind: TopicKind) -> Column[str]:
    return _TABLES[kind].c.slug if kind is TopicKind.TAG else _TABLES[kind].c.id


def _link(kind: TopicKind) -> Column[str]:
    return article.c.section_id if kind is TopicKind.SECTION else article.c.series_id


def _record(kind: TopicKind, row: dict[str, object]) -> TopicRecord:
    names: list[dict[str, str]] = row["names"]  # type: ignore[assignment]
    return TopicRecord(
        kind,
        key=str(row["slug"] if kind is TopicKind.TAG else row["id"]),
        slug=str(row["slug"]),
        name=str(row["name"]),
        description=str(row["description"]),
        colour=str(row["colour"]),
        position=int(str(row.get("position", 0))),
        names=tuple(LocalName(**each) for each in names),
    )


def _values(record: TopicRecord) -> dict[str, object]:
    values = asdict(record)
    key, kind = values.pop("key"), values.pop("kind")
    if kind is TopicKind.TAG:
        del values["position"]
    else:
        values["id"] = key
    return values

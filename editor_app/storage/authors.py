"""Authors in the database: rows in, plain objects out."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, insert, or_, select, update

from editor_app.domain.author import Author, AuthorLink, AuthorText, AuthorTranslation, Who
from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.review import DeskRole
from editor_app.domain.workflow import Status
from editor_app.storage.folding import fold, terms
from editor_app.storage.tables import article, author, byline


class AuthorStore:
    """The authors of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, author_id: AuthorId) -> Author | None:
        """Return the author with this id, binned or not, or None."""
        found = self.get_many([author_id])
        return found[0] if found else None

    def get_many(self, ids: Sequence[AuthorId]) -> list[Author]:
        """Return the authors with these ids in the order of the ids; unknown ids are left out."""
        rows = self._db.execute(select(author).where(author.c.id.in_(ids))).mappings()
        known = {row["id"]: _author(row) for row in rows}
        return [known[author_id] for author_id in ids if author_id in known]

    def all_ids(self) -> list[AuthorId]:
        """Return the ids of all authors, binned or not, in a fixed order."""
        return [
            AuthorId(each) for each in self._db.execute(select(author.c.id).order_by(author.c.id)).scalars()
        ]

    def find(self, reference: str) -> Author | None:
        """Return the kept author with this id, or else this slug, or None."""
        named = or_(author.c.id == reference, author.c.slug == reference)
        rows = self._db.execute(select(author).where(named, author.c.binned_at.is_(None))).mappings()
        found = sorted((_author(row) for row in rows), key=lambda each: each.id != reference)
        return found[0] if found else None

    def named(self, name: str) -> Author | None:
        """Return the kept author whose usual name is this, without regard to case."""
        wanted = fold(name.strip())
        rows = self._db.execute(select(author).where(author.c.binned_at.is_(None))).mappings()
        return next((_author(row) for row in rows if fold(row["name"]) == wanted), None)

    def slug_taken(self, slug: str, by_other_than: AuthorId | None = None) -> bool:
        """Tell whether another author, binned or not, has the slug."""
        holder = self._db.execute(select(author.c.id).where(author.c.slug == slug)).scalar()
        return holder is not None and holder != by_other_than

    def listed(self, search: str = "", who: Who = Who.KEPT) -> list[Author]:
        """Return those authors in whose names, roles, biographies, fields and places every word occurs."""
        statement = select(author).where(_is(who)).order_by(author.c.name, author.c.id)
        for term in terms(search):
            statement = statement.where(author.c.folded.contains(term, autoescape=True))
        return [_author(row) for row in self._db.execute(statement).mappings()]

    def byline_counts(self) -> dict[AuthorId, int]:
        """Return in how many kept articles' bylines each author stands; 0 is left out."""
        statement = (
            select(byline.c.author_id, func.count(byline.c.article_id.distinct()))
            .join(article, article.c.id == byline.c.article_id)
            .where(article.c.binned_at.is_(None))
            .group_by(byline.c.author_id)
        )
        return {AuthorId(found): count for found, count in self._db.execute(statement)}

    def newest_articles(self, author_id: AuthorId, statuses: Sequence[Status], limit: int) -> list[ArticleId]:
        """Return the newest kept articles in these states with the author in the byline, at most `limit`."""
        credited = select(byline.c.article_id).where(byline.c.author_id == author_id)
        query = (
            select(article.c.id)
            .where(article.c.id.in_(credited), article.c.binned_at.is_(None), article.c.status.in_(statuses))
            .order_by(article.c.published_at.desc(), article.c.number.desc())
        )
        return [ArticleId(found) for found in self._db.execute(query.limit(limit)).scalars()]

    def articles_naming(self, named: Author) -> list[ArticleId]:
        """Return every article, binned ones too, that names the author in byline, plan or body."""
        credited = select(byline.c.article_id).where(byline.c.author_id == named.id)
        somewhere = or_(
            article.c.id.in_(credited),
            article.c.reporter_id == named.id,
            article.c.editor_id == named.id,
            article.c.body.contains(f"](author:{named.id})", autoescape=True),
            article.c.body.contains(f"](author:{named.slug})", autoescape=True),
        )
        found = self._db.execute(select(article.c.id).where(somewhere).order_by(article.c.number))
        return [ArticleId(each) for each in found.scalars()]

    def by_portrait(self) -> dict[MediaId, list[AuthorId]]:
        """Return the kept authors by the picture that shows them."""
        shown = select(author.c.avatar_id, author.c.id).where(
            author.c.avatar_id.is_not(None), author.c.binned_at.is_(None)
        )
        by_picture: dict[MediaId, list[AuthorId]] = {}
        for media_id, author_id in self._db.execute(shown.order_by(author.c.name)):
            by_picture.setdefault(MediaId(media_id), []).append(AuthorId(author_id))
        return by_picture

    def desk_roles(self) -> dict[AuthorId, DeskRole]:
        """Return the roles that were given to people who are kept."""
        given = select(author.c.id, author.c.desk_role).where(
            author.c.desk_role != "", author.c.binned_at.is_(None)
        )
        return {AuthorId(found): DeskRole(role) for found, role in self._db.execute(given)}

    def add(self, new: Author) -> None:
        """Insert an author."""
        self._db.execute(insert(author).values(id=new.id, created_at=new.created_at, **_values(new)))

    def replace(self, changed: Author) -> None:
        """Write an author over the row with the same id."""
        self._db.execute(update(author).where(author.c.id == changed.id).values(**_values(changed)))


def _is(who: Who) -> ColumnElement[bool]:
    if who is Who.BIN:
        return author.c.binned_at.is_not(None)
    wanted = {
        Who.ACTIVE: author.c.retired.is_(False),
        Who.RETIRED: author.c.retired.is_(True),
        Who.NO_BIOGRAPHY: and_(author.c.biography == "", author.c.short_biography == ""),
        Who.NO_PORTRAIT: author.c.avatar_id.is_(None),
    }.get(who)
    kept = author.c.binned_at.is_(None)
    return kept if wanted is None else and_(kept, wanted)


def _values(changed: Author) -> dict[str, Any]:
    text = changed.text
    searched = (text.name, *(name for _, name in text.names), text.role, text.biography, text.short_biography)
    translated = (
        word for each in text.translations for word in (each.role, each.biography, each.short_biography)
    )
    known = (*text.expertise, *text.places)
    return {
        "slug": text.slug,
        "name": text.name,
        "role": text.role,
        "biography": text.biography,
        "names": [list(pair) for pair in text.names],
        "avatar_id": text.avatar,
        "links": [[link.label, link.url] for link in text.links],
        "private_contact": text.private_contact,
        "short_biography": text.short_biography,
        "translations": [asdict(each) for each in text.translations],
        "languages": list(text.languages),
        "expertise": list(text.expertise),
        "places": list(text.places),
        "disclosures": text.disclosures,
        "service_from": text.service_from,
        "service_to": text.service_to,
        "retired": text.retired,
        "withheld": list(text.withheld),
        "desk_role": text.desk_role or "",
        "folded": fold(" ".join((*searched, *translated, *known))),
        "updated_at": changed.updated_at,
        "binned_at": changed.binned_at,
    }


def _author(row: RowMapping) -> Author:
    avatar: str | None = row["avatar_id"]
    return Author(
        id=AuthorId(row["id"]),
        text=AuthorText(
            name=row["name"],
            slug=row["slug"],
            role=row["role"],
            biography=row["biography"],
            names=tuple((language, name) for language, name in row["names"]),
            avatar=MediaId(avatar) if avatar else None,
            links=tuple(AuthorLink(label, url) for label, url in row["links"]),
            private_contact=row["private_contact"],
            short_biography=row["short_biography"],
            translations=tuple(AuthorTranslation(**each) for each in row["translations"]),
            languages=tuple(row["languages"]),
            expertise=tuple(row["expertise"]),
            places=tuple(row["places"]),
            disclosures=row["disclosures"],
            service_from=row["service_from"],
            service_to=row["service_to"],
            retired=row["retired"],
            withheld=tuple(row["withheld"]),
            desk_role=DeskRole(row["desk_role"]) if row["desk_role"] else None,
        ),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        binned_at=row["binned_at"],
    )

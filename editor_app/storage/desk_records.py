"""What the desk keeps besides articles: names of the news, saved searches, pinned articles."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from editor_app.domain.ids import ArticleId, NameId
from editor_app.domain.news_names import NameForm, NameKind, NewsName
from editor_app.domain.saved_search import SavedSearch
from editor_app.storage.folding import fold, terms
from editor_app.storage.tables import news_name, pin, saved_search


class DeskRecords:
    """Names, searches and pins of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def names(self, search: str = "", kind: NameKind | None = None) -> list[NewsName]:
        """Return the entries in whose forms every word of the search occurs, by name."""
        statement = select(news_name)
        if kind is not None:
            statement = statement.where(news_name.c.kind == kind.value)
        for term in terms(search):
            statement = statement.where(news_name.c.folded.contains(term, autoescape=True))
        found = [_name(row) for row in self._db.execute(statement).mappings()]
        return sorted(found, key=lambda each: (each.name.casefold(), each.id))

    def name(self, name_id: NameId) -> NewsName | None:
        """Return the entry with this id."""
        row = self._db.execute(select(news_name).where(news_name.c.id == name_id)).mappings().first()
        return _name(row) if row else None

    def put_name(self, entry: NewsName) -> None:
        """Insert an entry, or write it over the row with the same id."""
        said = [word for form in entry.forms for word in (form.name, form.title, form.first, *form.avoid)]
        values = {
            "kind": entry.kind.value,
            "forms": [asdict(form) for form in entry.forms],
            "note": entry.note,
            "folded": fold(" ".join((*said, entry.note))),
        }
        done = self._db.execute(update(news_name).where(news_name.c.id == entry.id).values(**values))
        if not done.rowcount:
            self._db.execute(insert(news_name).values(id=entry.id, **values))

    def drop_name(self, name_id: NameId) -> None:
        """Remove an entry."""
        self._db.execute(delete(news_name).where(news_name.c.id == name_id))

    def searches(self) -> list[SavedSearch]:
        """Return the saved searches in the desk's order."""
        rows = self._db.execute(select(saved_search).order_by(saved_search.c.position, saved_search.c.id))
        return [SavedSearch(**row) for row in rows.mappings()]

    def put_search(self, search: SavedSearch) -> None:
        """Insert a saved search, or write it over the row with the same id."""
        values = asdict(search)
        done = self._db.execute(update(saved_search).where(saved_search.c.id == search.id).values(values))
        if not done.rowcount:
            self._db.execute(insert(saved_search).values(values))

    def drop_search(self, search_id: str) -> None:
        """Remove a saved search."""
        self._db.execute(delete(saved_search).where(saved_search.c.id == search_id))

    def next_search_position(self) -> int:
        """Return the position behind the last saved search."""
        last = self._db.execute(select(func.max(saved_search.c.position))).scalar()
        return 0 if last is None else int(last) + 1

    def pinned(self) -> list[ArticleId]:
        """Return the pinned articles, the newest pin first."""
        newest_first = select(pin.c.article_id).order_by(pin.c.at.desc())
        return [ArticleId(found) for found in self._db.execute(newest_first).scalars()]

    def set_pinned(self, article_id: ArticleId, at: datetime | None) -> None:
        """Pin an article at this moment, or take its pin away."""
        self._db.execute(delete(pin).where(pin.c.article_id == article_id))
        if at is not None:
            self._db.execute(insert(pin).values(article_id=article_id, at=at))


def _name(row: RowMapping) -> NewsName:
    forms = tuple(NameForm(**(each | {"avoid": tuple(each["avoid"])})) for each in row["forms"])
    return NewsName(NameId(row["id"]), NameKind(row["kind"]), forms, row["note"])

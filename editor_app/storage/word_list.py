"""The newsroom's own words in the database, and the names the library knows."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from editor_app.storage.tables import author, news_name, section, series, tag, word


class WordList:
    """What the spelling check takes for right in this library, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def all(self) -> list[str]:
        """Return the newsroom's words, in the order of their letters."""
        return sorted(self._db.execute(select(word.c.word)).scalars(), key=str.casefold)

    def has(self, wanted: str) -> bool:
        """Tell whether a word is on the list, written just so."""
        return self._db.execute(select(word.c.word).where(word.c.word == wanted)).first() is not None

    def add(self, new: str, at: datetime) -> None:
        """Put a word on the list."""
        self._db.execute(insert(word).values(word=new, added_at=at))

    def remove(self, gone: str) -> None:
        """Take a word off the list."""
        self._db.execute(delete(word).where(word.c.word == gone))

    def names(self) -> list[str]:
        """Return the names of authors, sections, tags, series and of the registry, in every language."""
        people = self._db.execute(select(author.c.name, author.c.names)).all()
        asked = (select(each.c.name, each.c.names) for each in (section, tag, series))
        topics = [row for question in asked for row in self._db.execute(question)]
        news = self._db.execute(select(news_name.c.forms)).scalars()
        return [
            *(row.name for row in people),
            *(name for row in people for _, name in row.names),
            *(row.name for row in topics),
            *(local["name"] for row in topics for local in row.names),
            *(form[key] for forms in news for form in forms for key in ("name", "title", "first")),
        ]

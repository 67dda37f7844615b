"""The newsroom's own words in the database, and the names the library knows."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from editor_app.storage.tables import author, section, tag, word


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
        """Return the names of all authors (in every language), sections and tags."""
        people = self._db.execute(select(author.c.name, author.c.names)).all()
        return [
            *(row.name for row in people),
            *(name for row in people for _, name in row.names),
            *self._db.execute(select(section.c.name)).scalars(),
            *self._db.execute(select(tag.c.name)).scalars(),
        ]

"""What one person said and decided, given to another record and back: two records were of one person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, String, Table, cast, select, update

from editor_app.domain.ids import AuthorId
from editor_app.storage.tables import comment, sign_off, step, waiver

TABLES = (step, sign_off, comment, waiver)
AT_ONCE = 500
"""Rows of one statement: SQLite takes a limited number of values."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The ids of the rows that were somebody's, and of the comments that mentioned them."""

    said: tuple[str, ...] = ()
    mentioning: tuple[str, ...] = ()


def hand_over(connection: Connection, gone: AuthorId, now: AuthorId) -> HandedOver:
    """Let what was said by one be said by another, and who mentioned the one mention the other."""
    said: list[str] = []
    for table in TABLES:
        said += connection.execute(select(table.c.id).where(table.c.by_id == gone)).scalars()
        connection.execute(update(table).where(table.c.by_id == gone).values(by_id=now))
    names_them = cast(comment.c.mentions, String).contains(gone, autoescape=True)
    mentioning = tuple(connection.execute(select(comment.c.id).where(names_them)).scalars())
    _mention(connection, mentioning, gone, now)
    return HandedOver(tuple(said), mentioning)


def hand_back(connection: Connection, handed: HandedOver, kept: AuthorId, gone: AuthorId) -> None:
    """Give back what `hand_over` gave, where it is still there."""
    for ids in _parts(handed.said):
        for table in TABLES:
            _give(connection, table, ids, kept, gone)
    _mention(connection, handed.mentioning, kept, gone)


def _give(connection: Connection, table: Table, ids: Sequence[str], of: AuthorId, to: AuthorId) -> None:
    theirs = (table.c.id.in_(ids), table.c.by_id == of)
    connection.execute(update(table).where(*theirs).values(by_id=to))


def _mention(connection: Connection, ids: Sequence[str], one: AuthorId, other: AuthorId) -> None:
    for part in _parts(ids):
        query = select(comment.c.id, comment.c.mentions).where(comment.c.id.in_(part))
        for row in connection.execute(query).all():
            now = list(dict.fromkeys(other if each == one else each for each in row.mentions))
            connection.execute(update(comment).where(comment.c.id == row.id).values(mentions=now))


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for first in range(0, len(ids), AT_ONCE):
        yield ids[first : first + AT_ONCE]

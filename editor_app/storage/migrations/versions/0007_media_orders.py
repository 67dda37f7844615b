"""Orders of media at any size: the name as it is sorted by, kept beside an item, and an index for each."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from editor_app.domain.alphabet import sort_key

revision = "0007"
down_revision = "0006"

LONGEST = 200
NAMING = ("title", "caption", "alt", "file_name", "url")
AT_ONCE = 1000


def upgrade() -> None:
    """Add the column, fill it for the items that are there, and make the indexes."""
    op.add_column("media", sa.Column("name_key", sa.Text(), nullable=False, server_default=sa.text("''")))
    _fill()
    for name in ("name_key", "rating", "taken"):
        kept = sa.text("binned_at IS NULL")
        op.create_index(f"ix_media_{name}", "media", [name, "created_at", "id"], sqlite_where=kept)


def _fill() -> None:
    db = op.get_bind()
    media = sa.table("media", *(sa.column(name) for name in ("id", "name_key", *NAMING)))
    rows = db.execute(sa.select(media.c.id, *(media.c[name] for name in NAMING))).all()
    written = sa.update(media).where(media.c.id == sa.bindparam("item")).values(name_key=sa.bindparam("key"))
    for some in _in_groups(rows):
        db.execute(written, [{"item": item, "key": _key(said)} for item, *said in some])


def _in_groups(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))


def _key(said: Sequence[str]) -> str:
    name = next((text.strip() for text in said if text.strip()), "")
    return sort_key(name)[:LONGEST]

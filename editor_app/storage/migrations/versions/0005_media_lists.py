"""Lists of media at any size: which article names which item, and an index for the newest first."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NAMED = re.compile(r"(?:media|video):(\w+)")


def upgrade() -> None:
    """Make the table, fill it from the articles that are there, and make the index."""
    op.create_table(
        "media_use",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("media_id", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_media_use_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "media_id", name=op.f("pk_media_use")),
    )
    op.create_index("ix_media_use_media_id", "media_use", ["media_id"])
    op.create_index("ix_media_kept", "media", ["created_at", "id"], sqlite_where=sa.text("binned_at IS NULL"))
    op.create_index(
        "ix_media_poster_id", "media", ["poster_id"], sqlite_where=sa.text("poster_id IS NOT NULL")
    )
    _fill()


def _fill() -> None:
    db = op.get_bind()
    article = sa.table("article", sa.column("id"), sa.column("lead_id"), sa.column("body"))
    uses = sa.table("media_use", sa.column("article_id"), sa.column("media_id"))
    for article_id, lead, body in db.execute(sa.select(article)).all():
        named = {*NAMED.findall(body), *([lead] if lead else [])}
        if named:
            db.execute(
                sa.insert(uses), [{"article_id": article_id, "media_id": each} for each in sorted(named)]
            )

"""The press: channels, and which article another is a translation of."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add a column and a table, both empty."""
    op.add_column("article", sa.Column("translation_of", sa.String(12), nullable=True))
    op.create_index(op.f("ix_article_translation_of"), "article", ["translation_of"])
    op.create_table(
        "channel",
        sa.Column("id", sa.String(12), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False, server_default="{}"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
    )

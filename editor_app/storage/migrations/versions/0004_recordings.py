"""Videos, sounds and documents: how a file is compressed, and how many pages it has."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns, empty for what is there."""
    codecs = sa.Column("codecs", sa.String(length=64), nullable=False, server_default=sa.text("''"))
    op.add_column("media", codecs)
    op.add_column("media", sa.Column("pages", sa.Integer(), nullable=False, server_default="0"))

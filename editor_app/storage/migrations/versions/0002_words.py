"""The newsroom's words: what the spelling check takes for right in every article of the library."""

import sqlalchemy as sa
from alembic import op

from editor_app.storage.moments import Moment

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of words."""
    op.create_table(
        "word",
        sa.Column("word", sa.String(length=80), nullable=False),
        sa.Column("added_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_word")),
    )

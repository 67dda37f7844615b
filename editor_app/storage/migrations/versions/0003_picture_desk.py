"""The picture desk: what files say of themselves, rights, crops, languages, ratings."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXTS = ("transcript", "headline", "long_description", "taken", "place", "usage_terms")
RIGHTS = ("rights_owner", "rights_licence", "rights_usage", "consent_note")
WORDS = {"digital_source_type": 64, "consent": 16, "label": 16}
LISTS = ("keywords", "crops", "translations", "found")
FLAGS = ("sensitive", "protected")


def upgrade() -> None:
    """Add the columns, all empty, so that what is there means what it meant."""
    empty = sa.text("''")
    for name in TEXTS + RIGHTS:
        _add(sa.Column(name, sa.Text(), nullable=False, server_default=empty))
    for name, length in WORDS.items():
        _add(sa.Column(name, sa.String(length=length), nullable=False, server_default=empty))
    for name in LISTS:
        _add(sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    for name in FLAGS:
        _add(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    _add(sa.Column("duration", sa.Float(), nullable=False, server_default="0"))
    _add(sa.Column("rating", sa.Integer(), nullable=False, server_default="0"))
    _add(sa.Column("rights_expire", sa.Date()))
    op.create_index("ix_media_rights_expire", "media", ["rights_expire"])


def _add(column: sa.Column[object]) -> None:
    op.add_column("media", column)

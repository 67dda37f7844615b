"""The editor's chair: suggestions, stages, roles; steps, sign-offs, comments, waivers; packets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from editor_app.storage.moments import Moment

revision = "0010"
down_revision = "0009"

NO_TEXT = sa.text("''")


def upgrade() -> None:
    """Add columns and tables, all empty."""
    op.add_column("author", sa.Column("desk_role", sa.String(16), nullable=False, server_default=NO_TEXT))
    op.add_column("article", sa.Column("stage", sa.String(40), nullable=False, server_default=NO_TEXT))
    op.add_column("article", sa.Column("suggestions", sa.JSON(), nullable=False, server_default="{}"))
    _make("step", *_texts("role", "before", "after", "stage", "reason"), _number("revision"))
    _make("sign_off", _text("kind"), _number("revision"), _text("note"))
    _make(
        "comment",
        *_texts("thread", "text", "field"),
        _number("start"),
        _number("end"),
        _text("quote"),
        sa.Column("media_id", sa.String(16)),
        sa.Column("gone", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("mentions", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("changed_at", Moment()),
        sa.Column("resolved_at", Moment()),
        _text("resolved_by"),
    )
    _make("waiver", *_texts("rule", "key", "reason"))
    _make_packets()


def _make(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.String(12), nullable=False),
        sa.Column("article_id", sa.String(12), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("by_id", sa.String(12)),
        _text("by_name"),
        *columns,
        _article_key(name),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_article_id"), name, ["article_id"])


def _make_packets() -> None:
    op.create_table(
        "packet",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("outgoing", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        *_texts("name", "key", "note"),
        sa.PrimaryKeyConstraint("id", "outgoing", name=op.f("pk_packet")),
    )
    op.create_table(
        "handoff",
        sa.Column("article_id", sa.String(12), nullable=False),
        sa.Column("packet", sa.String(64), nullable=False),
        sa.Column("outgoing", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        *_texts("name", "key"),
        _number("revision"),
        _article_key("handoff"),
        sa.PrimaryKeyConstraint("article_id", "packet", "outgoing", name=op.f("pk_handoff")),
    )


def _article_key(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_article_id")
    return sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=name, ondelete="CASCADE")


def _texts(*names: str) -> list[sa.Column[str]]:
    return [_text(name) for name in names]


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=NO_TEXT)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")

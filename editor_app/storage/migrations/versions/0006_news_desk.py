"""The news desk: plans, series, tags with faces, names of the news, saved searches, pins, old slugs."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from editor_app.storage.moments import Moment

revision = "0006"
down_revision = "0005"

TEXTS = {"author": ("short_biography", "disclosures"), "article": ("hold", "plan_note"), "byline": ("note",)}
LISTS = {"author": ("translations", "languages", "expertise", "places", "withheld")}
NUMBERS = ("target_words", "priority", "pictures")
MOMENTS = ("deadline", "embargo", "scheduled")
POINTERS = {"series_id": "series", "reporter_id": "author", "editor_id": "author"}


def upgrade() -> None:
    """Add tables and columns, all empty."""
    _make_series()
    for table in ("section", "tag"):
        _add(table, _text("description"))
        _add(table, _colour())
        _add(table, _list("names"))
    for table, names in TEXTS.items():
        for name in names:
            _add(table, _text(name))
    for table, names in LISTS.items():
        for name in names:
            _add(table, _list(name))
    for name in ("service_from", "service_to"):
        _add("author", sa.Column(name, sa.Date()))
    _add("author", sa.Column("retired", sa.Boolean(), nullable=False, server_default=sa.false()))
    _plan_articles()
    _make_tables()
    op.execute(
        "UPDATE article SET pictures ="
        " (SELECT count(*) FROM media_use WHERE media_use.article_id = article.id)"
    )


def _plan_articles() -> None:
    for name in NUMBERS:
        _add("article", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    for name in MOMENTS:
        _add("article", sa.Column(name, Moment()))
        op.create_index(f"ix_article_{name}", "article", [name])
    for name, table in POINTERS.items():
        # Alembic would add the constraint in a step of its own, which SQLite does not have.
        constraint = f"CONSTRAINT fk_article_{name} REFERENCES {table} (id)"
        op.execute(f"ALTER TABLE article ADD COLUMN {name} VARCHAR(12) {constraint}")
        op.create_index(f"ix_article_{name}", "article", [name])


def _make_series() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        _text("description"),
        _colour(),
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        _list("names"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sa.UniqueConstraint("slug", name=op.f("uq_series_slug")),
    )


def _make_tables() -> None:
    op.create_table(
        "former_slug",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("now", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("kind", "slug", name=op.f("pk_former_slug")),
    )
    op.create_table(
        "news_name",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("forms", sa.JSON(), nullable=False),
        _text("note"),
        _text("folded"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_news_name")),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
    )
    op.create_table(
        "pin",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_pin_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_pin")),
    )


def _add(table: str, column: sa.Column[Any]) -> None:
    op.add_column(table, column)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''"))


def _colour() -> sa.Column[str]:
    return sa.Column("colour", sa.String(length=16), nullable=False, server_default=sa.text("''"))


def _list(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False, server_default="[]")

"""The first edition: articles, authors, media, sections, tags, bylines, notices, revisions, search."""

import sqlalchemy as sa
from alembic import op

from editor_app.storage.moments import Moment

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Build every table of the first edition."""
    op.create_table(
        "media",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("mime_type", sa.String(length=64), nullable=True),
        sa.Column("byte_size", sa.Integer(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("alt", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("caption", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("credit", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("creator", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("copyright", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("source", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("focal_x", sa.Float(), server_default="0.5", nullable=False),
        sa.Column("focal_y", sa.Float(), server_default="0.5", nullable=False),
        sa.Column("title", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("description", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("url", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("poster_id", sa.String(length=16), nullable=True),
        sa.Column("folded", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("binned_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["poster_id"], ["media.id"], name=op.f("fk_media_poster_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
        sa.UniqueConstraint("sha256", name=op.f("uq_media_sha256")),
    )
    op.create_index("ix_media_created_at", "media", ["created_at"], unique=False)
    op.create_table(
        "newsroom",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_newsroom")),
    )
    op.create_table(
        "section",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_section")),
        sa.UniqueConstraint("slug", name=op.f("uq_section_slug")),
    )
    op.create_table(
        "tag",
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_tag")),
    )
    op.create_table(
        "article",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("headline", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("short_headline", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("standfirst", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("body", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("language", sa.String(length=16), server_default="en", nullable=False),
        sa.Column("section_id", sa.String(length=12), nullable=True),
        sa.Column("dateline_place", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("dateline_date", sa.Date(), nullable=True),
        sa.Column("lead_id", sa.String(length=16), nullable=True),
        sa.Column("lead_alt", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lead_caption", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("lead_credit", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("seo_title", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("seo_description", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("social_title", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("push_text", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), server_default="1", nullable=False),
        sa.Column("words", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("published_at", Moment(), nullable=True),
        sa.Column("binned_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["media.id"], name=op.f("fk_article_lead_id")),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], name=op.f("fk_article_section_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_article")),
        sa.UniqueConstraint("id", name=op.f("uq_article_id")),
    )
    op.create_index("ix_article_lead_id", "article", ["lead_id"], unique=False)
    op.create_index("ix_article_published_at", "article", ["published_at"], unique=False)
    op.create_index("ix_article_section_id", "article", ["section_id"], unique=False)
    op.create_index("ix_article_status_updated_at", "article", ["status", "updated_at"], unique=False)
    op.create_index("ix_article_updated_at", "article", ["updated_at"], unique=False)
    op.create_index(
        "uq_article_slug_kept",
        "article",
        ["slug"],
        unique=True,
        sqlite_where=sa.text("binned_at IS NULL"),
    )
    op.create_table(
        "author",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("name", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("role", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("biography", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("names", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("avatar_id", sa.String(length=16), nullable=True),
        sa.Column("links", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("private_contact", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("folded", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("binned_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["avatar_id"], ["media.id"], name=op.f("fk_author_avatar_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author")),
        sa.UniqueConstraint("slug", name=op.f("uq_author_slug")),
    )
    op.create_table(
        "article_tag",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tag_slug", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_tag_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tag_slug"], ["tag.slug"], name=op.f("fk_article_tag_tag_slug")),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_article_tag")),
    )
    op.create_index(op.f("ix_article_tag_tag_slug"), "article_tag", ["tag_slug"], unique=False)
    op.create_table(
        "byline",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("author_id", sa.String(length=12), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_byline_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["author_id"], ["author.id"], name=op.f("fk_byline_author_id")),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_byline")),
    )
    op.create_index(op.f("ix_byline_author_id"), "byline", ["author_id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_notice_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_notice")),
    )
    op.create_table(
        "revision",
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("saved_at", Moment(), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_revision_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_revision")),
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE article_search USING fts5("
            "headline, slug, standfirst, people, body, prefix='2 3', tokenize='unicode61')"
        )

"""The tables of a library; the migrations must build exactly these (a test compares them)."""

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
)

from editor_app.storage.moments import Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


newsroom = Table(
    "newsroom",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

section = Table(
    "section",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("slug", String(80), nullable=False, unique=True),
    _text("name"),
    Column("position", Integer, nullable=False, server_default="0"),
    _text("description"),
    Column("colour", String(16), nullable=False, server_default=text("''")),
    Column("names", JSON, nullable=False, server_default="[]"),
)

series = Table(
    "series",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("slug", String(80), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    _text("description"),
    Column("colour", String(16), nullable=False, server_default=text("''")),
    Column("position", Integer, nullable=False, server_default="0"),
    Column("names", JSON, nullable=False, server_default="[]"),
)

media = Table(
    "media",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("sha256", String(64), unique=True),
    Column("mime_type", String(64)),
    Column("byte_size", Integer),
    Column("width", Integer),
    Column("height", Integer),
    _text("file_name"),
    _text("alt"),
    _text("caption"),
    _text("credit"),
    _text("creator"),
    _text("copyright"),
    _text("source"),
    Column("focal_x", Float, nullable=False, server_default="0.5"),
    Column("focal_y", Float, nullable=False, server_default="0.5"),
    _text("title"),
    _text("description"),
    _text("url"),
    Column("poster_id", String(16), ForeignKey("media.id")),
    _text("folded"),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("binned_at", Moment),
    _text("transcript"),
    Column("duration", Float, nullable=False, server_default="0"),
    _text("headline"),
    _text("long_description"),
    _text("taken"),
    _text("place"),
    Column("keywords", JSON, nullable=False, server_default="[]"),
    _text("usage_terms"),
    Column("digital_source_type", String(64), nullable=False, server_default=text("''")),
    _text("rights_owner"),
    _text("rights_licence"),
    _text("rights_usage"),
    Column("rights_expire", Date),
    Column("consent", String(16), nullable=False, server_default=text("''")),
    _text("consent_note"),
    Column("sensitive", Boolean, nullable=False, server_default=false()),
    Column("protected", Boolean, nullable=False, server_default=false()),
    Column("rating", Integer, nullable=False, server_default="0"),
    Column("label", String(16), nullable=False, server_default=text("''")),
    Column("crops", JSON, nullable=False, server_default="[]"),
    Column("translations", JSON, nullable=False, server_default="[]"),
    Column("found", JSON, nullable=False, server_default="[]"),
    Column("codecs", String(64), nullable=False, server_default=text("''")),
    Column("pages", Integer, nullable=False, server_default="0"),
    _text("name_key"),
    Index("ix_media_created_at", "created_at"),
    Index("ix_media_rights_expire", "rights_expire"),
    Index("ix_media_kept", "created_at", "id", sqlite_where=text("binned_at IS NULL")),
    Index("ix_media_name_key", "name_key", "created_at", "id", sqlite_where=text("binned_at IS NULL")),
    Index("ix_media_rating", "rating", "created_at", "id", sqlite_where=text("binned_at IS NULL")),
    Index("ix_media_taken", "taken", "created_at", "id", sqlite_where=text("binned_at IS NULL")),
    Index("ix_media_poster_id", "poster_id", sqlite_where=text("poster_id IS NOT NULL")),
)

author = Table(
    "author",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("slug", String(80), nullable=False, unique=True),
    _text("name"),
    _text("role"),
    _text("biography"),
    Column("names", JSON, nullable=False, server_default="[]"),
    Column("avatar_id", String(16), ForeignKey("media.id")),
    Column("links", JSON, nullable=False, server_default="[]"),
    _text("private_contact"),
    _text("folded"),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("binned_at", Moment),
    _text("short_biography"),
    Column("translations", JSON, nullable=False, server_default="[]"),
    Column("languages", JSON, nullable=False, server_default="[]"),
    Column("expertise", JSON, nullable=False, server_default="[]"),
    Column("places", JSON, nullable=False, server_default="[]"),
    _text("disclosures"),
    Column("service_from", Date),
    Column("service_to", Date),
    Column("retired", Boolean, nullable=False, server_default=false()),
    Column("withheld", JSON, nullable=False, server_default="[]"),
    Column("desk_role", String(16), nullable=False, server_default=text("''")),
)

_KEPT = text("binned_at IS NULL")
_ORDERS = {
    "updated": "updated_at",
    "created": "created_at",
    "published": "published_at",
    "headline": "headline",
}

article = Table(
    "article",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(12), nullable=False, unique=True),
    Column("slug", String(80), nullable=False),
    _text("headline"),
    _text("short_headline"),
    _text("standfirst"),
    _text("body"),
    Column("language", String(16), nullable=False, server_default="en"),
    Column("section_id", String(12), ForeignKey("section.id")),
    _text("dateline_place"),
    Column("dateline_date", Date),
    Column("lead_id", String(16), ForeignKey("media.id")),
    _text("lead_alt"),
    _text("lead_caption"),
    _text("lead_credit"),
    _text("seo_title"),
    _text("seo_description"),
    _text("social_title"),
    _text("push_text"),
    Column("status", String(16), nullable=False),
    Column("revision", Integer, nullable=False, server_default="1"),
    Column("words", Integer, nullable=False, server_default="0"),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("published_at", Moment),
    Column("binned_at", Moment),
    Column("series_id", String(12), ForeignKey("series.id", name="fk_article_series_id")),
    Column("reporter_id", String(12), ForeignKey("author.id", name="fk_article_reporter_id")),
    Column("editor_id", String(12), ForeignKey("author.id", name="fk_article_editor_id")),
    Column("deadline", Moment),
    Column("embargo", Moment),
    Column("scheduled", Moment),
    _text("hold"),
    Column("target_words", Integer, nullable=False, server_default="0"),
    Column("priority", Integer, nullable=False, server_default="0"),
    _text("plan_note"),
    Column("pictures", Integer, nullable=False, server_default="0"),
    Column("stage", String(40), nullable=False, server_default=text("''")),
    Column("suggestions", JSON, nullable=False, server_default="{}"),
    Column("translation_of", String(12), index=True),  # perhaps of an article that is gone
    Index(
        "uq_article_slug_kept",
        "slug",
        unique=True,
        sqlite_where=text("binned_at IS NULL"),
    ),
    *(
        Index(f"ix_article_kept_{name}", column, "number", "status", "section_id", sqlite_where=_KEPT)
        for name, column in _ORDERS.items()
    ),
    Index("ix_article_kept_status", "status", "updated_at", "number", "section_id", sqlite_where=_KEPT),
    Index("ix_article_binned_at", "binned_at", sqlite_where=text("binned_at IS NOT NULL")),
    Index("ix_article_section_id", "section_id"),
    Index("ix_article_lead_id", "lead_id"),
    Index("ix_article_series_id", "series_id"),
    Index("ix_article_reporter_id", "reporter_id"),
    Index("ix_article_editor_id", "editor_id"),
    Index("ix_article_deadline", "deadline"),
    Index("ix_article_embargo", "embargo"),
    Index("ix_article_scheduled", "scheduled"),
)

media_use = Table(
    "media_use",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("media_id", String(16), primary_key=True, index=True),  # perhaps of no item at all
)

byline = Table(
    "byline",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("author_id", String(12), ForeignKey("author.id"), nullable=False, index=True),
    Column("role", String(16), nullable=False),
    _text("note"),
)

tag = Table(
    "tag",
    metadata,
    Column("slug", String(80), primary_key=True),
    Column("name", Text, nullable=False),
    _text("description"),
    Column("colour", String(16), nullable=False, server_default=text("''")),
    Column("names", JSON, nullable=False, server_default="[]"),
)

article_tag = Table(
    "article_tag",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("tag_slug", String(80), ForeignKey("tag.slug"), nullable=False, index=True),
)

former_slug = Table(
    "former_slug",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("slug", String(80), primary_key=True),
    Column("now", String(80), nullable=False),
)

news_name = Table(
    "news_name",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("forms", JSON, nullable=False),
    _text("note"),
    _text("folded"),
)

saved_search = Table(
    "saved_search",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False, server_default="0"),
)

pin = Table(
    "pin",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("at", Moment, nullable=False),
)

word = Table(
    "word",
    metadata,
    Column("word", String(80), primary_key=True),
    Column("added_at", Moment, nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False),
)

revision = Table(
    "revision",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("saved_at", Moment, nullable=False),
    Column("reason", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("content", JSON, nullable=False),
)


def _of_article(name: str, *columns: Column[Any]) -> Table:
    """Return a table of what was said or decided about articles, each row with who and when."""
    return Table(
        name,
        metadata,
        Column("id", String(12), primary_key=True),
        Column(
            "article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        Column("at", Moment, nullable=False),
        Column("by_id", String(12)),  # perhaps of nobody any more: the name stays
        _text("by_name"),
        *columns,
    )


step = _of_article(
    "step",
    _text("role"),
    _text("before"),
    _text("after"),
    _text("stage"),
    _text("reason"),
    Column("revision", Integer, nullable=False, server_default="0"),
)

sign_off = _of_article(
    "sign_off",
    _text("kind"),
    Column("revision", Integer, nullable=False, server_default="0"),
    _text("note"),
)

comment = _of_article(
    "comment",
    _text("thread"),
    _text("text"),
    _text("field"),
    Column("start", Integer, nullable=False, server_default="0"),
    Column("end", Integer, nullable=False, server_default="0"),
    _text("quote"),
    Column("media_id", String(16)),
    Column("gone", Boolean, nullable=False, server_default=false()),
    Column("mentions", JSON, nullable=False, server_default="[]"),
    Column("changed_at", Moment),
    Column("resolved_at", Moment),
    _text("resolved_by"),
)

waiver = _of_article("waiver", _text("rule"), _text("key"), _text("reason"))

packet = Table(
    "packet",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("outgoing", Boolean, primary_key=True),
    Column("at", Moment, nullable=False),
    _text("name"),
    _text("key"),
    _text("note"),
)

handoff = Table(
    "handoff",
    metadata,
    Column("article_id", String(12), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("packet", String(64), primary_key=True),
    Column("outgoing", Boolean, primary_key=True),
    Column("at", Moment, nullable=False),
    _text("name"),
    _text("key"),
    Column("revision", Integer, nullable=False, server_default="0"),
)

channel = Table(
    "channel",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("settings", JSON, nullable=False, server_default="{}"),
)

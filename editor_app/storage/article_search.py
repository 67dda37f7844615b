"""The full-text index over articles (SQLite FTS5)."""

from sqlalchemy import Connection, select, text

from editor_app.domain.article import Article
from editor_app.storage.folding import fold
from editor_app.storage.tables import article, author

_DELETE = text("DELETE FROM article_search WHERE rowid = :number")
_INSERT = text(
    "INSERT INTO article_search (rowid, headline, slug, standfirst, people, body) "
    "VALUES (:number, :headline, :slug, :standfirst, :people, :body)"
)
_STALE = text(
    "SELECT (SELECT count(*) FROM article) <> (SELECT count(*) FROM article_search) "
    "OR EXISTS (SELECT 1 FROM article WHERE number NOT IN (SELECT rowid FROM article_search))"
)


def index(db: Connection, changed: Article) -> None:
    """Put the words of an article into the index, in place of those it had."""
    number = db.execute(select(article.c.number).where(article.c.id == changed.id)).scalar_one()
    authors = [line.author for line in changed.text.bylines]
    names = db.execute(select(author.c.name).where(author.c.id.in_(authors))).scalars()
    written = changed.text
    db.execute(_DELETE, {"number": number})
    db.execute(
        _INSERT,
        {
            "number": number,
            "headline": fold(f"{written.headline} {written.short_headline}"),
            "slug": fold(written.slug),
            "standfirst": fold(written.standfirst),
            "people": fold(" ".join(names)),
            "body": fold(written.body),
        },
    )


def is_stale(db: Connection) -> bool:
    """Tell whether the index lacks an article or knows one that is gone."""
    return bool(db.execute(_STALE).scalar())


def clear(db: Connection) -> None:
    """Empty the index, before it is built anew."""
    db.execute(text("DELETE FROM article_search"))

"""A library of before learns which article names which picture."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from editor_app.storage import schema

ARTICLE = text(
    "INSERT INTO article (id, slug, body, lead_id, status, created_at, updated_at)"
    " VALUES (:id, :id, :body, :lead, 'draft', '', '')"
)
PICTURE = text("INSERT INTO media (id, kind, created_at, updated_at) VALUES ('lead', 'picture', '', '')")


def test_leads_and_bodies_of_before_count_as_uses(tmp_path: Path) -> None:
    """The migration reads every article: its lead, and each picture and video of its body once."""
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    engine = create_engine(f"sqlite:///{tmp_path / 'old.db'}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        connection.execute(PICTURE)
        body = "![One](media:aa)\n\n![](media:aa)\n\n![](video:bb)"
        connection.execute(ARTICLE, {"id": "full", "body": body, "lead": "lead"})
        connection.execute(ARTICLE, {"id": "bare", "body": "Words.", "lead": None})
        command.upgrade(config, "0005")
        uses = connection.execute(text("SELECT article_id, media_id FROM media_use ORDER BY media_id")).all()
    engine.dispose()
    assert [tuple(use) for use in uses] == [("full", "aa"), ("full", "bb"), ("full", "lead")]

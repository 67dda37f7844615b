"""A library of before learns in which order its pictures stand by name."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from editor_app.storage import schema

ITEM = text(
    "INSERT INTO media (id, kind, title, caption, file_name, created_at, updated_at)"
    " VALUES (:id, 'picture', :title, :caption, :file, '', '')"
)


def test_names_of_before_are_sorted_by_the_alphabet(tmp_path: Path) -> None:
    """Each item gets the key of the first of its texts that says something."""
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    engine = create_engine(f"sqlite:///{tmp_path / 'old.db'}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        connection.execute(ITEM, {"id": "c", "title": "Їжак", "caption": "Abc", "file": "1.jpg"})
        connection.execute(ITEM, {"id": "b", "title": " ", "caption": "ґанок", "file": "1.jpg"})
        connection.execute(ITEM, {"id": "a", "title": "", "caption": "", "file": "DSC_1.JPG"})
        command.upgrade(config, "0007")
        rows = connection.execute(text("SELECT id, name_key FROM media ORDER BY name_key")).all()
    engine.dispose()
    assert [row[0] for row in rows] == ["a", "b", "c"]
    assert rows[0][1] == "dsc_1.jpg"

"""The migrations build exactly the tables the code speaks of."""

import sqlite3
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from editor_app.storage import schema
from editor_app.storage.library import DATABASE, Library
from editor_app.storage.tables import metadata


def differences(database: Path) -> list:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_object": _ours}
        found = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    engine.dispose()
    return found


def _ours(_object: object, name: str, kind: str, _reflected: bool, _compare_to: object) -> bool:
    return not (kind == "table" and name.startswith(("article_search", "alembic_version")))


def test_a_migrated_database_equals_the_tables(library: Library) -> None:
    """Running every migration gives the schema of the table definitions."""
    assert differences(library.path / DATABASE) == []


def test_the_comparison_sees_a_missing_column(library: Library) -> None:
    """A column the migrations forgot would be found."""
    with sqlite3.connect(library.path / DATABASE) as connection:
        connection.execute("ALTER TABLE section DROP COLUMN position")
    connection.close()

    assert differences(library.path / DATABASE)


def test_the_newest_migration_is_the_known_head() -> None:
    """The list of known schemas ends with the newest migration file, and names every one."""
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)

    assert scripts.get_current_head() == schema.HEAD
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(schema.KNOWN))

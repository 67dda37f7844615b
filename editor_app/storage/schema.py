"""Brings a database to the newest schema, or says why it cannot."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from editor_app.domain.errors import LibraryTooNew
from editor_app.storage.looking import open_to_look
from editor_app.wording import worded

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011")
"""Every schema this Dateline can read, oldest first."""

HEAD = KNOWN[-1]
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(database: Path) -> str | None:
    """Return the schema a database has, or None for an empty one."""
    with closing(open_to_look(database)) as connection:
        named = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if named else None
    return str(row[0]) if row else None


def check_not_newer(version: str | None) -> None:
    """Raise LibraryTooNew for a schema this Dateline does not know."""
    if version is not None and version not in KNOWN:
        raise LibraryTooNew(
            worded("This library was written by a newer Dateline."),
            worded("Update Dateline on this computer to open it."),
        )


def upgrade(engine: Engine, to: str = HEAD) -> None:
    """Run the migrations that are missing up to a schema, all in one transaction."""
    # Alembic takes a tenth of a second to import, and a library that is up to date never needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)

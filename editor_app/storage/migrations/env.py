"""Alembic's entry: runs the steps on the connection the library hands in."""

from alembic import context

from editor_app.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the library has begun the one transaction already
)
context.run_migrations()

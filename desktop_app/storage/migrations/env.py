"""Alembic runs its scripts on the connection it is handed, inside the caller's transaction."""

from alembic import context

from desktop_app.storage.tables.base import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()

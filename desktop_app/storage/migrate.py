"""Brings a database to the newest schema with alembic, imported only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage.database import Database

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(database: Database, to: str = "head") -> None:
    """Run the missing migrations in one transaction: a kill leaves the schema as it was."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    with database.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)

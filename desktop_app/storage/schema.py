"""The number of the newest schema and the names of the files, readable without importing SQLAlchemy."""

from pathlib import Path

DATABASE_NAME = "portavoce.db"
LATEST = 7  # = the newest migration's number, kept in the file as PRAGMA user_version


def mended_name(database: Path) -> Path:
    """A mended database that waits to take the place of the damaged one."""
    return database.with_name(f"{database.name}.mended")

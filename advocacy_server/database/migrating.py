"""Brings a database to the newest schema, and tells whether it is there; alembic is imported only when asked."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import Engine, inspect

SCRIPTS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = "select pg_advisory_xact_lock(7233045188)"  # two machines may start the same new version together


def upgrade(engine: Engine) -> None:
    """Run the missing migrations, as the owner and in one transaction: whatever happens, it is whole."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(_ONE_AT_A_TIME)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@cache
def head() -> str:
    """The newest revision that this program knows."""
    from alembic.script import ScriptDirectory

    return str(ScriptDirectory(str(SCRIPTS)).get_current_head())


def is_current(engine: Engine) -> bool:
    """Whether the database is of exactly that revision; it is asked with any role."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        found = connection.exec_driver_sql("select version_num from alembic_version").scalars().all()
    return list(found) == [head()]

"""The chain of migrations on both databases: run once, run again, and known to be whole by whoever asks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from advocacy_server.database import granting, migrating
from advocacy_server.database.engines import engine_for
from advocacy_server.database.epoch import epoch
from advocacy_server.database.roles import Role, grant, make_roles
from advocacy_server.register.granting import grants as register_grants
from advocacy_server.statements.granting import grants as statements_grants
from tests.server.streams import RETENTION, SERVICE, cluster, engine_as

BETWEEN = '''"""Between the two."""
revision, down_revision = "0002", "0001"


def upgrade() -> None:
    """Nothing."""
'''


@pytest.fixture(autouse=True)
def _scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A chain of these migrations alone, so that others may come without this test."""
    folder = tmp_path / "migrations 100%"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(migrating.SCRIPTS / "env.py", folder)
    for name in ("m0001_streams.py", "m0003_register.py"):
        shutil.copy(migrating.SCRIPTS / "versions" / name, folder / "versions")
    (folder / "versions" / "m0002_between.py").write_text(BETWEEN, encoding="utf-8")
    monkeypatch.setattr(migrating, "SCRIPTS", folder)
    migrating.head.cache_clear()
    yield
    migrating.head.cache_clear()


def _require_upgrades(engine: Engine) -> None:
    assert not migrating.is_current(engine)
    migrating.upgrade(engine)
    with engine.begin() as connection:
        first = epoch(connection)
    migrating.upgrade(engine)
    with engine.begin() as connection:
        assert epoch(connection) == first  # nothing is made anew
        assert {"entry", "register_record"} <= set(inspect(connection).get_table_names())
    assert migrating.is_current(engine) and migrating.head() == "0003"


def test_the_file_of_the_demo(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'server.db'}")
    _require_upgrades(engine)
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '0002'"))
    assert not migrating.is_current(engine)
    engine.dispose()


def test_postgresql_and_what_its_roles_may_ask(tmp_path: Path) -> None:
    with cluster(tmp_path) as address:
        owner, service = engine_for(address, 2), engine_as(address, SERVICE, 2)
        _require_upgrades(owner)
        with owner.begin() as connection:
            make_roles(connection, (Role(SERVICE), Role(RETENTION)))
            for _ in range(2):
                rooms = (granting.grants, statements_grants, register_grants)
                grant(connection, SERVICE, RETENTION, rooms)
        assert migrating.is_current(service)
        with service.begin() as connection:
            assert epoch(connection)
        for engine in (owner, service):
            engine.dispose()


def test_a_migration_that_breaks_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    (migrating.SCRIPTS / "versions" / "m0004_breaks.py").write_text(
        BETWEEN.replace('"0002", "0001"', '"0004", "0003"').replace('"""Nothing."""', "raise RuntimeError"),
        encoding="utf-8",
    )
    engine = engine_for(f"sqlite:///{tmp_path / 'server.db'}")
    with pytest.raises(RuntimeError):
        migrating.upgrade(engine)
    with engine.begin() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()

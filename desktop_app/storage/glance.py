"""The first screen's rows by plain sqlite3, long before SQLAlchemy is imported (0.3 s)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop_app.storage.schema import LATEST

Row = Mapping[str, object]


class Condition(StrEnum):
    """How the database was found."""

    NEW = "new"
    READY = "ready"
    OLDER = "older"
    NEWER = "newer"
    DAMAGED = "damaged"
    LOCKED = "locked"
    READ_ONLY = "read-only"


@dataclass(frozen=True)
class Glance:
    """What the first screen is drawn from; empty unless `condition` is ready."""

    condition: Condition
    person: Row | None = None
    company: Row | None = None
    packs: tuple[Row, ...] = ()
    marks: tuple[Row, ...] = ()
    places: tuple[Row, ...] = ()
    waiting: int = 0
    schema: int = 0


def look(path: Path) -> Glance:
    """Read the first screen's rows; never raises, never writes, waits at most 0.2 s."""
    try:
        if not path.exists() or path.stat().st_size == 0:
            return Glance(Condition.NEW)
        return _open_and_read(path, "mode=rw")
    except sqlite3.Error as error:
        return _explain(path, error)
    except UnicodeDecodeError:
        return Glance(Condition.DAMAGED)
    except OSError:
        return Glance(Condition.READ_ONLY)


def _explain(path: Path, error: sqlite3.Error) -> Glance:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Glance(Condition.LOCKED)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return _read_only(path)
    return Glance(Condition.DAMAGED)


def _read_only(path: Path) -> Glance:
    """A write-protected folder has no room for the WAL index: read what the main file holds."""
    try:
        return replace(_open_and_read(path, "mode=ro&immutable=1"), condition=Condition.READ_ONLY)
    except sqlite3.Error:
        return Glance(Condition.READ_ONLY)


def _open_and_read(path: Path, how: str) -> Glance:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=0.2)) as connection:
        connection.row_factory = sqlite3.Row
        return _read(connection)


def _read(connection: sqlite3.Connection) -> Glance:
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if schema != LATEST:
        condition = Condition.NEWER if schema > LATEST else Condition.OLDER
        return Glance(condition, schema=schema)
    return Glance(
        Condition.READY,
        person=_one(connection, "SELECT * FROM person"),
        company=_one(connection, "SELECT * FROM company"),
        packs=_all(connection, "SELECT pack_id, kind, version, sha256, outline FROM pack WHERE current"),
        marks=_all(connection, "SELECT * FROM mark"),
        places=_all(connection, "SELECT * FROM place ORDER BY visit DESC LIMIT 50"),
        waiting=int(connection.execute("SELECT count(*) FROM outbox WHERE sent_at IS NULL").fetchone()[0]),
        schema=schema,
    )


def _all(connection: sqlite3.Connection, query: str) -> tuple[Row, ...]:
    return tuple(dict(row) for row in connection.execute(query))


def _one(connection: sqlite3.Connection, query: str) -> Row | None:
    rows = _all(connection, query)
    return rows[0] if rows else None

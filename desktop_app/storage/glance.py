"""The first screen's rows by plain sqlite3, long before SQLAlchemy is imported (0.3 s)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.address import untouched
from desktop_app.storage.backup import backups
from desktop_app.storage.faults import explain
from desktop_app.storage.schema import LATEST, mended_name

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
    FULL = "disk-full"
    FAILING = "disk-error"
    UNREADABLE = "unreadable"  # whole as a file, but a row in it means nothing to us


CANNOT_OPEN = (
    Condition.NEWER,
    Condition.LOCKED,
    Condition.READ_ONLY,
    Condition.FULL,
    Condition.FAILING,
    Condition.UNREADABLE,
)


_SIGNED = """
    SELECT s.policy_id, s.version, s.audience, s.language, s.at, r.sha256 AS receipt, p.outline
    FROM signature s JOIN statement t ON t.id = s.statement_id
    LEFT JOIN receipt r ON r.statement_id = s.statement_id LEFT JOIN pack p ON p.sha256 = s.sha256
    ORDER BY t.seq
"""
# Of a pack that a library brought, no other one has a say.
_RECALLED = """
    SELECT DISTINCT p.sha256
    FROM pack p JOIN library_recall r ON r.sha256 = p.sha256 LEFT JOIN pack_origin o ON o.sha256 = p.sha256
    WHERE p.current AND (o.fingerprint IS NULL OR o.fingerprint = r.fingerprint)
"""
_WAITING = (
    "SELECT count(*) FROM outbox WHERE sent_at IS NULL AND withheld_at IS NULL "
    "AND (privacy = 'compulsory' OR (SELECT programme FROM company))"
)


class Glance(NamedTuple):
    """What the first screen is drawn from; empty unless `condition` is ready."""

    condition: Condition
    person: Row | None = None
    company: Row | None = None
    packs: tuple[Row, ...] = ()
    marks: tuple[Row, ...] = ()
    places: tuple[Row, ...] = ()
    taken: tuple[Row, ...] = ()
    signed: tuple[Row, ...] = ()
    recalled: tuple[Row, ...] = ()
    waiting: int = 0
    schema: int = 0

    def trouble(self, profile: Path) -> Trouble:
        """Why it is not ready, to be said in a sentence."""
        return Trouble(f"profile.{self.condition}", where=str(profile), found=self.schema, known=LATEST)


def look(path: Path) -> Glance:
    """Read the first screen's rows; never raises, writes no row, waits at most 0.2 s for a lock."""
    try:
        return _nothing_there(path) or _open_and_read(f"{path.absolute().as_uri()}?mode=rw")
    except sqlite3.Error as error:
        glance = _explain(error)
        return _read_only(path) if glance.condition is Condition.READ_ONLY else glance
    except UnicodeDecodeError:
        return Glance(Condition.DAMAGED)
    except OSError:
        return Glance(Condition.READ_ONLY)


def look_untouched(path: Path) -> Glance:
    """The same for a command line beside the app: nothing in the folder changes, and it may be write-protected."""
    try:
        return _nothing_there(path) or _open_and_read(untouched(path))
    except sqlite3.Error as error:
        return _explain(error)
    except UnicodeDecodeError:
        return Glance(Condition.DAMAGED)
    except OSError:
        return Glance(Condition.READ_ONLY)


def _nothing_there(path: Path) -> Glance | None:
    """No database, or an empty file, is a new profile only where nothing is left of an older one."""
    if path.exists() and path.stat().st_size:
        return None
    return Glance(Condition.DAMAGED if mended_name(path).exists() or backups(path) else Condition.NEW)


def _explain(error: sqlite3.Error) -> Glance:
    trouble = explain(error)
    return Glance(Condition(trouble.code.removeprefix("profile.")) if trouble else Condition.DAMAGED)


def _read_only(path: Path) -> Glance:
    """A write-protected folder may lack the index of the write-ahead log: read what can be read."""
    try:
        return _open_and_read(untouched(path))._replace(condition=Condition.READ_ONLY)
    except sqlite3.Error:
        return Glance(Condition.READ_ONLY)


def _open_and_read(address: str) -> Glance:
    with closing(sqlite3.connect(address, uri=True, timeout=0.2, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")  # one view of all tables, whoever writes beside
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
        places=_all(connection, "SELECT * FROM place WHERE subject NOT LIKE '%#media' ORDER BY visit DESC LIMIT 500"),
        taken=_all(connection, "SELECT path_id, taken_at FROM taken_path"),
        signed=_all(connection, _SIGNED),
        recalled=_all(connection, _RECALLED),
        waiting=int(connection.execute(_WAITING).fetchone()[0]),
        schema=schema,
    )


def _all(connection: sqlite3.Connection, query: str) -> tuple[Row, ...]:
    return tuple(dict(row) for row in connection.execute(query))


def _one(connection: sqlite3.Connection, query: str) -> Row | None:
    rows = _all(connection, query)
    return rows[0] if rows else None

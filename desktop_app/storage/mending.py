"""A damaged database is set aside; what can be read comes back: newest whole copy, then every row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.kernel.files import private_folder, sync_folder
from desktop_app.storage.backup import backups
from desktop_app.storage.faults import is_damage

# Later rows win, except where rows are never changed; children after parents.
TABLES = (
    "person",
    "company",
    "pack",
    "statement",
    "outbox",
    "signature",
    "policy_answer",
    "place",
    "attempt",
    "jotting",
    "taken_path",
    "library",
    "library_seen",
    "library_recall",
    "pack_origin",
    "library_place",
    "membership",
    "told_version",
    "work_folder",
    "device",
    "enrolment_code",
    "receipt",
    "countersignature",
    "sync_account",
    "sync_stream",
    "sync_log",
    "badge",
    "register_head",
    "notice",
)
NEVER_CHANGED = {
    "statement",
    "signature",
    "policy_answer",
    "receipt",
    "countersignature",
    "sync_log",
    "badge",
    "register_head",
}


@dataclass(frozen=True)
class Mended:
    """What mending found: the copy it began from (or None), rows saved, where the damaged file lies."""

    copy_from: Path | None
    rows: int
    set_aside: Path


def is_whole(database: Path) -> bool:
    """SQLite's own quick check of every page; about 2 ms a megabyte.

    A disk that is full, failing or write-protected says nothing about the file: its error passes through.
    """
    try:
        with closing(sqlite3.connect(database, timeout=5)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            return False
        raise


def set_aside(database: Path, now: datetime) -> Path:
    """Move the damaged files into `damaged/<moment>/`; nothing is deleted."""
    folder = private_folder(private_folder(database.parent / "damaged") / now.strftime("%Y%m%dT%H%M%S%f"))
    for suffix in ("", "-wal", "-shm"):
        file = database.with_name(database.name + suffix)
        if file.exists():
            file.replace(folder / file.name)
    sync_folder(folder)
    sync_folder(database.parent)
    return folder / database.name


def newest_whole_copy(database: Path) -> Path | None:
    """The newest backup that passes the check."""
    return next((copy for copy in backups(database) if is_whole(copy)), None)


def salvage(damaged: Path, database: Path) -> int:
    """Copy every readable row of `damaged` into the migrated `database`; how many were new or newer."""
    saved = 0
    with closing(sqlite3.connect(damaged)) as source, closing(sqlite3.connect(database)) as target:
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        target.execute("PRAGMA foreign_keys = ON")
        for table in TABLES:
            with target:
                saved += _salvage_table(source, target, table)
    return saved


def bring_into_one_file(database: Path) -> None:
    """Before it is moved: whatever the write-ahead log holds goes into the file itself."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _salvage_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> int:
    columns = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    verb = "INSERT OR IGNORE" if table in NEVER_CHANGED else "INSERT OR REPLACE"
    if table == "statement":
        columns.remove("seq")  # a copy may have numbered on; the ledger's order is by arrival here
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    saved = 0
    for row in _readable_rows(source, table, names):
        try:
            saved += target.execute(f"{verb} INTO {table} ({names}) VALUES ({marks})", row).rowcount
        except sqlite3.IntegrityError:
            continue  # a row whose parent could not be read
    return saved


def _readable_rows(source: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[object, ...]]:
    """Rows from both ends, so that one bad page in the middle costs only itself."""
    seen: set[int] = set()
    for order in ("ASC", "DESC"):
        try:
            for rowid, *row in source.execute(f"SELECT rowid, {names} FROM {table} ORDER BY rowid {order}"):
                if rowid not in seen:
                    seen.add(rowid)
                    yield tuple(row)
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            continue
        else:
            return

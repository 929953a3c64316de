"""Copies of the database that are whole: before each migration, and one a day."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.kernel.files import PRIVATE_FILE, private_folder, sync_folder

KEPT = 5
DAY = timedelta(hours=20)


def backup_folder(database: Path) -> Path:
    """Where copies of this database lie."""
    return database.parent / "backups"


def backups(database: Path) -> list[Path]:
    """All copies, newest first; the name begins with a number that grows, since a clock may be set back."""
    return sorted(backup_folder(database).glob("*.db"), reverse=True)


def _next_number(database: Path) -> int:
    newest = next(iter(backups(database)), None)
    number = newest.name.partition("-")[0] if newest else ""
    return int(number) + 1 if number.isdecimal() else 1


def back_up(database: Path, now: datetime, why: str) -> Path:
    """Copy the database while it may be in use; the copy appears whole or not at all; `KEPT` are kept."""
    folder = private_folder(backup_folder(database))
    moment = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = folder / f"{_next_number(database):06d}-{moment}-{why}.db"
    temporary = target.with_suffix(".part")
    for leftover in folder.glob("*.part*"):  # of a copy that was killed
        leftover.unlink(missing_ok=True)
    try:
        _copy(database, temporary)
        temporary.replace(target)
        sync_folder(folder)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    for old in backups(database)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def due(database: Path, now: datetime) -> bool:
    """Whether the day's copy is still to be made."""
    newest = next(iter(backups(database)), None)
    return newest is None or abs(now.timestamp() - newest.stat().st_mtime) > DAY.total_seconds()


def _copy(database: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=PRIVATE_FILE)
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb") as stream:
        os.fsync(stream.fileno())

"""Opening the database for writing: newer refused, damaged mended, older backed up and migrated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.kernel.files import private_folder, sync_folder
from desktop_app.storage.backup import back_up, due
from desktop_app.storage.database import Database
from desktop_app.storage.faults import explained
from desktop_app.storage.glance import Condition, look
from desktop_app.storage.mending import Mended, bring_into_one_file, is_whole, newest_whole_copy, salvage, set_aside
from desktop_app.storage.migrate import migrate
from desktop_app.storage.schema import LATEST, mended_name

DISK_AT_FAULT = (Condition.READ_ONLY, Condition.FULL, Condition.FAILING)


@dataclass(frozen=True)
class Opened:
    """An open database and what had to be done: `mended` when it was damaged."""

    database: Database
    mended: Mended | None = None
    migrated_from: int | None = None


def _as_it_is(_database: Database) -> None:
    """Nothing to complete."""


def open_database(path: Path, now: datetime, complete: Callable[[Database], None] = _as_it_is) -> Opened:
    """Open the profile's database, whatever state it is in, or raise the Trouble that says why not.

    `complete` finishes what mending saved (the fold), before the mended file takes its place: a kill in between
    must not leave one that looks finished.
    """
    with explained(str(path.parent)):
        private_folder(path.parent)
        _finish_mending(path, now)
        glance = look(path)
        if glance.condition in DISK_AT_FAULT or (glance.condition is Condition.NEWER and is_whole(path)):
            raise glance.trouble(path.parent)
        if glance.condition is Condition.NEW:
            return Opened(_migrated(path))
        if glance.condition in (Condition.DAMAGED, Condition.NEWER) or not is_whole(path):
            return _mend(path, now, complete)
        if glance.condition is Condition.OLDER:
            back_up(path, now, f"before-{LATEST}")
            return Opened(_migrated(path), migrated_from=glance.schema)
        return Opened(Database(path))


def keep_daily_copy(path: Path, now: datetime) -> Path | None:
    """Make the day's backup if it is still to be made."""
    with explained(str(path.parent)):
        return back_up(path, now, "daily") if due(path, now) else None


def _migrated(path: Path) -> Database:
    database = Database(path)
    try:
        migrate(database)
        path.chmod(0o600)
    except BaseException:
        database.close()
        raise
    return database


def _mend(path: Path, now: datetime, complete: Callable[[Database], None]) -> Opened:
    """The new file is complete before the damaged one moves: a kill in between loses nothing."""
    fresh = path.with_name(f"{path.name}.mending")
    for leftover in (fresh, *(fresh.with_name(fresh.name + suffix) for suffix in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)
    copy = newest_whole_copy(path)
    if copy is not None:
        fresh.write_bytes(copy.read_bytes())
    _migrated(fresh).close()
    rows = salvage(path, fresh)
    _completed(fresh, complete)
    fresh.replace(mended_name(path))
    sync_folder(path.parent)
    damaged = set_aside(path, now)
    _put_in_place(path)
    return Opened(Database(path), mended=Mended(copy, rows, damaged))


def _completed(fresh: Path, complete: Callable[[Database], None]) -> None:
    database = Database(fresh)
    try:
        complete(database)
    finally:
        database.close()
    bring_into_one_file(fresh)


def _finish_mending(path: Path, now: datetime) -> None:
    """A kill between setting the damaged file aside and putting the new one in its place.

    What the damaged one may have left beside it, above all its write-ahead log, must not be taken for the new one's.
    """
    if not path.exists() and mended_name(path).exists():
        if path.with_name(f"{path.name}-wal").exists() or path.with_name(f"{path.name}-shm").exists():
            set_aside(path, now)
        _put_in_place(path)


def _put_in_place(path: Path) -> None:
    mended_name(path).replace(path)
    sync_folder(path.parent)

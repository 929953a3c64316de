"""Opening the database for writing: newer refused, damaged mended, older backed up and migrated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.kernel.files import private_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.backup import back_up, due
from desktop_app.storage.database import Database
from desktop_app.storage.faults import explained
from desktop_app.storage.glance import Condition, look
from desktop_app.storage.mending import Mended, is_whole, newest_whole_copy, salvage, set_aside
from desktop_app.storage.migrate import migrate
from desktop_app.storage.schema import LATEST


@dataclass(frozen=True)
class Opened:
    """An open database and what had to be done: `mended` when it was damaged (its fold must be made anew)."""

    database: Database
    mended: Mended | None = None
    migrated_from: int | None = None


def open_database(path: Path, now: datetime) -> Opened:
    """Open the profile's database, whatever state it is in, or raise the Trouble that says why not."""
    with explained(str(path.parent)):
        private_folder(path.parent)
        _finish_mending(path)
        glance = look(path)
        if glance.condition is Condition.NEWER and is_whole(path):
            raise Trouble("profile.newer", where=str(path.parent), found=glance.schema, known=LATEST)
        if glance.condition is Condition.READ_ONLY:
            raise Trouble("profile.read-only", where=str(path.parent))
        if glance.condition is Condition.NEW:
            return Opened(_migrated(path))
        if glance.condition in (Condition.DAMAGED, Condition.NEWER) or not is_whole(path):
            return _mend(path, now)
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


def _mend(path: Path, now: datetime) -> Opened:
    """The new file is complete before the damaged one moves: a kill in between loses nothing."""
    fresh = path.with_name(f"{path.name}.mending")
    for leftover in (fresh, *(fresh.with_name(fresh.name + suffix) for suffix in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)
    copy = newest_whole_copy(path)
    if copy is not None:
        fresh.write_bytes(copy.read_bytes())
    _migrated(fresh).close()
    rows = salvage(path, fresh)
    ready = fresh.replace(_mended_name(path))
    damaged = set_aside(path, now)
    ready.replace(path)
    return Opened(Database(path), mended=Mended(copy, rows, damaged))


def _mended_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.mended")


def _finish_mending(path: Path) -> None:
    """A kill between setting the damaged file aside and putting the new one in its place."""
    if not path.exists() and _mended_name(path).exists():
        _mended_name(path).replace(path)

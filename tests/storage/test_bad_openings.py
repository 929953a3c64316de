"""Kills, full disks, wrong clocks and odd folder names around opening: what is whole is never taken for damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.statement import Deed
from desktop_app.storage import mending, opening
from desktop_app.storage.backup import KEPT, back_up, backups, due
from desktop_app.storage.database import Database
from desktop_app.storage.glance import Condition, look, look_untouched
from desktop_app.storage.mending import is_whole
from desktop_app.storage.opening import open_database
from desktop_app.storage.schema import mended_name
from tests.fakes.clock import FixedClock
from tests.storage.conftest import seat_somebody
from tests.storage.test_bad_disks import on_a_small_disk

ODD_NAMES = ["a?b", "a#b", "50%25 off", "mode=ro&x", "Łucja Żółć", "due spazi", "it's", "a:b;c", "'\"$"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_profile_may_lie_in_any_folder(tmp_path: Path, clock: FixedClock, name: str) -> None:
    path = tmp_path / name / "portavoce.db"
    opened = open_database(path, clock.now())
    seat_somebody(opened.database)
    opened.database.close()
    back_up(path, clock.now(), "daily")
    reading = Database(path, to_read=True)
    with reading.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one() == 1
    reading.close()
    assert [child.name for child in tmp_path.iterdir()] == [name]
    assert look(path).person is not None
    assert look_untouched(path).person is not None


def test_a_folder_whose_name_is_no_text_may_hold_a_profile(tmp_path: Path, clock: FixedClock) -> None:
    path = Path(str(tmp_path) + "/caff\udce8/portavoce.db")
    opened = open_database(path, clock.now())
    seat_somebody(opened.database)
    opened.database.close()
    assert look(path).person is not None


@pytest.mark.parametrize("code", ["SQLITE_IOERR", "SQLITE_FULL", "SQLITE_CANTOPEN"])
def test_a_disk_that_fails_does_not_make_the_file_damaged(
    database: Database, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    database.close()

    def failing(*_arguments: object, **_options: object) -> sqlite3.Connection:
        error = sqlite3.OperationalError("the disk")
        error.sqlite_errorcode = getattr(sqlite3, code)
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", failing)
        with pytest.raises(sqlite3.OperationalError):
            is_whole(path)
        assert look(path).condition not in (Condition.DAMAGED, Condition.NEW, Condition.READY)
        with pytest.raises((Trouble, sqlite3.OperationalError)):
            open_database(path, clock.now())
    assert not (path.parent / "damaged").exists()
    assert look(path).condition is Condition.READY


def test_a_kill_between_moving_the_file_and_its_log_harms_nothing(
    database: Database, journal: Journal, path: Path, clock: FixedClock
) -> None:
    """The write-ahead log of the damaged file must not be replayed into the mended one."""
    with database.write() as connection:
        journal.append(connection, Deed(kinds.LESSON_FINISHED, "c/1"))
    log = path.with_name(f"{path.name}-wal")
    stale = log.read_bytes()
    database.close()
    path.replace(path.with_name(f"{path.name}.mended"))
    log.write_bytes(stale)
    opened = open_database(path, clock.now())
    with opened.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    opened.database.close()
    assert [file.read_bytes() for file in (path.parent / "damaged").glob("*/*-wal")] == [stale]


def test_between_two_halves_of_mending_the_first_screen_knows_there_is_somebody(database: Database, path: Path) -> None:
    database.close()
    path.replace(path.with_name(f"{path.name}.mended"))
    assert look(path).condition is Condition.DAMAGED


@pytest.mark.parametrize("harm", ["gone", "empty"])
def test_a_lost_file_comes_back_from_the_newest_copy(
    database: Database, path: Path, clock: FixedClock, harm: str
) -> None:
    database.close()
    back_up(path, clock.now(), "daily")
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(b"")
    assert look(path).condition is Condition.DAMAGED
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.mended is not None
    assert look(path).person is not None


def test_a_kill_right_after_mending_leaves_progress_whole(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fold is made before the mended file takes its place: the next start would not know that it is missing."""
    opened = open_database(path, clock.now()).database
    seat_somebody(opened)
    back_up(path, clock.now(), "daily")
    with opened.write() as connection:
        Journal(clock).append(connection, Deed(kinds.LESSON_FINISHED, "c/1"))
    opened.close()
    with path.open("r+b") as stream:
        first_page_of_person = _root_page(path, "person")
        stream.seek((first_page_of_person - 1) * 4096)
        stream.write(b"\xaa" * 4096)

    class Killed(BaseException):
        pass

    def put_in_place_and_die(where: Path) -> None:
        mended_name(where).replace(where)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(opening, "_put_in_place", put_in_place_and_die)
        with pytest.raises(Killed):
            House(path.parent, clock, lambda _event: None)
    house = House(path.parent, clock, lambda _event: None)
    with house.database.read() as connection:
        assert house.journal.progress(connection).has(kinds.LESSON_FINISHED.name, "c/1")
    house.close()


def _root_page(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return int(found[0])


def test_mending_keeps_no_signature_whose_statement_could_not_be_read(
    database: Database, path: Path, clock: FixedClock
) -> None:
    row = "'gone', 'p', '1', 'x', 'en', 'employee', 'G', '2026', '{}', '[]'"
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"INSERT INTO signature VALUES ({row})")
        connection.commit()
    fresh = path.with_name("fresh.db")
    opening._migrated(fresh).close()
    mending.salvage(path, fresh)
    with closing(sqlite3.connect(fresh)) as connection:
        assert connection.execute("SELECT count(*) FROM signature").fetchone()[0] == 0
        assert connection.execute("SELECT count(*) FROM person").fetchone()[0] == 1


@pytest.mark.parametrize("year", [1970, 2005, 2050])
def test_a_copy_made_under_a_wrong_clock_is_still_the_newest(
    database: Database, path: Path, clock: FixedClock, year: int
) -> None:
    for _ in range(KEPT + 1):
        clock.pass_(days=1)
        back_up(path, clock.now(), "daily")
    clock.set(datetime(year, 11, 2, 9, 0, tzinfo=timezone(timedelta(hours=1))))
    copy = back_up(path, clock.now(), "before-2")
    assert copy.exists()
    assert backups(path)[0] == copy
    assert len(backups(path)) == KEPT


def test_copies_of_the_hour_that_comes_twice_keep_their_order(
    database: Database, path: Path, clock: FixedClock
) -> None:
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    first = back_up(path, datetime(2026, 10, 25, 2, 50, tzinfo=summer), "daily")
    second = back_up(path, datetime(2026, 10, 25, 2, 10, tzinfo=winter), "daily")
    assert backups(path) == [second, first]
    assert "20261025T005000Z" in first.name


def test_a_copy_that_was_killed_is_swept_away(database: Database, path: Path, clock: FixedClock) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    (folder / "000001-x-daily.part").write_bytes(b"half")
    (folder / "000001-x-daily.part-journal").write_bytes(b"half")
    assert due(path, clock.now())
    back_up(path, clock.now(), "daily")
    assert [file.suffix for file in folder.iterdir()] == [".db"]


def test_looking_untouched_changes_nothing(database: Database, journal: Journal, path: Path) -> None:
    with database.write() as connection:
        journal.append(connection, Deed(kinds.LESSON_FINISHED, "c/1"))
    before = _everything(path.parent)
    assert look_untouched(path).waiting == 1  # beside the app
    assert _everything(path.parent) == before
    database.close()
    before = _everything(path.parent)
    assert look_untouched(path).waiting == 1  # after it
    assert _everything(path.parent) == before


def _everything(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.suffix != ".db-shm"}


BRIM_FULL = """
import datetime, json, pathlib, sys
from desktop_app.kernel.trouble import Trouble
from desktop_app.storage.glance import look
from desktop_app.storage.opening import open_database
from tests.storage.conftest import seat_somebody

disk = pathlib.Path(sys.argv[1])
path = disk / "profile" / "portavoce.db"
now = datetime.datetime.now().astimezone()
opened = open_database(path, now)
seat_somebody(opened.database)
opened.database.close()
with (disk / "filler").open("ab", buffering=0) as filler:
    try:
        while filler.write(bytes(512)):
            pass
    except OSError:
        pass
found = {"full": look(path).condition}
try:
    open_database(path, now)
except Trouble as trouble:
    found["code"] = trouble.code
(disk / "filler").unlink()
found["again"] = look(path).condition
found["left"] = sorted(child.name for child in path.parent.iterdir() if child.is_dir())
print(json.dumps(found))
"""


def test_a_disk_full_to_the_brim_is_told_and_nothing_is_set_aside(tmp_path: Path) -> None:
    found = on_a_small_disk(tmp_path, "2m", "", BRIM_FULL)
    assert found == {
        "full": "disk-full",
        "code": "profile.disk-full",
        "again": "ready",
        "left": [],
    }

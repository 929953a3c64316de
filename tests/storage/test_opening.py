"""Whatever state a profile is found in, it opens with everything that could be saved, or a sentence says why not."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.statement import Deed
from desktop_app.storage import glance as glances
from desktop_app.storage import opening
from desktop_app.storage.backup import KEPT, back_up, backups
from desktop_app.storage.database import Database
from desktop_app.storage.glance import Condition, look
from desktop_app.storage.opening import keep_daily_copy, open_database
from desktop_app.storage.schema import LATEST
from desktop_app.storage.tables import desk, ledger, libraries, policy, shelf, trainer, training
from desktop_app.storage.tables.base import metadata
from tests.fakes.clock import FixedClock
from tests.storage.conftest import seat_somebody

TABLES = (desk, ledger, libraries, policy, shelf, trainer, training)


def _write_lessons(database: Database, journal: Journal, count: int) -> None:
    for number in range(count):
        with database.write() as connection:
            journal.append(connection, Deed(kinds.LESSON_FINISHED, f"course/lesson-{number}", {"en": "x" * 200}))


def _statements(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM statement").fetchone()[0])


def test_a_fresh_profile_is_private_and_durable(database: Database, path: Path) -> None:
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_the_migrations_make_exactly_the_tables_of_the_code(database: Database) -> None:
    assert TABLES
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_glance_sees_what_the_database_holds(database: Database, journal: Journal, path: Path) -> None:
    _write_lessons(database, journal, 2)
    seen = look(path)
    assert seen.condition is Condition.READY
    assert seen.person is not None
    assert seen.person["name"] == "Giulia Ferraro"
    assert len(seen.marks) == 2
    assert seen.waiting == 2


@pytest.mark.parametrize("content", [None, b""])
def test_no_file_or_an_empty_one_is_a_new_profile(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "portavoce.db"
    if content is not None:
        path.write_bytes(content)
    assert look(path).condition is Condition.NEW


def test_a_newer_profile_is_refused_and_left_alone(database: Database, path: Path, clock: FixedClock) -> None:
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 3}")
    before = path.read_bytes()
    with pytest.raises(Trouble) as refused:
        open_database(path, clock.now())
    assert refused.value.code == "profile.newer"
    assert refused.value.params["found"] == LATEST + 3
    assert path.read_bytes() == before


def test_an_older_profile_is_copied_before_it_is_migrated(
    database: Database, journal: Journal, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration with data in it: the next schema exists only in this test."""
    _write_lessons(database, journal, 3)
    database.close()

    def next_migration(database: Database) -> None:
        with database.write() as connection:
            connection.exec_driver_sql("ALTER TABLE person ADD COLUMN pronouns TEXT")
            connection.exec_driver_sql(f"PRAGMA user_version = {LATEST + 1}")

    monkeypatch.setattr(glances, "LATEST", LATEST + 1)
    monkeypatch.setattr(opening, "LATEST", LATEST + 1)
    monkeypatch.setattr(opening, "migrate", next_migration)
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.migrated_from == LATEST
    assert _statements(path) == 3
    (copy,) = backups(path)
    assert _statements(copy) == 3
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == LATEST


def test_a_migration_that_fails_leaves_the_profile_as_it_was(
    database: Database, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()

    def broken(database: Database) -> None:
        with database.write() as connection:
            connection.exec_driver_sql("DROP TABLE mark")
            raise RuntimeError

    monkeypatch.setattr(glances, "LATEST", LATEST + 1)
    monkeypatch.setattr(opening, "migrate", broken)
    with pytest.raises(RuntimeError):
        open_database(path, clock.now())
    monkeypatch.undo()
    assert look(path).condition is Condition.READY


@pytest.mark.parametrize("harm", ["header", "middle", "cut", "noise"])
def test_a_damaged_profile_comes_back_with_what_could_be_read(
    database: Database, journal: Journal, path: Path, clock: FixedClock, harm: str
) -> None:
    _write_lessons(database, journal, 150)
    with database.write() as connection:
        connection.exec_driver_sql("SELECT 1")
    copy = back_up(path, clock.now(), "daily")
    _write_lessons_after(database, journal)
    database.close()
    _damage(path, harm)
    opened = open_database(path, clock.now())
    with opened.database.write() as connection:
        progress = journal.refold(connection)
    opened.database.close()
    assert opened.mended is not None
    assert opened.mended.copy_from == copy
    assert opened.mended.set_aside.exists()
    assert _statements(path) >= 150
    assert progress.has(kinds.LESSON_FINISHED.name, "course/lesson-149")
    assert look(path).condition is Condition.READY


def _write_lessons_after(database: Database, journal: Journal) -> None:
    for number in range(150, 160):
        with database.write() as connection:
            journal.append(connection, Deed(kinds.LESSON_FINISHED, f"course/lesson-{number}"))


def _damage(path: Path, harm: str) -> None:
    content = bytearray(path.read_bytes())
    if harm == "header":
        content[:100] = bytes(100)
    elif harm == "middle":
        at = len(content) // 2 // 4096 * 4096
        content[at : at + 4096] = b"\xaa" * 4096
    elif harm == "cut":
        del content[len(content) // 2 :]
    else:
        chance = random.Random(7)
        for _ in range(400):
            content[chance.randrange(len(content))] ^= 0xFF
    path.write_bytes(content)


def test_rows_newer_than_the_copy_are_saved_from_a_damaged_file(
    database: Database, journal: Journal, path: Path, clock: FixedClock
) -> None:
    """One bad page in the middle of the statements costs only what lies on it."""
    back_up(path, clock.now(), "daily")
    _write_lessons(database, journal, 200)
    with database.read() as connection:
        first = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'statement'").scalar_one()
    database.close()
    content = bytearray(path.read_bytes())
    at = (first + 25) * 4096  # somewhere among the leaves
    content[at : at + 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.mended is not None
    assert _statements(path) >= 150


def test_a_kill_while_mending_loses_nothing(database: Database, path: Path, clock: FixedClock) -> None:
    """The damaged file was set aside already, and the mended one not yet in its place."""
    database.close()
    path.replace(path.with_name(path.name + ".mended"))
    for leftover in ("-wal", "-shm"):
        path.with_name(path.name + leftover).unlink(missing_ok=True)
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.mended is None
    assert look(path).person is not None


def test_a_database_held_by_another_program_says_so(database: Database, path: Path, clock: FixedClock) -> None:
    database.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert look(path).condition is Condition.LOCKED
    assert look(path).condition is Condition.READY


def test_copies_are_kept_for_a_while_and_one_a_day_is_enough(database: Database, path: Path, clock: FixedClock) -> None:
    for _ in range(KEPT + 3):
        clock.pass_(seconds=1)
        back_up(path, clock.now(), "daily")
    assert len(backups(path)) == KEPT
    newest = backups(path)[0]
    os.utime(newest, (clock.now().timestamp(),) * 2)
    assert keep_daily_copy(path, clock.now()) is None
    clock.pass_(days=1)
    assert keep_daily_copy(path, clock.now()) is not None


@pytest.mark.parametrize("days", [-4000, -1, 4000])
def test_a_clock_that_jumps_only_makes_one_more_copy(
    database: Database, path: Path, clock: FixedClock, days: int
) -> None:
    keep_daily_copy(path, clock.now())
    clock.pass_(days=days)
    assert keep_daily_copy(path, clock.now()) is not None
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one() == 1


def test_two_openings_of_a_fresh_profile_at_once_make_one_database(path: Path) -> None:
    """A second process may come while the first still lays the tables."""
    code = (
        "import sys, pathlib, datetime; from desktop_app.storage.opening import open_database;"
        "open_database(pathlib.Path(sys.argv[1]), datetime.datetime.now().astimezone()).database.close()"
    )
    path.parent.mkdir(parents=True)
    both = [subprocess.Popen([sys.executable, "-c", code, str(path)], stderr=subprocess.PIPE) for _ in range(2)]
    errors = [process.communicate(timeout=60)[1].decode() for process in both]
    assert [process.returncode for process in both] == [0, 0], errors
    assert look(path).condition is Condition.READY


def test_a_mended_profile_still_has_its_person(database: Database, path: Path, clock: FixedClock) -> None:
    database.close()
    _damage(path, "header")
    opened = open_database(path, clock.now())
    seat_somebody(opened.database)  # nothing could be read and no copy was there: one begins again
    opened.database.close()
    assert opened.mended is not None
    assert opened.mended.copy_from is None

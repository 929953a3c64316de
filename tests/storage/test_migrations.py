"""A profile of an older schema, with data in every table, opens with all of it after a copy was made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.evidence.store import devices, kept_receipts, newest_receipt
from desktop_app.features.onboarding.store import take_path, taken_paths
from desktop_app.features.policy.store import rebuild_signatures
from desktop_app.ledger.jottings import TRY, jottings_of, keep_jotting
from desktop_app.storage.backup import backups
from desktop_app.storage.database import Database
from desktop_app.storage.glance import Condition, look
from desktop_app.storage.mending import TABLES
from desktop_app.storage.migrate import migrate
from desktop_app.storage.opening import open_database
from desktop_app.storage.schema import LATEST
from desktop_app.storage.tables import desk, evidence, ledger, libraries, policy, shelf, sync, trainer, training
from desktop_app.storage.tables.base import metadata
from tests.fakes.clock import FixedClock

SUBJECTS = (
    desk,
    evidence,
    ledger,
    libraries,
    policy,
    shelf,
    sync,
    trainer,
    training,
)  # with these, all tables are known
MOMENT = "2026-11-02T09:00:00.000000Z"
FIRST_ROWS = {
    "person": ("p-1", "Giulia Ferraro", "employee"),
    "company": ("example.aurora", "Aurora", "{}", 0, 1, "https://aurora.example/", MOMENT, 1),
    "pack": ("ab" * 32, "example.course", "course", "1.0.0", 12, "{}", MOMENT, 1),
    "statement": (1, "s-1", "lesson-finished", "example.course/01-a/01-b", MOMENT, None, None, "{}"),
    "mark": ("lesson-finished", "example.course/01-a/01-b", 1, "s-1", MOMENT, "s-1", MOMENT, None, None),
    "outbox": ("s-1", "compulsory", MOMENT, None),
    "signature": ("s-1", "example.policy", "1.0.0", "cd" * 32, "it", "employee", "Giulia", MOMENT, "{}", "[]"),
    "policy_answer": ("s-1", "example.policy", "1.0.0", "question", None, "why?", MOMENT),
    "place": ("example.course", "01-a/01-b", 0.5, 3, MOMENT),
    "attempt": ("a-1", "example.course", "01-a/90-check", "ab" * 32, 1, MOMENT, None, '{"one": ["a", "c"]}'),
}


SECOND_ROWS = {**FIRST_ROWS, "jotting": ("example.course", "01-a/01-b#own-words", "try", "kept", MOMENT)}
THIRD_ROWS = {**SECOND_ROWS, "taken_path": ("ambassador", MOMENT)}
FOURTH_ROWS = {
    **THIRD_ROWS,
    "library": ("ef" * 32, "Aurora", "", 1, b"{}", None, None, None, "[]", None, None, MOMENT),
    "library_seen": ("ef" * 32, "", "targets", 1, "01" * 32, "[]"),
    "library_recall": ("ef" * 32, "course/example.course/1.0.0.pvpack", "ab" * 32, "2026-11-02", "A wrong figure."),
    "pack_origin": ("ab" * 32, "ef" * 32, "ada", MOMENT),
}
FIFTH_ROWS = {
    **FOURTH_ROWS,
    "library_place": ("ef" * 32, "/media/stick", MOMENT),
    "membership": ("example.aurora", "ef" * 32),
    "told_version": ("example.course", "1.0.0"),
    "work_folder": ("pack", "/home/ada/speaking", MOMENT),
}
SIXTH_ROWS = {
    **FIFTH_ROWS,
    "device": ("23" * 32, "p-1", "Giulia Ferraro", "Laptop", MOMENT, None, None, "{}", 1),
    "enrolment_code": ("45" * 32, "example.aurora", MOMENT),
    "receipt": ("s-1", "67" * 32, "a.b.c", "example.policy", "1.0.0", "employee", "it", "23" * 32, MOMENT),
    "countersignature": ("89" * 32, "67" * 32, "d.e.f"),
}
# Later versions know more of these.
FIRST_COLUMNS = {
    "statement": "seq, id, kind, object, at, score, detail, body",
    "outbox": "statement_id, privacy, queued_at, sent_at",
}


@pytest.fixture
def first_version(path: Path) -> Path:
    """A profile as the first version left it, with a row in each of its tables."""
    return _made(path, "0001", FIRST_ROWS)


def _made(path: Path, version: str, rows: Mapping[str, tuple[object, ...]]) -> Path:
    path.parent.mkdir(parents=True)
    database = Database(path)
    migrate(database, version)
    database.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, row in rows.items():
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    return path


def _rows(path: Path, tables: Iterable[str] = tuple(FIRST_ROWS)) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT {_columns(table)} FROM {table}").fetchall() for table in tables}


def _columns(table: str) -> str:
    """Those that were there from the beginning."""
    return FIRST_COLUMNS.get(table, "*")


def test_a_profile_of_the_first_version_opens_with_everything_in_it(first_version: Path, clock: FixedClock) -> None:
    assert look(first_version).condition is Condition.OLDER
    before = _rows(first_version)
    opened = open_database(first_version, clock.now())
    assert opened.migrated_from == 1
    with opened.database.write() as connection:
        assert jottings_of(connection, "example.course") == ()
        keep_jotting(connection, "example.course", "01-a/01-b#own-words", TRY, "kept", MOMENT)
    opened.database.close()
    assert _rows(first_version) == before == {table: [row] for table, row in FIRST_ROWS.items()}
    assert look(first_version).condition is Condition.READY


def test_a_profile_of_the_second_version_opens_with_everything_in_it(path: Path, clock: FixedClock) -> None:
    """It knew no further paths: nobody is on one, and one can be taken up."""
    before = _rows(_made(path, "0002", SECOND_ROWS), SECOND_ROWS)
    assert look(path).condition is Condition.OLDER
    opened = open_database(path, clock.now())
    assert opened.migrated_from == 2
    with opened.database.write() as connection:
        assert taken_paths(connection) == {}
        take_path(connection, "ambassador", MOMENT)
    opened.database.close()
    assert _rows(path, SECOND_ROWS) == before == {table: [row] for table, row in SECOND_ROWS.items()}
    glance = look(path)
    assert glance.condition is Condition.READY
    assert glance.taken == ({"path_id": "ambassador", "taken_at": MOMENT},)


def test_a_profile_of_the_third_version_opens_with_everything_in_it(path: Path, clock: FixedClock) -> None:
    """It knew no libraries: none is followed."""
    before = _rows(_made(path, "0003", THIRD_ROWS), THIRD_ROWS)
    assert look(path).condition is Condition.OLDER
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.migrated_from == 3
    assert _rows(path, THIRD_ROWS) == before == {table: [row] for table, row in THIRD_ROWS.items()}
    assert not any(_rows(path, ("library", "library_seen", "library_recall", "pack_origin")).values())
    assert look(path).condition is Condition.READY


def test_a_profile_of_the_fourth_version_opens_with_everything_in_it(path: Path, clock: FixedClock) -> None:
    """It knew neither where libraries lie nor which one speaks for the company; trainers had no folders."""
    before = _rows(_made(path, "0004", FOURTH_ROWS), FOURTH_ROWS)
    assert look(path).condition is Condition.OLDER
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.migrated_from == 4
    assert _rows(path, FOURTH_ROWS) == before == {table: [row] for table, row in FOURTH_ROWS.items()}
    assert not any(_rows(path, ("library_place", "membership", "told_version", "work_folder")).values())
    assert look(path).condition is Condition.READY


def test_a_profile_of_the_fifth_version_opens_with_everything_in_it(path: Path, clock: FixedClock) -> None:
    """It knew no keys: what was signed has no receipt, and stays signed."""
    before = _rows(_made(path, "0005", FIFTH_ROWS), FIFTH_ROWS)
    assert look(path).condition is Condition.OLDER
    opened = open_database(path, clock.now())
    assert opened.migrated_from == 5
    with opened.database.write() as connection:
        assert (devices(connection), kept_receipts(connection), newest_receipt(connection)) == ((), (), None)
        rebuild_signatures(connection, "Laptop")
        assert kept_receipts(connection) == ()
    opened.database.close()
    assert _rows(path, FIFTH_ROWS) == before == {table: [row] for table, row in FIFTH_ROWS.items()}
    assert not any(_rows(path, ("device", "enrolment_code", "receipt", "countersignature")).values())
    assert look(path).condition is Condition.READY


def test_a_profile_of_the_sixth_version_opens_with_everything_in_it(path: Path, clock: FixedClock) -> None:
    """It knew no server: nobody has signed in, all was made here, and what waited waits."""
    before = _rows(_made(path, "0006", SIXTH_ROWS), SIXTH_ROWS)
    assert look(path).condition is Condition.OLDER
    opened = open_database(path, clock.now())
    opened.database.close()
    assert opened.migrated_from == 6
    assert _rows(path, SIXTH_ROWS) == before == {table: [row] for table, row in SIXTH_ROWS.items()}
    new = ("sync_account", "sync_stream", "sync_log", "badge", "register_head", "notice")
    assert not any(_rows(path, new).values())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT desk, came_at FROM statement").fetchall() == [(None, None)]
        sent = "SELECT answer, why, offered_at, withheld_at, attempts FROM outbox"
        assert connection.execute(sent).fetchall() == [(None, None, None, None, 0)]
    glance = look(path)
    assert glance.condition is Condition.READY
    assert glance.waiting == 1


def test_before_the_first_version_is_changed_it_is_copied(first_version: Path, clock: FixedClock) -> None:
    before = _rows(first_version)
    open_database(first_version, clock.now()).database.close()
    (copy,) = backups(first_version)
    assert copy.name.endswith(f"before-{LATEST}.db")
    assert _rows(copy) == before
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'jotting'").fetchall()


def test_a_damaged_profile_of_the_first_version_is_mended_to_the_newest(first_version: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(first_version)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'mark'").fetchone()
    content = bytearray(first_version.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    first_version.write_bytes(content)
    opened = open_database(first_version, clock.now())
    opened.database.close()
    assert opened.mended is not None
    saved = _rows(first_version)
    assert [table for table in FIRST_ROWS if not saved[table]] == ["mark"]  # which is folded anew from the statements
    assert look(first_version).condition is Condition.READY


def test_mending_knows_every_table(database: Database) -> None:
    assert SUBJECTS
    folded_anew = {"mark"}
    assert set(TABLES) | folded_anew == set(metadata.tables)


def test_notes_come_back_from_a_damaged_profile(database: Database, path: Path, clock: FixedClock) -> None:
    with database.write() as connection:
        keep_jotting(connection, "course", "lesson#prompt", TRY, "in my own words", MOMENT)
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'mark'").scalar_one()
    database.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    opened = open_database(path, clock.now())
    with opened.database.read() as connection:
        assert [note.text for note in jottings_of(connection, "course")] == ["in my own words"]
    opened.database.close()
    assert opened.mended is not None

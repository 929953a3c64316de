"""Private notes are kept, changed and taken away, and never leave but in the person's own hands."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.features.person.service import PersonService
from desktop_app.ledger import kinds
from desktop_app.ledger.jottings import BOOKMARK, NOTE, TRY, Jotting, jottings_of, keep_jotting
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.statement import Deed
from desktop_app.storage.database import Database
from desktop_app.sync.outbox import waiting

SECRET = "my client is called Łucja"


def _keep(database: Database, subject: str, item: str, kind: str, text: str, at: str = "2026-11-02T09:00:00") -> None:
    with database.write() as connection:
        keep_jotting(connection, subject, item, kind, text, at)


def test_a_note_is_kept_changed_and_taken_away(database: Database) -> None:
    _keep(database, "course", "01-a/01-b#own-words", TRY, "first")
    _keep(database, "course", "01-a/01-b#own-words", TRY, "second", "2026-11-02T10:00:00")
    with database.read() as connection:
        kept = jottings_of(connection, "course")
    assert kept == (Jotting("01-a/01-b#own-words", TRY, "second", "2026-11-02T10:00:00"),)
    _keep(database, "course", "01-a/01-b#own-words", TRY, "  \n")
    with database.read() as connection:
        assert jottings_of(connection, "course") == ()


def test_notes_and_bookmarks_of_one_clause_are_two_things(database: Database) -> None:
    _keep(database, "policy", "be-kind", NOTE, "ask Marta")
    _keep(database, "policy", "be-kind", BOOKMARK, "1")
    _keep(database, "another", "be-kind", NOTE, "something else")
    _keep(database, "policy", "be-kind", BOOKMARK, "")
    with database.read() as connection:
        assert [(kept.kind, kept.text) for kept in jottings_of(connection, "policy")] == [(NOTE, "ask Marta")]
        assert jottings_of(connection, "policy", BOOKMARK) == ()


def test_no_note_ever_reaches_a_statement_or_the_outbox(database: Database, journal: Journal) -> None:
    """The canary: a secret in every kind of note, beside every kind of statement."""
    for kind in (TRY, NOTE, BOOKMARK):
        _keep(database, "course", f"item-{kind}", kind, f"{SECRET} {kind}")
    with database.write() as connection:
        for said in kinds.ALL:
            journal.append(connection, Deed(said, "course"))
        bodies = list(connection.exec_driver_sql("SELECT body FROM statement").scalars())
        leaving = waiting(connection)
        whole = [
            "|".join(map(str, row))
            for table in ("statement", "outbox", "mark")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
        ]
    assert len(bodies) == len(kinds.ALL) > len(leaving) > 0
    assert not [text for text in whole if SECRET in text]


def test_notes_are_part_of_everything_one_takes_along(database: Database, tmp_path: Path) -> None:
    _keep(database, "course", "lesson#prompt", TRY, SECRET)
    target = PersonService(database).export(tmp_path / "all.zip", "What this is")
    with zipfile.ZipFile(target) as archive:
        (row,) = csv.DictReader(io.StringIO(archive.read("notes.csv").decode("utf-8-sig")))
        assert SECRET not in archive.read("statements.jsonl").decode()
    assert (row["subject"], row["item"], row["kind"], row["text"]) == ("course", "lesson#prompt", TRY, SECRET)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec="utf-8")))
def test_whatever_is_typed_comes_back_as_typed(database: Database, text: str) -> None:
    _keep(database, "course", "lesson#prompt", TRY, text)
    with database.read() as connection:
        kept = [note.text for note in jottings_of(connection, "course", TRY)]
    assert kept == ([text] if text.strip() else [])

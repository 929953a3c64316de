"""What a person did is written once, with its effect, and only what may leave waits to leave."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.exc import DBAPIError

from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.statement import Deed
from desktop_app.storage.database import Database
from desktop_app.storage.tables.desk import company
from desktop_app.storage.tables.ledger import mark, outbox, statement
from desktop_app.sync.outbox import waiting, waiting_count
from tests.fakes.clock import FixedClock

SECRET = "what only I may know"


def _count(connection: Connection, table: object) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def test_a_statement_is_xapi_and_names_nobody(database: Database, journal: Journal) -> None:
    with database.write() as connection:
        said = journal.append(connection, Deed(kinds.QUIZ_PASSED, "c/q", {"en": "Check"}, 0.8333333, success=True))
    body = json.loads(said.body())
    assert UUID(body["id"]).version == 4
    assert body["actor"]["account"] == {
        "homePage": "https://aurora.example/",
        "name": "8f0e0a52-0000-4000-8000-000000000001",
    }
    assert body["result"] == {"score": {"scaled": 0.8333}, "success": True}
    assert body["timestamp"] == "2026-11-02T09:00:00.000+01:00"
    assert "Giulia" not in said.body()


def test_private_deeds_never_reach_the_outbox(database: Database, journal: Journal) -> None:
    """The canary: every kind there is, each with a secret, and only what may leave is found in the outbox."""
    for kind in kinds.ALL:
        with database.write() as connection:
            journal.append(connection, Deed(kind, f"thing-of-{kind.name}", detail={"canary": f"{SECRET} {kind.name}"}))
    with database.read() as connection:
        leaving = waiting(connection)
        written = _count(connection, statement)
    assert written == len(kinds.ALL)
    assert {item.kind for item in leaving} == {k.name for k in kinds.ALL if k.privacy is not kinds.Privacy.PRIVATE}
    for kind in kinds.ALL:
        seen = any(f"{SECRET} {kind.name}" in item.body for item in leaving)
        assert seen is (kind.privacy is not kinds.Privacy.PRIVATE)


def test_without_an_agreement_programme_deeds_stay_here(database: Database, journal: Journal) -> None:
    with database.write() as connection:
        connection.execute(update(company).values(programme=False))
        journal.append(connection, Deed(kinds.QUIZ_MISSED, "c/q", score=0.2, success=False))
        journal.append(connection, Deed(kinds.QUIZ_PASSED, "c/q", score=1.0, success=True))
    with database.read() as connection:
        assert [item.kind for item in waiting(connection)] == ["quiz-passed"]


def test_the_private_kinds_are_those_the_company_must_never_see() -> None:
    private = {kind.name for kind in kinds.ALL if kind.privacy is kinds.Privacy.PRIVATE}
    assert private == {
        "lesson-opened",
        "question-answered",
        "course-restarted",
        "step-repeated",
        "objective-reached",
        "clause-read",
        "policy-question",
        "policy-not-now",
        "policy-disagreed",
    }


@pytest.mark.parametrize("table", [statement], ids=["statement"])
def test_the_file_itself_refuses_to_change_or_forget_a_statement(
    database: Database, journal: Journal, table: object
) -> None:
    with database.write() as connection:
        journal.append(connection, Deed(kinds.CLAUSE_READ, "p@1/a"))
    for change in (update(statement).values(body="{}"), delete(statement)):
        with pytest.raises(DBAPIError, match="append-only"), database.write() as connection:
            connection.execute(change)


def test_a_failed_effect_takes_its_statement_with_it(database: Database, journal: Journal) -> None:
    with pytest.raises(RuntimeError), database.write() as connection:  # noqa: PT012 - the block is the transaction
        journal.append(connection, Deed(kinds.COURSE_COMPLETED, "c"))
        raise RuntimeError
    with database.read() as connection:
        assert _count(connection, statement) == 0
        assert _count(connection, mark) == 0
        assert waiting_count(connection) == 0


def test_nobody_at_the_desk_is_a_clear_trouble(database: Database, journal: Journal) -> None:
    with database.write() as connection:
        connection.execute(delete(company))
        with pytest.raises(Trouble, match=r"profile\.nobody"):
            journal.append(connection, Deed(kinds.CLAUSE_READ, "p@1/a"))


_DEEDS = st.lists(
    st.tuples(
        st.sampled_from(kinds.ALL), st.sampled_from(["a", "b", "c/ż"]), st.none() | st.floats(0, 1), st.integers(-5, 5)
    ),
    max_size=20,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_DEEDS)
def test_the_kept_fold_is_the_fold_of_all_statements(
    database: Database, journal: Journal, clock: FixedClock, deeds: list[tuple[kinds.Kind, str, float | None, int]]
) -> None:
    with database.write() as connection:
        for kind, name, score, minutes in deeds:
            clock.pass_(minutes=minutes)  # the clock may be set back
            journal.append(connection, Deed(kind, name, score=score, detail={"minutes": minutes}))
        kept = journal.progress(connection).marks
        assert journal.refold(connection).marks == kept
        assert journal.progress(connection).marks == kept
        assert _count(connection, outbox) <= _count(connection, statement)

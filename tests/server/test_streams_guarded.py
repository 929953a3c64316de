"""What no role of the database may do to what was said; the owner's own hand is stopped by the triggers too."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from advocacy_server.database.engines import Away, begin, engine_for
from advocacy_server.database.roles import Role, make_roles
from advocacy_server.statements.service import Statements
from tests.server.streams import COMPANY, HOME, SERVICE, Databases, Sender, array, embedded, postgres, said

PUSH = "select entries_push('it.aurora', 'own', 'x', 'statement', '{}', '{}')"
ERASE = "select entry_erase('it.aurora', 'x', 'statement', '{}')"
NEVER = (
    "update entry set body = 'x'",
    "update entry set body = '', erased_at = now()",
    "update entry set n = n + 1",
    "delete from entry",
    "truncate entry",
    "truncate stream cascade",
    "delete from stream",
    "update stream set last_n = 0",
    "insert into stream (company, kind, owner) values ('it.aurora', 'own', 'x')",
    "insert into entry (stream_id, n, kind, id, sha, body) values (1, 9, 'x', gen_random_uuid(), '', '')",
    "update server set epoch = ''",
    "alter table entry disable trigger all",
    "drop function entries_push",
    "set session_replication_role = replica",
    "create table public.mine (a int)",
    "set role postgres",
)
OWNERS_TOO = (
    "update entry set body = 'x'",
    "update entry set n = n + 1",
    "update entry set sha = '', body = '', erased_at = now()",
    "delete from entry",
    "truncate entry",
    "truncate stream",
    "delete from stream",
)


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    with postgres(tmp_path_factory.mktemp("guarded")) as made:
        Statements(COMPANY, HOME).push(made.begin, Sender(), array(said()))
        yield made


def _refused(engine: Engine, statement: str) -> str:
    with pytest.raises(DBAPIError) as error, engine.begin() as connection:
        connection.execute(text(statement))
    return str(getattr(error.value.orig, "sqlstate", ""))


@pytest.mark.parametrize("statement", [*NEVER, ERASE])
def test_the_service_cannot(databases: Databases, statement: str) -> None:
    assert _refused(databases.service, statement) == "42501"


@pytest.mark.parametrize("statement", [*NEVER, PUSH, "select body from entry", "select * from stream"])
def test_retention_cannot(databases: Databases, statement: str) -> None:
    assert _refused(databases.retention, statement) == "42501"


@pytest.mark.parametrize("as_replica", [False, True])
@pytest.mark.parametrize("statement", OWNERS_TOO)
def test_the_owners_hand_is_stopped(databases: Databases, statement: str, as_replica: bool) -> None:
    told = f"set session_replication_role = replica; {statement}" if as_replica else statement
    assert _refused(databases.owner, told) == "23001"


def test_the_file_of_the_demo_is_guarded_too(tmp_path: Path) -> None:
    with embedded(tmp_path) as databases:
        Statements(COMPANY, HOME).push(databases.begin, Sender(), array(said()))
        for statement in (
            "update entry set body = 'x'",
            "update entry set sha = '', body = '', erased_at = 'now'",
            "delete from entry",
            "delete from stream",
        ):
            with pytest.raises(IntegrityError, match="never changed"), databases.begin() as connection:
                connection.execute(text(statement))


def test_roles_are_made_once_and_passwords_stay_here(databases: Databases) -> None:
    odd, secret = 'odd "name%', "pass'word %s"
    with databases.owner.begin() as connection:
        for _ in range(2):
            make_roles(connection, (Role(odd, secret), Role(SERVICE)))
        found = connection.execute(text("select * from pg_authid where rolname = :name"), {"name": odd}).one()
        assert found.rolcanlogin and not found.rolsuper and found.rolpassword.startswith("SCRAM-SHA-256$")
        assert (
            connection.execute(text("select rolpassword from pg_authid where rolname = 'portavoce_service'")).one()[0]
            is None
        )
        make_roles(connection, (Role(odd),))  # nothing said: the password stays
        again = text("select rolpassword from pg_authid where rolname = :name")
        assert connection.execute(again, {"name": odd}).scalar_one() == found.rolpassword


def test_a_database_that_is_not_there_or_takes_too_long(databases: Databases, tmp_path: Path) -> None:
    nobody = engine_for(f"postgresql://portavoce@/portavoce?host={tmp_path}")
    with pytest.raises(Away), begin(nobody):
        pass
    slow = engine_for(databases.service.url.render_as_string(hide_password=False), 1, seconds=0.05)
    with pytest.raises(Away), begin(slow) as connection:
        connection.execute(text("select pg_sleep(5)"))
    for engine in (nobody, slow):
        engine.dispose()


def test_names_that_mean_something_to_sql_are_names(databases: Databases) -> None:
    sender = Sender("x'); drop table entry; --")
    pushed = Statements(COMPANY, HOME).push(databases.begin, sender, array(said(note="'; drop table entry; -- %s %b")))
    assert list(pushed.answers) == ["s"]
    with databases.begin() as connection:
        mine = text("select e.body from entry e join stream s using (stream_id) where s.owner = :owner")
        assert (
            "drop table"
            in json.loads(connection.execute(mine, {"owner": sender.account_id}).scalar_one())["context"]["extensions"][
                "urn:portavoce:extension:note"
            ]
        )
        assert uuid.UUID(connection.execute(text("select epoch from server")).scalar_one())

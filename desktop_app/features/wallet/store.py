"""Reads signatures, completed courses and their owner for the wallet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from desktop_app.features.wallet.wallet import Owner
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import COURSE_COMPLETED, QUIZ_PASSED
from desktop_app.packs.company_record import from_record
from desktop_app.packs.texts import Texts
from desktop_app.storage.tables.desk import company, person
from desktop_app.storage.tables.ledger import mark, statement
from desktop_app.storage.tables.policy import signature


class SignatureRow(NamedTuple):
    """A signature as it was written down."""

    statement_id: str
    policy_id: str
    version: str
    sha256: str
    language: str
    audience: str
    name: str
    at: str


class CompletedRow(NamedTuple):
    """A completed course as its statement tells it."""

    statement_id: str
    course_id: str
    title: Texts
    version: str
    at: str


def owner(connection: Connection) -> Owner:
    """Whose wallet it is; a Trouble where nobody has joined yet."""
    columns = (person.c.id, person.c.name, company.c.name.label("company"))
    found = connection.execute(select(*columns).join_from(person, company, person.c.id.is_not(None))).first()
    if found is None:
        raise Trouble("profile.nobody")
    return Owner(found.id, found.name, found.company)


def authorities(connection: Connection) -> frozenset[str]:
    """The keys that countersign for the company, by fingerprint, as its library signed them."""
    record = connection.execute(select(company.c.body)).scalar_one_or_none()
    server = from_record(record).server if record is not None else None
    return frozenset(server.countersigns if server is not None else ())


def own_ids(connection: Connection) -> frozenset[str]:
    """The person's ids: this desk's, and those of other desks whose statements the company's server brought here."""
    mine = set(connection.execute(select(person.c.id)).scalars())
    return frozenset(mine.union(connection.execute(select(statement.c.desk).distinct()).scalars()) - {None})


def signatures(connection: Connection) -> tuple[SignatureRow, ...]:
    """Every signature, in the order they were made."""
    columns = (signature.c[name] for name in SignatureRow._fields)
    in_order = select(*columns).join(statement, statement.c.id == signature.c.statement_id).order_by(statement.c.seq)
    return tuple(SignatureRow._make(row) for row in connection.execute(in_order))


def completed(connection: Connection) -> tuple[CompletedRow, ...]:
    """Each time that a course was completed, the newest first."""
    wanted = select(statement.c.id, statement.c.object, statement.c.detail, statement.c.body)
    rows = connection.execute(wanted.where(statement.c.kind == COURSE_COMPLETED.name).order_by(statement.c.seq.desc()))
    return tuple(_completed(*row) for row in rows)


def best_shares(connection: Connection) -> Mapping[str, tuple[float, ...]]:
    """What was reached in the checks of each course, as shares of the points, by the course's id."""
    rows = connection.execute(select(mark.c.object, mark.c.best).where(mark.c.kind == QUIZ_PASSED.name))
    found: dict[str, tuple[float, ...]] = {}
    for quiz, best in rows:
        course_id = quiz.partition("/")[0]
        if best is not None:
            found[course_id] = (*found.get(course_id, ()), best)
    return found


def _completed(statement_id: str, course_id: str, detail: str | None, body: str) -> CompletedRow:
    said = json.loads(body)
    names = said["object"].get("definition", {}).get("name", {})
    version = json.loads(detail or "{}").get("pack-version", "")
    return CompletedRow(statement_id, course_id, Texts(names), version, said["timestamp"])

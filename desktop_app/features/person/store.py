"""Reads what belongs to the person, for the export and for showing what would leave."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from desktop_app.features.person.export import Sheet
from desktop_app.storage.tables.desk import company, person, taken_path
from desktop_app.storage.tables.evidence import countersignature, device, enrolment_code, receipt
from desktop_app.storage.tables.ledger import outbox, statement
from desktop_app.storage.tables.policy import policy_answer, signature
from desktop_app.storage.tables.shelf import pack
from desktop_app.storage.tables.sync import badge, notice, register_head, sync_account, sync_log
from desktop_app.storage.tables.training import attempt, jotting, place

_SHEETS = {
    "me": person,
    "company": company,
    "signatures": signature,
    "receipts": receipt,
    "countersignatures": countersignature,
    "devices": device,
    "enrolment-codes": enrolment_code,
    "answers-to-the-policy": policy_answer,
    "attempts": attempt,
    "places": place,
    "notes": jotting,
    "further-paths": taken_path,
    "waiting-to-be-sent": outbox,
    "account-at-the-company": sync_account,
    "log-of-syncing": sync_log,
    "badges": badge,
    "heads-of-the-register": register_head,
    "notices": notice,
    "packs": pack,
}
_LEFT_OUT = {"body", "outline", "single"}  # set-up of the company and tables of contents: not the person's


def sheets(connection: Connection) -> Iterator[Sheet]:
    """Every table of the person's, readable."""
    for name, table in _SHEETS.items():
        columns = [column.name for column in table.columns if column.name not in _LEFT_OUT]
        rows = connection.execute(select(*(table.c[column] for column in columns)))
        yield Sheet(name, columns, (dict(row._mapping) for row in rows))


def statements(connection: Connection) -> Iterator[str]:
    """Every statement's exact text, in order."""
    query = select(statement.c.body).order_by(statement.c.seq).execution_options(yield_per=1_000)
    yield from (str(body) for body in connection.execute(query).scalars())

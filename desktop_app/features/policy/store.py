"""Signatures and other answers in the database: written once, never changed."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, insert, select

from desktop_app.evidence.enrolling import Enrolling, enrolled, restore_devices
from desktop_app.evidence.kept import KeptReceipt, kept_as
from desktop_app.evidence.store import add_receipt, newest_receipt
from desktop_app.features.policy.signature import OtherAnswer, Signature
from desktop_app.features.policy.signing import Signatory
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import POLICY_SIGNED
from desktop_app.storage.tables.desk import person
from desktop_app.storage.tables.evidence import receipt
from desktop_app.storage.tables.ledger import statement
from desktop_app.storage.tables.policy import policy_answer
from desktop_app.storage.tables.policy import signature as signatures

if TYPE_CHECKING:
    from desktop_app.evidence.keys import PublicKey


def audience_of(connection: Connection) -> str:
    """Whose clauses the person reads."""
    return str(connection.execute(select(person.c.audience)).scalar_one())


def name_of(connection: Connection) -> str:
    """The person's name as told at the first launch."""
    return str(connection.execute(select(person.c.name)).scalar_one())


def signatory(connection: Connection, key: PublicKey, typed: str, device_name: str, at: str) -> Signatory:
    """Who signs now; a key that signs for the first time is enrolled."""
    me = connection.execute(select(person.c.id, person.c.name)).one()
    device = enrolled(connection, key, Enrolling(me.id, me.name, device_name, at))
    return Signatory(typed, device, at, newest_receipt(connection))


def add_signature(connection: Connection, signed: Signature) -> None:
    """Keep a signature."""
    row = {
        **{name: getattr(signed, name) for name in ("statement_id", "policy_id", "version", "sha256", "language")},
        "audience": signed.audience,
        "name": signed.name,
        "at": signed.at,
        "training": json.dumps(dict(signed.training), sort_keys=True),
        "confirmed": json.dumps(list(signed.confirmed), ensure_ascii=False),
    }
    connection.execute(insert(signatures).values(row))


def all_signatures(connection: Connection) -> tuple[Signature, ...]:
    """Every signature, in the order they were made."""
    columns = (*signatures.c, func.coalesce(receipt.c.sha256, "").label("receipt"))
    in_order = select(*columns).join(statement, statement.c.id == signatures.c.statement_id)
    with_receipts = in_order.outerjoin(receipt, receipt.c.statement_id == signatures.c.statement_id)
    rows = connection.execute(with_receipts.order_by(statement.c.seq))  # local times do not sort, clocks are set back
    return tuple(
        Signature(
            *(row.statement_id, row.policy_id, row.version, row.sha256, row.language, row.audience, row.name, row.at),
            training=json.loads(row.training),
            confirmed=tuple(json.loads(row.confirmed)),
            receipt=row.receipt,
        )
        for row in rows
    )


def rebuild_signatures(connection: Connection, device_name: str) -> None:
    """After mending: signatures, receipts and devices whose rows were lost come back from their statements."""
    said = select(statement.c.id, statement.c.detail).where(statement.c.kind == POLICY_SIGNED.name)
    signed, received = select(signatures.c.statement_id), select(receipt.c.statement_id)
    for statement_id, detail in connection.execute(said.where(statement.c.id.not_in(signed))).all():
        if (signature := _bound_by(statement_id, detail or "")) is not None:
            add_signature(connection, signature)
    for statement_id, detail in connection.execute(said.where(statement.c.id.not_in(received))).all():
        if (kept := _received_with(statement_id, detail or "")) is not None:
            add_receipt(connection, kept)
    restore_devices(connection, device_name)


def _received_with(statement_id: str, detail: str) -> KeptReceipt | None:
    try:
        return kept_as(statement_id, json.loads(detail)["receipt"])
    except (ValueError, KeyError, TypeError, AttributeError, Trouble):  # signed before there were receipts, or damaged
        return None


def _bound_by(statement_id: str, detail: str) -> Signature | None:
    try:
        bound = json.loads(detail)
        return Signature(
            *(statement_id, bound["pack-id"], bound["pack-version"], bound["pack-sha256"], bound["language"]),
            *(bound["audience"], bound["name"], bound["signed-at"]),
            training=dict(bound["training"]),
            confirmed=tuple(bound["confirmed"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def add_answer(connection: Connection, statement_id: str, said: OtherAnswer, at: str) -> None:
    """Keep another answer than yes; it stays here."""
    row = {**asdict(said), "answer": said.answer.value, "statement_id": statement_id, "at": at}
    connection.execute(insert(policy_answer).values(row))

"""Signatures and other answers in the database: written once, never changed."""

from __future__ import annotations

import json
from dataclasses import asdict

from sqlalchemy import Connection, insert, select

from desktop_app.features.policy.signature import OtherAnswer, Signature
from desktop_app.ledger.kinds import POLICY_SIGNED
from desktop_app.storage.tables.desk import person
from desktop_app.storage.tables.ledger import statement
from desktop_app.storage.tables.policy import policy_answer
from desktop_app.storage.tables.policy import signature as signatures


def audience_of(connection: Connection) -> str:
    """Whose clauses the person reads."""
    return str(connection.execute(select(person.c.audience)).scalar_one())


def name_of(connection: Connection) -> str:
    """The person's name as told at the first launch."""
    return str(connection.execute(select(person.c.name)).scalar_one())


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
    in_order = select(signatures).join(statement, statement.c.id == signatures.c.statement_id)
    rows = connection.execute(in_order.order_by(statement.c.seq))  # local times do not sort, clocks are set back
    return tuple(
        Signature(
            *(row.statement_id, row.policy_id, row.version, row.sha256, row.language, row.audience, row.name, row.at),
            training=json.loads(row.training),
            confirmed=tuple(json.loads(row.confirmed)),
        )
        for row in rows
    )


def rebuild_signatures(connection: Connection) -> None:
    """After mending: a signature whose row was lost comes back from its statement, which binds the same things."""
    kept = select(signatures.c.statement_id)
    lost = select(statement.c.id, statement.c.detail).where(statement.c.kind == POLICY_SIGNED.name)
    for statement_id, detail in connection.execute(lost.where(statement.c.id.not_in(kept))).all():
        signed = _bound_by(statement_id, detail or "")
        if signed is not None:
            add_signature(connection, signed)


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

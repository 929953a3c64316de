"""What waits to leave: exactly the statements whose kind may, with the text that would be sent."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from desktop_app.storage.tables.ledger import outbox, statement


@dataclass(frozen=True)
class Waiting:
    """One statement in the outbox: its kind, what it is about, since when (UTC), and its exact text."""

    statement_id: str
    kind: str
    object: str
    privacy: str
    queued_at: str
    body: str


def waiting(connection: Connection, limit: int = 500) -> tuple[Waiting, ...]:
    """The oldest first, no more than a person would look through."""
    columns = (
        outbox.c.statement_id,
        statement.c.kind,
        statement.c.object,
        outbox.c.privacy,
        outbox.c.queued_at,
        statement.c.body,
    )
    query = select(*columns).join(statement, statement.c.id == outbox.c.statement_id)
    rows = connection.execute(query.where(outbox.c.sent_at.is_(None)).order_by(statement.c.seq).limit(limit))
    return tuple(Waiting(*row) for row in rows)


def waiting_count(connection: Connection) -> int:
    """How many statements wait."""
    return connection.execute(select(func.count()).select_from(outbox).where(outbox.c.sent_at.is_(None))).scalar_one()

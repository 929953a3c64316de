"""The badges' only SQL: one for each account and course, never changed, only taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from advocacy_server.database.tables.badges import badge
from desktop_app.evidence.badges.revoked import Revocation


class Issued(NamedTuple):
    """A badge as it is kept."""

    id: str
    account: str
    course: str
    version: str
    credential: str
    issued_at: str


def add(connection: Connection, issued: Issued) -> None:
    """Keep a badge."""
    connection.execute(insert(badge).values(**issued._asdict()))


def has(connection: Connection, account: str, course: str) -> bool:
    """Whether somebody has the badge of that course."""
    mine = select(badge.c.id).where(badge.c.account == account, badge.c.course == course)
    return connection.execute(mine).first() is not None


def of(connection: Connection, account: str, name: str) -> Issued | None:
    """A badge by its id, if it is theirs."""
    wanted = select(*(badge.c[part] for part in Issued._fields)).where(badge.c.id == name, badge.c.account == account)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else Issued(*row)


def revoke(connection: Connection, gone: Revocation) -> bool:
    """Take a badge back; the first time counts."""
    mine = update(badge).where(badge.c.id == gone.id, badge.c.revoked_at.is_(None))
    return connection.execute(mine.values(revoked_at=gone.at, revoked_why=gone.why)).rowcount == 1


def revoked(connection: Connection) -> Sequence[Revocation]:
    """All that were taken back, by their ids."""
    columns = (badge.c.id, badge.c.revoked_at, badge.c.revoked_why)
    rows = connection.execute(select(*columns).where(badge.c.revoked_at.is_not(None)).order_by(badge.c.id))
    return [Revocation(*row) for row in rows]

"""Whose token it is: asked at each request, so that one revoked counts no longer from that moment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from advocacy_server.database.moments import sortable
from advocacy_server.database.tables.people import account, device, person, token
from advocacy_server.web.problems import Problem

WRITTEN_EVERY = timedelta(hours=1)  # a desk that looks every minute does not write every minute


@dataclass(frozen=True)
class Caller:
    """Somebody who is signed in, at one desk."""

    account_id: str
    person_ids: frozenset[str]
    roles: frozenset[str]
    fingerprint: str


_FOUND = select(
    token.c.account, token.c.fingerprint, token.c.last_used, token.c.revoked_at, account.c.roles, account.c.closed_at
).join_from(token, account, account.c.account == token.c.account)
_IDS = select(person.c.person_id)


def token_hash(said: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def caller_of(connection: Connection, said: str, now: Callable[[], datetime]) -> Caller:
    """Whose it is; Problems 401 where it is nobody's, was revoked, or the account is closed."""
    hashed = token_hash(said)
    row = connection.execute(_FOUND.where(token.c.sha256 == hashed)).one_or_none()
    if row is None:
        raise Problem(401, "signed-out")
    if row.closed_at is not None:
        raise Problem(401, "account-removed")
    if row.revoked_at is not None:
        raise Problem(401, "token-revoked")
    _use(connection, hashed, row.fingerprint, row.last_used, now())
    ids = connection.execute(_IDS.where(person.c.account == row.account)).scalars()
    return Caller(row.account, frozenset(ids), frozenset(row.roles.split()), row.fingerprint)


def _use(connection: Connection, hashed: str, fingerprint: str, last: str | None, now: datetime) -> None:
    if last is not None and last > sortable(now - WRITTEN_EVERY):
        return
    used = {"last_used": sortable(now)}
    connection.execute(update(token).where(token.c.sha256 == hashed).values(used))
    connection.execute(update(device).where(device.c.fingerprint == fingerprint).values(used))

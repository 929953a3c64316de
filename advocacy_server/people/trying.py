"""How often somebody may try: counted in the database, so that all workers count together."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, text

from advocacy_server.database.moments import sortable
from advocacy_server.database.tables.people import tried
from advocacy_server.web.problems import Problem

Begin = Callable[[], AbstractContextManager[Connection]]
_COUNTED = text(
    "insert into tried (what, since, count) values (:what, :now, 1) on conflict (what) do update set "
    "count = case when tried.since < :over then 1 else tried.count + 1 end, "
    "since = case when tried.since < :over then :now else tried.since end returning count, since"
)


@dataclass(frozen=True)
class Limit:
    """So many tries in so many seconds."""

    tries: int
    seconds: int


OF_A_LOGIN = Limit(10, 900)
OF_AN_ADDRESS = Limit(300, 900)  # a whole office may stand behind one


def require_few(begin: Begin, limit: Limit, kind: str, whose: str, now: datetime) -> None:
    """Count a try, in a transaction of its own; 429 with how long to wait where there were too many."""
    over = now - timedelta(seconds=limit.seconds)
    row = {"what": _named(kind, whose), "now": sortable(now), "over": sortable(over)}
    with begin() as connection:
        count, since = connection.execute(_COUNTED, row).one()
    if count > limit.tries:
        left = datetime.fromisoformat(since) + timedelta(seconds=limit.seconds) - now
        raise Problem(429, "slow-down", retry_after=max(1, round(left.total_seconds())))


def forget(connection: Connection, kind: str, whose: str) -> None:
    """It went well: what was tried before does not count any more."""
    connection.execute(delete(tried).where(tried.c.what == _named(kind, whose)))


def _named(kind: str, whose: str) -> str:
    """Neither logins nor addresses are kept."""
    return hashlib.sha256(f"{kind}\n{whose}".encode()).hexdigest()

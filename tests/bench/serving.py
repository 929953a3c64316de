"""What the server spends on syncing, in process and on PostgreSQL: 10,000 statements in and out, a look for nothing."""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import msgspec
from sqlalchemy import text

from advocacy_server.changes.service import Feed
from advocacy_server.statements.service import Statements
from advocacy_server.statements.store import STORED
from tests.server.streams import COMPANY, HOME, Databases, Sender, array, postgres, said

MANY, BATCH, RUNS, LOOKS = 10_000, 1_000, 5, 300
OLD = 1_000_000  # entries of the company's stream, when the feed is old
_AGED = """
with one as (insert into stream (company, kind, owner, last_n) values (:company, 'company', '', :many)
  on conflict (company, kind, owner) do update set last_n = excluded.last_n returning stream_id)
insert into entry (stream_id, n, kind, id, sha, body)
select one.stream_id, n, 'notice', gen_random_uuid(), sha256(n::text::bytea), '{}' from one, generate_series(1, :many) n
"""


def measure(folder: Path) -> dict[str, object]:
    """Seconds for all, milliseconds for one look; medians, and the best of the runs."""
    with postgres(folder) as databases:
        pushes, pulls = [], []
        for _ in range(RUNS):
            sender, requests = Sender(), _requests()
            pushes.append(_timed(lambda: _push(databases, sender, requests)))  # noqa: B023 - run at once
            pulls.append(_timed(lambda: _pull(databases, sender, "")))  # noqa: B023 - run at once
        young = _looks(databases)
        with databases.owner.begin() as connection:
            connection.execute(text(_AGED.replace("::", r"\:\:")), {"company": COMPANY, "many": OLD})
        with databases.owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("analyze"))
        old = _looks(databases)
    return {
        "statements": MANY,
        "bytes of one": len(said()),
        "pushed, s": [round(statistics.median(pushes), 3), round(min(pushes), 3)],
        "pulled, s": [round(statistics.median(pulls), 3), round(min(pulls), 3)],
        "nothing new, ms": young,
        f"nothing new behind {OLD:,} entries, ms": old,
    }


def _requests() -> list[bytes]:
    return [array(*(said() for _ in range(BATCH))) for _ in range(MANY // BATCH)]


def _push(databases: Databases, sender: Sender, requests: list[bytes]) -> None:
    statements = Statements(COMPANY, HOME)
    for raw in requests:
        pushed = statements.push(databases.begin, sender, raw)
        assert list(pushed.answers) == [STORED] * BATCH
        msgspec.json.encode([{"at": at, "is": one} for at, one in enumerate(pushed.answers)])


def _pull(databases: Databases, sender: Sender, cursor: str) -> str:
    feed, came, more = Feed(COMPANY), 0, True
    while more:
        with databases.begin() as connection:
            page = feed.after(connection, sender, cursor)
        came, cursor, more = came + len(page.items), page.cursor, page.more
        assert page.text().encode()
    assert came >= MANY
    return cursor


def _looks(databases: Databases) -> float:
    """The median of looks from the end of all streams, by somebody with entries of their own."""
    sender = Sender(str(uuid.uuid4()))
    Statements(COMPANY, HOME).push(databases.begin, sender, array(said()))
    feed, more, cursor = Feed(COMPANY), True, _at_the_end(databases, sender)
    spent = []
    for _ in range(LOOKS):
        begun = time.perf_counter()
        with databases.begin() as connection:
            more = feed.after(connection, sender, cursor).more
        spent.append(time.perf_counter() - begun)
    assert not more
    return round(statistics.median(spent) * 1000, 2)


def _at_the_end(databases: Databases, sender: Sender) -> str:
    """As a desk that read everything would hold it, without reading a million entries."""
    from advocacy_server.changes.cursor import Cursor, Mark, written

    ends = text(
        "select s.stream_id, s.last_n, e.sha, v.epoch from server v, stream s join entry e "
        "on e.stream_id = s.stream_id and e.n = s.last_n where s.owner in ('', :owner)"
    )
    with databases.begin() as connection:
        rows = connection.execute(ends, {"owner": sender.account_id}).all()
    return written(Cursor(rows[0].epoch, {row.stream_id: Mark(row.last_n, bytes(row.sha)[:8]) for row in rows}))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun

"""The statements' only SQL: entries go to the end of a stream under its lock, and only their bodies ever go."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from advocacy_server.database.tables.streams import entry, stream

STORED, PRESENT, OTHER = "s", "p", "o"
OWN, COMPANY = "own", "company"

_PUSH = "select entries_push(%b::text, %b::text, %b::text, %b::text, %b::uuid[], %b::text[])"
_ERASE = "select entry_erase(%b::text, %b::text, %b::text, %b::uuid[])"
_ERASE_EMBEDDED = (
    "update entry set body = '', erased_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
    "where erased_at is null and kind = ? and stream_id = "
    "(select stream_id from stream where company = ? and kind = 'own' and owner = ?) "
    "and id in (select value from json_each(?))"
)
_KNOWN = "select id, sha from entry where stream_id = ? and kind = ? and id in (select value from json_each(?))"
_ENTER = "insert into entry (stream_id, n, kind, id, sha, body) values (?, ?, ?, ?, ?, ?)"


class Place(NamedTuple):
    """Whose stream: `own` of an account, `team` of a team, `company` of nobody."""

    company: str
    kind: str
    owner: str


class New(NamedTuple):
    """What is to be entered: a UUID that names it, and its exact text."""

    id: str
    body: str


def push(connection: Connection, place: Place, kind: str, entries: Sequence[New]) -> str:
    """Enter what is new; an answer for each, a letter: stored, present, or there with other content.

    No id may stand in it twice. The stream stays locked until the transaction ends.
    """
    if connection.dialect.name != "postgresql":
        return _pushed(connection, place, kind, entries)
    ids, bodies = [one.id for one in entries], [one.body for one in entries]
    return str(connection.exec_driver_sql(_PUSH, (*place, kind, ids, bodies)).scalar_one())


def _pushed(connection: Connection, place: Place, kind: str, entries: Sequence[New]) -> str:
    """SQLite has one writer at a time: its transaction is the lock."""
    run = connection.exec_driver_sql
    run("insert into stream (company, kind, owner) values (?, ?, ?) on conflict do nothing", tuple(place))
    mine = "select stream_id, last_n from stream where company = ? and kind = ? and owner = ?"
    stream, last = run(mine, tuple(place)).one()
    asked = (stream, kind, json.dumps([one.id for one in entries]))
    known: dict[str, bytes] = {row[0]: row[1] for row in run(_KNOWN, asked)}
    said: list[str] = []
    rows: list[tuple[object, ...]] = []
    for one in entries:
        sha = hashlib.sha256(one.body.encode("utf-8")).digest()
        if one.id not in known:
            rows.append((stream, last + len(rows) + 1, kind, one.id, sha, one.body))
        said.append(STORED if one.id not in known else PRESENT if known[one.id] == sha else OTHER)
    if rows:
        run(_ENTER, rows)
        run("update stream set last_n = ? where stream_id = ?", (last + len(rows), stream))
    return "".join(said)


def page(connection: Connection, place: Place, after: int, limit: int) -> Sequence[Any]:
    """Entries of a stream behind a number, those aside whose body is gone: n, kind, id, body."""
    wanted = select(entry.c.n, entry.c.kind, entry.c.id, entry.c.body).join_from(
        entry, stream, stream.c.stream_id == entry.c.stream_id
    )
    mine = (stream.c.company == place.company, stream.c.kind == place.kind, stream.c.owner == place.owner)
    found = wanted.where(*mine, entry.c.n > after, entry.c.erased_at.is_(None))
    return connection.execute(found.order_by(entry.c.n).limit(limit)).all()


def erase(connection: Connection, place: Place, kind: str, ids: Sequence[str]) -> int:
    """Take the bodies of these away; number, name and hash stay. Only the retention role may."""
    if connection.dialect.name == "postgresql":
        row = (place.company, place.owner, kind, list(ids))
        return int(connection.exec_driver_sql(_ERASE, row).scalar_one())
    told = (kind, place.company, place.owner, json.dumps(list(ids)))
    return connection.exec_driver_sql(_ERASE_EMBEDDED, told).rowcount

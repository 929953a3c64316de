"""The feed: each stream that somebody may read, in its order without a gap, from where their desk stopped."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from advocacy_server.changes import store
from advocacy_server.changes.cursor import Cursor, Mark, read_cursor, written
from advocacy_server.changes.store import Place, Row, Standing, Stream
from advocacy_server.web.problems import Problem

MOST = 1_000  # entries in one page
LARGEST = 8 * 1024 * 1024  # bytes of bodies, if there is more than one
GONE = "gone"
_NOTHING = "null"
_NO_HASH = hashlib.sha256(_NOTHING.encode()).hexdigest()
_A_MOMENT = 2  # seconds until a replica has caught up


class Caller(Protocol):
    """Who asks."""

    @property
    def account_id(self) -> str:
        """The account."""
        ...


Permitted = Callable[[Connection, Caller], Sequence[Place]]


def own_and_company(_connection: Connection, caller: Caller) -> Sequence[Place]:
    """What everybody may read: their own stream, and what the company tells all."""
    return [("own", caller.account_id), ("company", "")]


@dataclass(frozen=True)
class Page:
    """What is new: items are JSON already, their bodies as they were sent. `left` are streams no longer permitted."""

    epoch: str
    items: Sequence[str]
    cursor: str
    more: bool
    left: Sequence[str]

    def text(self) -> str:
        """The answer, with nothing parsed or written anew."""
        told = f'"epoch":"{self.epoch}","cursor":"{self.cursor}","more":{json.dumps(self.more)}'
        return f'{{{told},"left":{json.dumps(list(self.left))},"items":[{",".join(self.items)}]}}'


class Feed:
    """The changes of one company. Who may read which streams is asked at each request."""

    def __init__(self, company: str, permitted: Permitted = own_and_company) -> None:
        self._company, self._permitted = company, permitted

    def after(self, connection: Connection, caller: Caller, cursor: str, limit: int = MOST) -> Page:
        """A page behind the cursor. Problems: 409 cursor-lost, whose reader begins anew; 503 for a replica behind."""
        read = read_cursor(cursor)
        if read is None:
            raise Problem(409, "cursor-lost", streams=[])
        found = store.standing(connection, self._company, self._permitted(connection, caller), read.marks)
        _require_same(found, read)
        return _page(connection, found, read, limit)


def _require_same(found: Standing, read: Cursor) -> None:
    """What was read must still be there. A replica may not have got it yet: it never says that it was lost."""
    beyond = [one for one in found.streams if one.id in read.marks and read.marks[one.id].n > one.last_n]
    another = read.epoch not in ("", found.epoch)
    if found.follows and (beyond or another):
        raise Problem(503, "busy", retry_after=_A_MOMENT)
    lost = [one for one in found.streams if one.id in read.marks and not _holds(one, read.marks[one.id])]
    if lost or another:
        raise Problem(409, "cursor-lost", streams=[str(one.id) for one in lost])


def _holds(stream: Stream, mark: Mark) -> bool:
    return stream.sha is not None and stream.sha[:8] == mark.sha


def _page(connection: Connection, found: Standing, read: Cursor, limit: int) -> Page:
    items: list[str] = []
    marks: dict[int, Mark] = {}
    size, more = 0, False
    for stream in found.streams:
        mark = read.marks.get(stream.id, Mark(0, b""))
        rows: Sequence[Row] = ()
        if mark.n < stream.last_n and len(items) < limit and size < LARGEST:
            rows = store.page(connection, stream.id, mark.n, limit - len(items), LARGEST - size)
        if rows:
            mark = Mark(rows[-1].n, bytes.fromhex(rows[-1].sha)[:8])
            items.extend(_item(stream.id, row) for row in rows)
            size += sum(len(row.body) for row in rows)
        if mark.n:
            marks[stream.id] = mark
        more = more or mark.n < stream.last_n
    return Page(found.epoch, items, written(Cursor(found.epoch, marks)), more, _left(found, read.marks))


def _left(found: Standing, marks: Mapping[int, Mark]) -> Sequence[str]:
    permitted = {one.id for one in found.streams}
    return [str(stream) for stream in marks if stream not in permitted]


def _item(stream: int, row: Row) -> str:
    if row.erased:
        row = row._replace(kind=GONE, sha=_NO_HASH, body=_NOTHING)
    told = f'"stream":"{stream}","n":{row.n},"kind":"{row.kind}","id":"{row.id}","sha":"{row.sha}"'
    return f'{{{told},"body":{row.body}}}'

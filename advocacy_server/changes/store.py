"""The feed's only SQL: where the streams stand, and a page of one of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from advocacy_server.changes.cursor import Mark

Place = tuple[str, str]  # kind and owner of a stream

# The hash at the cursor is looked up by its place, never searched for: the work is the same at any age of a stream.
_STANDING = """
select v.epoch, pg_is_in_recovery(), s.stream_id, s.last_n,
  (select e.sha from entry e where e.stream_id = s.stream_id and e.n = c.n)
from server v
left join (unnest(%b::text[], %b::text[]) as p(kind, owner)
  join stream s on s.company = %b::text and s.kind = p.kind and s.owner = p.owner) on true
left join unnest(%b::bigint[], %b::bigint[]) as c(stream_id, n) on c.stream_id = s.stream_id
order by s.kind desc, s.stream_id
"""
_STANDING_EMBEDDED = """
select v.epoch, 0, s.stream_id, s.last_n,
  (select e.sha from json_each(?) c join entry e on e.stream_id = s.stream_id and e.n = c.value ->> 1
    where c.value ->> 0 = s.stream_id)
from server v
left join stream s on s.company = ?
  and exists (select 1 from json_each(?) p where p.value ->> 0 = s.kind and p.value ->> 1 = s.owner)
order by s.kind desc, s.stream_id
"""
_PAGE = """
select n, kind, id::text, encode(sha, 'hex'), body, erased_at is not null from (
  select *, sum(octet_length(body)) over (order by n) - octet_length(body) as before
  from entry where stream_id = %b and n > %b order by n limit %b) page
where before < %b order by n
"""
_PAGE_EMBEDDED = """
select n, kind, id, lower(hex(sha)), body, erased_at is not null from (
  select *, sum(length(cast(body as blob))) over (order by n) - length(cast(body as blob)) as before
  from entry where stream_id = ? and n > ? order by n limit ?) page
where before < ? order by n
"""


class Stream(NamedTuple):
    """Where a stream stands; `sha` is of the entry at the mark that was asked for."""

    id: int
    last_n: int
    sha: bytes | None


class Standing(NamedTuple):
    """The database as it is asked: `follows` where it is a replica, which may be behind."""

    epoch: str
    follows: bool
    streams: Sequence[Stream]


class Row(NamedTuple):
    """An entry as it is sent."""

    n: int
    kind: str
    id: str
    sha: str
    body: str
    erased: bool


def standing(connection: Connection, company: str, places: Sequence[Place], marks: Mapping[int, Mark]) -> Standing:
    """The streams of these places that exist, in the order in which they are sent."""
    numbers = [(stream, mark.n) for stream, mark in marks.items()]
    if connection.dialect.name == "postgresql":
        kinds, owners = [kind for kind, _ in places], [owner for _, owner in places]
        told = (kinds, owners, company, [stream for stream, _ in numbers], [n for _, n in numbers])
        rows = connection.exec_driver_sql(_STANDING, told).all()
    else:
        asked = (json.dumps(numbers), company, json.dumps(places))
        rows = connection.exec_driver_sql(_STANDING_EMBEDDED, asked).all()
    streams = [Stream(row[2], row[3], None if row[4] is None else bytes(row[4])) for row in rows if row[2] is not None]
    return Standing(rows[0][0], bool(rows[0][1]), streams)


def page(connection: Connection, stream: int, after: int, limit: int, size: int) -> Sequence[Row]:
    """The entries behind a number, until so many bytes are reached; the first comes whatever its size."""
    asked = _PAGE if connection.dialect.name == "postgresql" else _PAGE_EMBEDDED
    return [Row(*row) for row in connection.exec_driver_sql(asked, (stream, after, limit, size))]

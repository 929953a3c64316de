"""The register's only SQL: appending under one lock, reading in order, erasing what the schedule says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from advocacy_server.database.tables.register import register_chain, register_content, register_record
from advocacy_server.register.chain import FIRST, Content, Entry, Record, record_hash

_PAGE = 1000
_KEEP = insert(register_content)
_HAS = select(register_content.c.n).where(
    register_content.c.company == bindparam("company"), register_content.c.receipt == bindparam("receipt")
)
_APPEND = text("select n, before, sha256 from register_append(:company, :kind, :at, :content, :said)")


class Kept(NamedTuple):
    """What is kept beside a record, as long as the schedule allows."""

    account: str
    statement_id: str
    receipt: str
    policy: str
    version: str
    device: str
    signed_at: str
    came_at: str
    salt: str
    statement: str
    countersignature: str


def append(connection: Connection, record: Record) -> Record:
    """The record with its place: number, hash before and own hash are given by the database, under the chain's lock."""
    if connection.dialect.name == "postgresql":
        told = {"company": record.company, "kind": record.kind, "at": record.at}
        row = connection.execute(_APPEND, {**told, "content": record.content, "said": record.said}).one()
        return _placed(record, row.n, row.before, row.sha256)
    return _appended(connection, record)


def _appended(connection: Connection, record: Record) -> Record:
    """SQLite has one writer at a time: its transaction is the lock."""
    here = register_chain.c.company == record.company
    last = connection.execute(select(register_chain).where(here)).one_or_none()
    n, before = (last.last_n + 1, last.last_sha256) if last else (1, FIRST)
    bare = _placed(record, n, before, "")
    placed = _placed(record, n, before, record_hash(bare))
    connection.execute(insert(register_record).values(vars(placed)))
    if last is None:
        connection.execute(insert(register_chain).values(company=record.company, last_n=n, last_sha256=placed.sha256))
    else:
        connection.execute(update(register_chain).where(here).values(last_n=n, last_sha256=placed.sha256))
    return placed


def _placed(record: Record, n: int, before: str, sha256: str) -> Record:
    return Record(record.company, n, record.kind, record.at, record.content, before, sha256, record.said)


def keep(connection: Connection, company: str, n: int, kept: Kept) -> None:
    """The content of a record."""
    connection.execute(_KEEP, {"company": company, "n": n, **kept._asdict()})


def has_receipt(connection: Connection, company: str, sha256: str) -> bool:
    """Whether the register has this receipt already."""
    return connection.execute(_HAS, {"company": company, "receipt": sha256}).first() is not None


def last(connection: Connection, company: str) -> tuple[int, str]:
    """How far the chain says that it goes."""
    row = connection.execute(select(register_chain).where(register_chain.c.company == company)).one_or_none()
    return (row.last_n, row.last_sha256) if row else (0, FIRST)


def entries(connection: Connection, company: str, after: int = 0, most: int | None = None) -> Iterator[Entry]:
    """The records in their order with what is kept of them, a page at a time."""
    at, left = after, most
    while left is None or left > 0:
        page = _page(connection, company, at, _PAGE if left is None else min(_PAGE, left))
        if not page:
            return
        yield from page
        at = page[-1].record.n
        left = None if left is None else left - len(page)


def _page(connection: Connection, company: str, after: int, most: int) -> list[Entry]:
    both = register_record.outerjoin(
        register_content,
        (register_content.c.company == register_record.c.company) & (register_content.c.n == register_record.c.n),
    )
    wanted = [register_content.c[name] for name in ("salt", "statement", "receipt", "countersignature")]
    rows = connection.execute(
        select(*register_record.c, *wanted)
        .select_from(both)
        .where(register_record.c.company == company, register_record.c.n > after)
        .order_by(register_record.c.n)
        .limit(most)
    )
    return [_entry(row._mapping) for row in rows]


def _entry(row: object) -> Entry:
    told = dict(row)  # type: ignore[call-overload]
    record = Record(**{name: told[name] for name in Record.__dataclass_fields__})
    if told["statement"] is None:
        return Entry(record)
    content = Content(record.n, told["salt"], told["statement"], told["receipt"], told["countersignature"])
    return Entry(record, content)


def due(connection: Connection, company: str, before: str) -> Sequence[tuple[int, int]]:
    """The spans of records whose content came before that moment (UTC, sortable)."""
    mine = (register_content.c.company == company) & (register_content.c.came_at < before)
    n = register_content.c.n
    apart = select(n.label("n"), (n - func.row_number().over(order_by=n)).label("span")).where(mine).subquery()
    spans = select(func.min(apart.c.n), func.max(apart.c.n)).group_by(apart.c.span).order_by(func.min(apart.c.n))
    return [(int(first), int(final)) for first, final in connection.execute(spans)]


def old(connection: Connection, company: str, before: str) -> Mapping[str, Sequence[str]]:
    """The statements whose content came before that moment, by account: they stand in people's streams too."""
    content = register_content.c
    wanted = select(content.account, content.statement_id)
    found: dict[str, list[str]] = {}
    for account, statement in connection.execute(
        wanted.where(content.company == company, content.came_at < before).order_by(content.account, content.n)
    ):
        found.setdefault(account, []).append(statement)
    return found


def erase(connection: Connection, company: str, before: str) -> int:
    """Take that content away; only the retention role may."""
    mine = (register_content.c.company == company) & (register_content.c.came_at < before)
    return connection.execute(delete(register_content).where(mine)).rowcount

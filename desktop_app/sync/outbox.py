"""What waits to leave, what left, and what the company's server answered: each with its exact text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from desktop_app.ledger.kinds import ALL, Privacy
from desktop_app.storage.tables.desk import company
from desktop_app.storage.tables.ledger import outbox, statement
from desktop_app.sync.state import Item, State, Tally, View

BATCH = 1_000  # statements in one request
LARGEST_BATCH = 12 * 1024 * 1024  # bytes; a server takes a little more

_OPEN = "o.sent_at IS NULL AND o.withheld_at IS NULL"
_ALLOWED = "(o.privacy = 'compulsory' OR (o.privacy = 'programme' AND ?))"
_VIEWS = {
    View.ALL: "TRUE",
    View.WAITING: f"{_OPEN} AND {_ALLOWED}",
    View.KEPT_BACK: f"o.sent_at IS NULL AND NOT ({_OPEN} AND {_ALLOWED})",
    View.ARRIVED: "o.sent_at IS NOT NULL AND o.answer IS NOT 'refused'",
    View.REFUSED: "o.answer IS 'refused'",
}
_IN = "statement_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class Waiting:
    """One statement in the outbox: its kind, what it is about, since when (UTC), and its exact text."""

    statement_id: str
    kind: str
    object: str
    privacy: str
    queued_at: str
    body: str


class Offered(NamedTuple):
    """What is sent: an id and the exact text."""

    id: str
    body: str


class Answered(NamedTuple):
    """What the server said to one of them."""

    id: str
    answer: str
    why: str | None


# what a person looks through


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
    is_open = outbox.c.sent_at.is_(None) & outbox.c.withheld_at.is_(None)
    rows = connection.execute(query.where(is_open).order_by(statement.c.seq).limit(limit))
    return tuple(Waiting(*row) for row in rows)


def waiting_count(connection: Connection) -> int:
    """How many statements wait."""
    is_open = outbox.c.sent_at.is_(None) & outbox.c.withheld_at.is_(None)
    return connection.execute(select(func.count()).select_from(outbox).where(is_open)).scalar_one()


def withheld_count(connection: Connection) -> int:
    """How many the person keeps back."""
    asked = "SELECT count(*) FROM outbox WHERE withheld_at IS NOT NULL"
    return int(connection.exec_driver_sql(asked).scalar_one())


def not_sent(connection: Connection, limit: int) -> tuple[Item, ...]:
    """What is still here: waiting, unsure, withheld or not agreed to; the oldest first."""
    return _items(connection, outbox.c.sent_at.is_(None), statement.c.seq.asc(), limit, 0)


def sent(connection: Connection, limit: int, skip: int = 0) -> tuple[Item, ...]:
    """What left and was answered, the newest first."""
    return _items(connection, outbox.c.sent_at.is_not(None), statement.c.seq.desc(), limit, skip)


def tally(connection: Connection) -> Tally:
    """How many there are to look at."""
    views = [_VIEWS[view] for view in View if view is not View.ALL]
    asked = f"SELECT {', '.join(f'total({one})' for one in views)} FROM outbox o"
    row = connection.exec_driver_sql(asked, (programme_agreed(connection),) * 2).one()
    return Tally(*(int(count) for count in row))


def look(connection: Connection, view: View, limit: int, skip: int) -> tuple[Item, ...]:
    """Some of what one looks at, the newest first; along the ledger, so that no sorting grows with it."""
    agreed = programme_agreed(connection)
    asked = (
        "SELECT s.id, s.kind, s.object, o.privacy, o.queued_at, s.body, o.sent_at, o.offered_at, o.why, o.attempts, "
        "o.answer, o.withheld_at FROM statement s CROSS JOIN outbox o ON o.statement_id = s.id "
        f"WHERE {_VIEWS[view]} ORDER BY s.seq DESC LIMIT ? OFFSET ?"
    )
    asks_agreed = view in (View.WAITING, View.KEPT_BACK)
    rows = connection.exec_driver_sql(asked, (*((agreed,) if asks_agreed else ()), limit, skip))
    return tuple(_item(row, agreed) for row in rows)


def _items(connection: Connection, which: object, order: object, limit: int, skip: int) -> tuple[Item, ...]:
    agreed = programme_agreed(connection)
    columns = (
        *(outbox.c.statement_id, statement.c.kind, statement.c.object, outbox.c.privacy, outbox.c.queued_at),
        *(statement.c.body, outbox.c.sent_at, outbox.c.offered_at, outbox.c.why, outbox.c.attempts),
        *(outbox.c.answer, outbox.c.withheld_at),
    )
    query = select(*columns).join(statement, statement.c.id == outbox.c.statement_id)
    rows = connection.execute(query.where(which).order_by(order).limit(limit).offset(skip))  # type: ignore[arg-type]
    return tuple(_item(row, agreed) for row in rows)


def _item(row: Any, agreed: bool) -> Item:
    told: tuple[Any, ...] = (*row[:6], _state(row, agreed), *row[6:10])
    return Item(*told)


def _state(row: Any, agreed: bool) -> State:
    if row.sent_at is not None:
        return State(row.answer) if row.answer else State.PRESENT
    if row.withheld_at is not None:
        return State.WITHHELD
    if row.privacy != Privacy.COMPULSORY and not agreed:
        return State.NOT_AGREED
    return State.UNSURE if row.offered_at is not None else State.WAITING


# what a turn needs


def programme_agreed(connection: Connection) -> bool:
    """Whether the programme class may leave now: what is agreed to may have changed since."""
    return bool(connection.execute(select(company.c.programme)).scalar_one_or_none())


def open_numbers(connection: Connection) -> list[int]:
    """The places in the ledger of all that may leave now, in order."""
    asked = (
        "SELECT s.seq FROM outbox o JOIN statement s ON s.id = o.statement_id "
        f"WHERE {_OPEN} AND {_ALLOWED} ORDER BY s.seq"
    )
    rows = connection.exec_driver_sql(asked, (programme_agreed(connection),))
    return [int(row[0]) for row in rows]


def offer(connection: Connection, numbers: Sequence[int], at: str) -> tuple[Offered, ...]:
    """The statements at these places, and that they leave now; what may not leave any more is left out."""
    asked = (
        "SELECT s.id, s.body FROM json_each(?) n CROSS JOIN statement s ON s.seq = n.value "
        f"CROSS JOIN outbox o ON o.statement_id = s.id WHERE {_OPEN} AND {_ALLOWED}"  # in the order of the numbers
    )
    rows = connection.exec_driver_sql(asked, (json.dumps(list(numbers)), programme_agreed(connection)))
    offered = tuple(Offered(row[0], row[1]) for row in rows)
    noted = f"UPDATE outbox SET offered_at = ?, attempts = attempts + 1 WHERE {_IN}"
    connection.exec_driver_sql(noted, (at, json.dumps([one.id for one in offered])))
    return offered


def note_answers(connection: Connection, answers: Iterable[Answered], at: str) -> None:
    """What the server said, by id."""
    refused = []
    said: dict[str, list[str]] = {}
    for one in answers:
        if one.answer == State.REFUSED:
            refused.append((at, one.answer, one.why, one.id))
        else:
            said.setdefault(one.answer, []).append(one.id)
    for answer, ids in said.items():
        noted = f"UPDATE outbox SET sent_at = ?, answer = ?, why = NULL WHERE {_IN}"
        connection.exec_driver_sql(noted, (at, answer, json.dumps(ids)))
    if refused:
        noted = "UPDATE outbox SET sent_at = ?, answer = ?, why = ? WHERE statement_id = ?"
        connection.exec_driver_sql(noted, refused)


def offer_everything_again(connection: Connection, at: str) -> None:
    """The server lost some of it: all that may leave waits once more, what other desks made too."""
    connection.exec_driver_sql("UPDATE outbox SET sent_at = NULL, answer = NULL, why = NULL WHERE sent_at IS NOT NULL")
    privacy = {kind.name: kind.privacy.value for kind in ALL if kind.privacy is not Privacy.PRIVATE}
    came = (
        "INSERT OR IGNORE INTO outbox (statement_id, privacy, queued_at) "
        "SELECT s.id, k.value, ? FROM statement s JOIN json_each(?) k ON k.key = s.kind WHERE s.came_at IS NOT NULL"
    )
    connection.exec_driver_sql(came, (at, json.dumps(privacy)))


def withhold(connection: Connection, ids: Sequence[str], at: str) -> int:
    """Keep these back, as far as they are of the programme class and have not left; how many that were."""
    which = f"{_IN} AND privacy = 'programme' AND sent_at IS NULL AND withheld_at IS NULL"
    return connection.exec_driver_sql(
        f"UPDATE outbox SET withheld_at = ? WHERE {which}", (at, json.dumps(list(ids)))
    ).rowcount


def send_again(connection: Connection, ids: Sequence[str]) -> int:
    """Let these leave after all, or once more where they were refused; how many that were."""
    changed = "sent_at = NULL, answer = NULL, why = NULL, withheld_at = NULL"
    which = f"{_IN} AND (withheld_at IS NOT NULL OR answer = 'refused')"
    return connection.exec_driver_sql(f"UPDATE outbox SET {changed} WHERE {which}", (json.dumps(list(ids)),)).rowcount

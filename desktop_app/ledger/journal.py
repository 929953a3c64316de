"""Writes statements, their fold and their place in the outbox in the caller's one transaction."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.fold import Entry, Key, Mark, Progress, add, fold
from desktop_app.ledger.kinds import leaves
from desktop_app.ledger.statement import Actor, Deed, Statement
from desktop_app.storage.tables.desk import company, person
from desktop_app.storage.tables.ledger import mark, outbox, statement

_FOLDED = (
    statement.c.id,
    statement.c.kind,
    statement.c.object,
    statement.c.at,
    statement.c.score,
    statement.c.detail,
)
_BATCH = 5_000
_FOLD = tuple(Mark.__dataclass_fields__)
_MARK = ("kind", "object", *_FOLD)
_COLUMNS = ", ".join(f'"{name}"' for name in _MARK)


def _new_id() -> str:
    return str(uuid.uuid4())


class Journal:
    """Appends what a person did; it is the caller's transaction that commits, together with the effect."""

    def __init__(self, clock: Clock, new_id: Callable[[], str] = _new_id) -> None:
        self._clock = clock
        self._new_id = new_id

    def append(self, connection: Connection, deed: Deed) -> Statement:
        """Write one statement; private kinds get no outbox row, programme kinds only if agreed."""
        desk = self._desk(connection)
        said = Statement(self._new_id(), deed, Actor(desk.home, desk.person_id), self._clock.now())
        entry = Entry(said.id, deed.kind.name, deed.object, said.sortable_at, deed.score, said.detail())
        connection.execute(insert(statement).values(**entry._asdict(), body=said.body()))
        self._mark(connection, entry)
        if leaves(deed.kind, desk.programme):
            row = {"statement_id": said.id, "privacy": deed.kind.privacy.value, "queued_at": said.sortable_at}
            connection.execute(insert(outbox).values(row))
        return said

    def progress(self, connection: Connection) -> Progress:
        """The fold as it stands."""
        return Progress.of_rows(dict(row._mapping) for row in connection.execute(select(mark)))

    def refold(self, connection: Connection) -> Progress:
        """Make the fold anew from every statement (after mending, or when the fold itself has changed)."""
        rows = connection.execution_options(yield_per=_BATCH).execute(select(*_FOLDED))
        marks = fold(map(Entry._make, rows))
        connection.execute(delete(mark))
        if marks:
            connection.execute(insert(mark), [_row(key, value) for key, value in marks.items()])
        return Progress(marks)

    def _desk(self, connection: Connection) -> Row[str, bool, str]:
        columns = (person.c.id.label("person_id"), company.c.programme, company.c.home)
        found = connection.execute(select(*columns).join_from(person, company, person.c.id.is_not(None))).first()
        if found is None:
            raise Trouble("profile.nobody")
        return found

    def _mark(self, connection: Connection, entry: Entry) -> None:
        key = (entry.kind, entry.object)
        found = connection.execute(select(mark).where(mark.c.kind == key[0], mark.c.object == key[1])).first()
        known = Progress.of_rows([dict(found._mapping)]).marks[key] if found else None
        grown = add(known, entry)
        row = _row(key, grown)
        connection.execute(upsert(mark).values(row).on_conflict_do_update(index_elements=["kind", "object"], set_=row))


def fold_in(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add statements to the fold that were not in it yet, many at once."""
    objects: dict[str, set[str]] = {}
    for entry in entries:
        objects.setdefault(entry.kind, set()).add(entry.object)
    known: dict[Key, Mark] = {}
    for kind, names in objects.items():
        asked = f"SELECT {_COLUMNS} FROM mark WHERE kind = ? AND object IN (SELECT value FROM json_each(?))"
        for row in connection.exec_driver_sql(asked, (kind, json.dumps(sorted(names)))).all():
            known[row[0], row[1]] = Mark(*row[2:])
    grown = fold(entries, known)
    rows = [(*key, *(getattr(folded, name) for name in _FOLD)) for key, folded in grown.items()]
    places = ", ".join("?" * len(_MARK))
    connection.exec_driver_sql(f"INSERT OR REPLACE INTO mark ({_COLUMNS}) VALUES ({places})", rows)


def _row(key: Key, folded: Mark) -> dict[str, object]:
    return {"kind": key[0], "object": key[1], **asdict(folded)}

"""What the company tells somebody, put at the end of a stream in the transaction that is open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import Connection

from advocacy_server.statements import store
from advocacy_server.statements.store import COMPANY, OTHER, OWN, New, Place

_AT_ONCE = 500  # entries


class Streams:
    """The streams of one company."""

    def __init__(self, company: str) -> None:
        self._company = company

    def append(self, connection: Connection, account: str, kind: str, name: str, body: str) -> None:
        """Into somebody's own stream. `name` is a UUID, `body` JSON; the same one twice stands there once.

        ValueError where that name has another body already: what was said once is not said otherwise.
        """
        self._put(connection, Place(self._company, OWN, account), kind, name, body)

    def tell_everybody(self, connection: Connection, kind: str, name: str, body: str) -> None:
        """Into the company's stream, as `append` does: one row, whoever reads it."""
        self._put(connection, Place(self._company, COMPANY, ""), kind, name, body)

    def copy(self, connection: Connection, old: str, new: str) -> None:
        """Enter all of one person's own stream at the end of another's; what stands there already stays as it is."""
        place, after = Place(self._company, OWN, new), 0
        while page := store.page(connection, Place(self._company, OWN, old), after, _AT_ONCE):
            after = page[-1].n
            for kind, rows in groupby(page, lambda row: row.kind):
                store.push(connection, place, kind, [New(str(row.id), row.body) for row in rows])

    def erase(self, connection: Connection, account: str, kind: str, names: Sequence[str]) -> int:
        """Take bodies out of somebody's own stream by the schedule, with the retention role; how many went."""
        return store.erase(connection, Place(self._company, OWN, account), kind, names)

    def _put(self, connection: Connection, place: Place, kind: str, name: str, body: str) -> None:
        if store.push(connection, place, kind, [New(name, body)]) == OTHER:
            raise ValueError(f"{kind} {name} was said before, otherwise")

"""Takes statements in: each judged, all in one transaction, and an answer for each by its position."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

from advocacy_server.database.epoch import epoch
from advocacy_server.statements import store
from advocacy_server.statements.reading import Read, Refusal, batch, read
from advocacy_server.statements.store import OTHER, OWN, PRESENT, STORED, New, Place

Begin = Callable[[], AbstractContextManager[Connection]]
Answer = str | Refusal  # STORED, PRESENT, or why not
KIND = "statement"


class Caller(Protocol):
    """Who sends: the account, and the ids under which its desks know the person."""

    @property
    def account_id(self) -> str:
        """The account."""
        ...

    @property
    def person_ids(self) -> Collection[str]:
        """All of that account's ids."""
        ...


class Arrival(Protocol):
    """Somebody who is shown a new statement inside the transaction that stores it."""

    def taken(self, connection: Connection, caller: Caller, text: str) -> Refusal | None:
        """Why it must not be kept; None where it may."""
        ...


class Listener(NamedTuple):
    """Which statements somebody is shown: those with this verb, about this type of thing if one is named."""

    arrival: Arrival
    verb: str
    activity: str | None = None

    def hears(self, one: Read) -> bool:
        """Whether it is one of those."""
        return one.verb == self.verb and self.activity in (None, one.activity)


class Pushed(NamedTuple):
    """What came of a request: the database's epoch, and an answer for each position."""

    epoch: str
    answers: Sequence[Answer]


class Statements:
    """The statements of one company; `home` is how its statements name it."""

    def __init__(self, company: str, home: str, listeners: Sequence[Listener] = ()) -> None:
        self._company, self._home, self._listeners = company, home, tuple(listeners)

    def push(self, begin: Begin, caller: Caller, raw: bytes) -> Pushed:
        """Take an array of statements; it may come any number of times. Problems where it is no such array."""
        judged = [read(body, self._home, caller.person_ids) for body in batch(raw)]
        first, again = _told_apart(judged)
        with begin() as connection:
            found = epoch(connection)
            taken = self._take(connection, caller, list(first.values()))
        return Pushed(found, [self._answer(at, one, first, taken, again) for at, one in enumerate(judged)])

    def _answer(
        self, at: int, one: Read | Refusal, first: dict[str, Read], taken: dict[str, Answer], again: Collection[int]
    ) -> Answer:
        """A repetition is there once its first is; with other content it is refused whatever became of the first."""
        if isinstance(one, Refusal):
            return one
        if one.text != first[one.id].text:
            return Refusal("twice-in-batch")
        said = taken[one.id]
        return PRESENT if at in again and said == STORED else said

    def _take(self, connection: Connection, caller: Caller, fresh: Sequence[Read]) -> dict[str, Answer]:
        """What nobody is shown goes in at once; what somebody may still refuse, one by one."""
        place = Place(self._company, OWN, caller.account_id)
        shown = [one for one in fresh if any(listener.hears(one) for listener in self._listeners)]
        ids = {one.id for one in shown}
        plain = [New(one.id, one.text) for one in fresh if one.id not in ids]
        letters = store.push(connection, place, KIND, plain) if plain else ""
        taken = {one.id: _said(letter) for one, letter in zip(plain, letters, strict=True)}
        for one in shown:
            taken[one.id] = self._show(connection, caller, place, one)
        return taken

    def _show(self, connection: Connection, caller: Caller, place: Place, one: Read) -> Answer:
        """It is entered before whatever is said about it; refused, it leaves no number behind."""
        with connection.begin_nested() as within:
            said = _said(store.push(connection, place, KIND, [New(one.id, one.text)]))
            if said != STORED:
                return said
            for listener in self._listeners:
                refusal = listener.arrival.taken(connection, caller, one.text) if listener.hears(one) else None
                if refusal is not None:
                    within.rollback()
                    return refusal
        return said


def _told_apart(judged: Sequence[Read | Refusal]) -> tuple[dict[str, Read], Collection[int]]:
    """The first of each id, and the positions of those that come again."""
    first: dict[str, Read] = {}
    again = set()
    for at, one in enumerate(judged):
        if isinstance(one, Refusal):
            continue
        if one.id in first:
            again.add(at)
        else:
            first[one.id] = one
    return first, again


def _said(letter: str) -> Answer:
    return Refusal("other-content") if letter == OTHER else letter

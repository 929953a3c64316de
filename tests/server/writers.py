"""Writers at once with pauses inside their transactions, and a reader that never stops looking."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection

from advocacy_server.changes.service import Feed
from advocacy_server.database.engines import begin
from advocacy_server.statements.service import Statements
from advocacy_server.statements.store import PRESENT, STORED
from advocacy_server.statements.streams import Streams
from tests.server.streams import COMPANY, HOME, Databases, Sender, array, said


class TakenBack(Exception):
    """A transaction that ends without being kept, after its numbers were given."""


@dataclass
class Found:
    """What the reader saw by stream, what writers were told is kept, and what went wrong."""

    read: dict[str, list[int]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    acknowledged: set[str] = field(default_factory=set)
    troubles: list[BaseException] = field(default_factory=list)

    @property
    def holes(self) -> int:
        """Places where a number does not follow on the one before."""
        return sum(n != place for numbers in self.read.values() for place, n in _expected(numbers))

    @property
    def lost(self) -> set[str]:
        """What was acknowledged and never came."""
        return {text for text in self.acknowledged if not any(text in page for page in self.texts)}


def _expected(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Each number, with the one that has to come there."""
    before = 0
    for n in numbers:
        yield before + 1, n
        before = n


def together(databases: Databases, writers: int, seed: int, rounds: int) -> Found:
    """All desks of one account and the company write into the same two streams; a quarter is taken back."""
    sender, found, done = Sender(), Found(), threading.Event()
    reader = threading.Thread(target=_guarded, args=(found, lambda: _read(databases, sender, found, done)))
    work = [
        threading.Thread(target=_guarded, args=(found, _writer(databases, sender, found, seed * 100 + one, rounds)))
        for one in range(writers)
    ]
    for thread in (reader, *work):
        thread.start()
    for thread in work:
        thread.join()
    done.set()
    reader.join()
    return found


def _guarded(found: Found, work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException as trouble:  # noqa: BLE001 - told by the thread that waits
        found.troubles.append(trouble)


def _writer(databases: Databases, sender: Sender, found: Found, seed: int, rounds: int) -> Callable[[], None]:
    lots = random.Random(seed)
    statements, streams = Statements(COMPANY, HOME), Streams(COMPANY)

    @contextmanager
    def paused(keeps: bool) -> Iterator[Connection]:
        with begin(databases.service) as connection:
            time.sleep(lots.random() / 500)
            yield connection
            time.sleep(lots.random() / 500)
            if lots.random() < 0.3:
                streams.tell_everybody(connection, "notice", str(uuid.UUID(int=lots.getrandbits(128))), "{}")
            if not keeps:
                raise TakenBack

    def write() -> None:
        waiting: list[str] = []
        for _ in range(rounds):
            waiting += [said(str(uuid.UUID(int=lots.getrandbits(128)))) for _ in range(lots.randint(1, 5))]
            keeps = lots.random() > 0.25
            try:
                pushed = statements.push(lambda keeps=keeps: paused(keeps), sender, array(*waiting))  # type: ignore[misc]
            except TakenBack:
                continue
            assert set(pushed.answers) <= {STORED, PRESENT}
            found.acknowledged.update(waiting)
            waiting = waiting[-1:]  # the last is sent once more

    return write


def _read(databases: Databases, sender: Sender, found: Found, done: threading.Event) -> None:
    feed, cursor = Feed(COMPANY), ""
    while True:
        last_look = done.is_set()
        with databases.begin() as connection:
            page = feed.after(connection, sender, cursor, 7)
        cursor = page.cursor
        for item in page.items:
            stream, n = item.split('"stream":"')[1].split('"')[0], int(item.split('"n":')[1].split(",")[0])
            found.read.setdefault(stream, []).append(n)
        found.texts += page.items
        if last_look and not page.more:
            return

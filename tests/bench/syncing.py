"""How long a desk takes for its own part of syncing 10,000 statements: from the outbox, and into a fresh profile."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.ledger.kinds import LESSON_FINISHED
from desktop_app.ledger.statement import Actor, Deed, Statement
from tests.fakes.sync_desk import BY_PASSWORD, SyncingDesk, syncing_desk
from tests.fakes.sync_server import FakeServer

COUNT = 10_000


def fill(desk: SyncingDesk, count: int) -> None:
    """So many statements wait."""
    clock, known = SystemClock(), desk.house.onboarding.desk()
    assert known is not None
    actor = Actor(known.company.home, known.person.id)
    rows, waits = [], []
    for number in range(count):
        deed = Deed(
            LESSON_FINISHED, f"example.course/{number % 500:03}/lesson", {"en": "A lesson", "it": "Una lezione"}
        )
        said = Statement(f"00000000-0000-4000-8000-{number:012x}", deed, actor, clock.now())
        rows.append((said.id, deed.kind.name, deed.object, said.sortable_at, said.body()))
        waits.append((said.id, "compulsory", said.sortable_at))
    with desk.house.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO statement (id, kind, object, at, body) VALUES (?,?,?,?,?)", rows)
        connection.exec_driver_sql("INSERT INTO outbox (statement_id, privacy, queued_at) VALUES (?,?,?)", waits)


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        with syncing_desk(Path(folder) / "home", clock, FakeServer(""), None) as desk:
            known = desk.house.onboarding.desk()
            assert known is not None
            server = FakeServer(known.company.home)
        first = syncing_desk(Path(folder) / "a", clock, server)
        second = syncing_desk(Path(folder) / "b", clock, server, BY_PASSWORD)
        with first as one, second as other:
            one.turn(), other.turn()
            fill(one, COUNT)
            for name, desk in (("push", one), ("pull", other)):
                spent, answer = 0.0, server.answer

                def timed(asked, _answer, answer=answer):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
                    nonlocal spent
                    began = time.perf_counter()
                    said = answer(asked)
                    spent += time.perf_counter() - began
                    return said

                desk.line.fault = timed  # type: ignore[attr-defined]
                began = time.perf_counter()
                outcome = desk.turn()
                whole = time.perf_counter() - began
                print(f"{name} 10,000: desk {whole - spent:.3f} s ({outcome.stored} stored, {outcome.came} came)")
    return 0


if __name__ == "__main__":
    sys.exit(main())

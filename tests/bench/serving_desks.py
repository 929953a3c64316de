"""From the desk's outbox to committed and marked, over HTTP on PostgreSQL; 200 desks at once; Anki's sync beside it."""

from __future__ import annotations

import http.client
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.client import Client
from desktop_app.sync.http_source import HttpSettings
from desktop_app.sync.state import Progress, Stage
from tests.bench.syncing import fill
from tests.fakes.desk import house_of, join
from tests.fakes.sync_desk import SyncingDesk
from tests.server.bad_days import a_server
from tests.server.companies import Desk
from tests.server.serving import Server, free_port
from tests.server.streams import cluster, said

MANY, RUNS, LOOKS = 10_000, 3, 200
DESKS, EACH, WITHIN = 200, 50, 10.0  # desks, statements of each, seconds over which they arrive
PATIENCE = 300
ANKI, INSIDE = "anki==26.9.*", Path(__file__).with_name("anki_inside.py")
KINTO, KINTO_INSIDE = "kinto[postgresql]==26.5.*", Path(__file__).with_name("kinto_inside.py")
KINTO_MANY = 1_000


def measure(folder: Path) -> dict[str, object]:
    """Seconds, medians of the runs."""
    with a_server(folder / "server") as running:
        pushes, pulls, nothing = [], [], 0.0
        for run in range(RUNS):
            pushed, pulled, nothing = _two_desks(folder / f"run-{run}", running, f"somebody-{run}")
            pushes.append(pushed)
            pulls.append(pulled)
        crowd = _crowd(running)
        figures = {
            "statements": MANY,
            "push from outbox to marked, s": [round(statistics.median(pushes), 3), round(min(pushes), 3)],
            "pull into a fresh profile, s": [round(statistics.median(pulls), 3), round(min(pulls), 3)],
            "nothing to do, one request, ms": round(nothing * 1000, 2),
            "a worker, MB": _memory(running),
            f"{DESKS} desks within {WITHIN:.0f} s": crowd,
        }
    return {**figures, **_anki(folder / "anki"), **_kinto(folder / "kinto")}


def _two_desks(folder: Path, running: Server, login: str) -> tuple[float, float, float]:
    with ExitStack() as stack:
        desks = []
        for name, how in (("a", running.by_code(login)), ("b", running.by_password(login))):
            house = stack.enter_context(house_of(folder / name, SystemClock()))
            join(house)
            line = Client(running.address, HttpSettings())
            stack.callback(line.close)
            desk = SyncingDesk(house, line, SystemClock())
            desk.syncing.join(how, never) if how.code else desk.syncing.sign_in(how, never)
            desk.turn()
            desks.append(desk)
        first, second = desks
        fill(first, MANY)
        pushed = _pushed(first)
        began = time.perf_counter()
        assert second.turn().came >= MANY
        pulled = time.perf_counter() - began
        looks = []
        for _ in range(LOOKS):
            began = time.perf_counter()
            second.turn()
            looks.append(time.perf_counter() - began)
    return pushed, pulled, statistics.median(looks)


def _pushed(desk: SyncingDesk) -> float:
    """Until the last answer is written down; what the same turn then reads is another figure."""
    began, pulling = time.perf_counter(), []

    def tell(progress: Progress) -> None:
        if progress.stage is Stage.PULL:
            pulling.append(time.perf_counter())

    assert desk.syncing.run(never, tell).stored == MANY
    return pulling[0] - began


def _crowd(running: Server) -> dict[str, object]:
    """Each desk one push and one pull, spread as timers with jitter spread them; and once more all at one moment."""
    desks = [_joined(running, number) for number in range(DESKS)]
    return {"spread": _arrive(running, desks, WITHIN), "all at once": _arrive(running, desks, 0.0)}


def _joined(running: Server, number: int) -> Desk:
    """By code, as everybody."""
    desk = Desk(f"person-{number}")
    code = _invited(running, f"desk-{number}")
    body = json.dumps(desk.asking(code=code, home=running.home, password=None))
    status, told = _asked(running, "POST", "/v1/join", body.encode(), "")
    assert status == 201, told
    desk.token = json.loads(told)["token"]
    return desk


def _invited(running: Server, login: str) -> str:
    from advocacy_server.database.engines import begin, engine_for
    from advocacy_server.people.administering import Administering
    from advocacy_server.statements.streams import Streams
    from tests.server.serving import COMPANY

    engine = engine_for(running.database("service"), 1)
    try:
        with begin(engine) as connection:
            done = Administering(COMPANY, SystemClock(), Streams(COMPANY).copy)
            account = done.add(connection, login, login, ())
            return done.invite(connection, "bench", account.id, 1).code
    finally:
        engine.dispose()


def _arrive(running: Server, desks: list[Desk], within: float) -> dict[str, object]:
    spent: list[float] = []
    errors: list[str] = []
    bodies = {
        desk.person: f"[{','.join(said(person=desk.person, home=running.home) for _ in range(EACH))}]".encode()
        for desk in desks
    }

    def arrive(number: int, desk: Desk) -> None:
        time.sleep(within * number / len(desks))
        began = time.perf_counter()
        status, told = _asked(running, "POST", "/v1/statements", bodies[desk.person], desk.token)
        fine = status == 200 and told.count(b'"stored"') == EACH
        status, told = _asked(running, "GET", "/v1/changes?cursor=", None, desk.token)
        spent.append(time.perf_counter() - began)
        if not fine or status != 200 or told.count(b'"kind":"statement"') < EACH:
            errors.append(f"{status} {told[:100]!r}")

    threads = [threading.Thread(target=arrive, args=(number, desk)) for number, desk in enumerate(desks)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    quantiles = statistics.quantiles(spent, n=100)
    return {
        "errors": len(errors),
        "all, s": round(time.perf_counter() - began, 2),
        "p50, ms": round(quantiles[49] * 1000, 1),
        "p99, ms": round(quantiles[98] * 1000, 1),
    }


def _asked(running: Server, method: str, path: str, body: bytes | None, token: str) -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1", running.port, timeout=60)
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    try:
        line.request(method, path, body, headers)
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


def _memory(running: Server) -> float:
    """What is the worker's own, in MB: the proportional set size."""
    assert running.running is not None
    rollup = Path(f"/proc/{running.running.pid}/smaps_rollup").read_text(encoding="utf-8")
    return round(next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024, 1)


def _anki(folder: Path) -> dict[str, Any]:
    """Anki's own server and client in this run; in words where it cannot be had."""
    return {"anki, s": _peer(folder, ANKI, INSIDE, lambda: (str(free_port()), str(MANY)))}


def _kinto(folder: Path) -> dict[str, Any]:
    """Kinto on the same PostgreSQL, by one writer."""
    folder.mkdir(mode=0o700, parents=True)
    with cluster(folder) as url:
        told = _peer(folder, KINTO, KINTO_INSIDE, lambda: (str(free_port()), url, str(KINTO_MANY)), "psycopg2-binary")
    return {"kinto": told}


def _peer(folder: Path, wanted: str, inside: Path, words: Callable[[], Sequence[str]], *more: str) -> object:
    """What it told, in a Python of its own; in words where it cannot be had."""
    try:
        python = folder / "python" / "bin" / "python"
        _run(sys.executable, "-m", "venv", folder / "python")
        _run(python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", wanted, *more)
        return json.loads(_run(python, "-I", inside, folder, *words()).splitlines()[-1])
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        said_last = (getattr(error, "stderr", None) or "not done in time").strip().splitlines()[-1:]
        return f"not measured: {' '.join(said_last)}"


def _run(*command: str | Path) -> str:
    run = subprocess.run(command, env=dict(os.environ), timeout=PATIENCE, check=True, capture_output=True, text=True)
    return run.stdout

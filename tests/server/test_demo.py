"""The demo: a company of one's own with its server, that a desk can join and sync with as with any other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.library.desk.source import never
from desktop_app.sync.admission import Admission
from desktop_app.sync.client import Client
from desktop_app.sync.http_source import HttpSettings
from tests.fakes.desk import house_of, join
from tests.fakes.sync_desk import SyncingDesk
from tests.server.serving import free_port

_COMMAND = (sys.executable, "-c", "from advocacy_server.cli import main; raise SystemExit(main())", "--language", "en")


@contextmanager
def demo(folder: Path, port: int) -> Iterator[list[str]]:
    """Running; what it said."""
    folder.mkdir(exist_ok=True)
    with (folder / "said").open("wb") as said:
        asked = [*_COMMAND, "demo", "--folder", str(folder), "--port", str(port)]
        surroundings = {**os.environ, "PYTHONUNBUFFERED": "1"}
        running = subprocess.Popen(asked, stdout=said, stderr=subprocess.DEVNULL, env=surroundings)
        try:
            _wait(port, running)
            yield (folder / "said").read_text(encoding="utf-8").splitlines()
        finally:
            running.send_signal(signal.SIGTERM)
            assert running.wait(20) in (0, -signal.SIGTERM)


def _wait(port: int, running: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and running.poll() is None:
        with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5):
            return
        time.sleep(0.05)
    raise AssertionError("it does not serve")


def _learn(house: House, course: str) -> None:
    for one in house.training.course(course).steps:
        if one.step.kind == "lesson":
            house.training.finish_lesson(course, one.step.id)


def test_somebody_joins_the_demo_and_what_they_do_arrives(tmp_path: Path) -> None:
    folder, port = tmp_path / "demo", free_port()
    with demo(folder, port) as said:
        code = next(line for line in said if line.startswith("Giulia")).rpartition(" ")[2]
        company = read_company(folder / "company")
        assert not company.example and company.server is not None
        assert company.server.url == f"http://127.0.0.1:{port}/"
        assert "nothing is sent" not in company.agreement.text.of("en")
        clock = SystemClock()
        with house_of(tmp_path / "desk", clock) as house:
            join(house, company=folder / "company")
            line = Client(company.server.url, HttpSettings())
            desk = SyncingDesk(house, line, clock)
            desk.syncing.join(Admission("1", programme=False, code=code), never)
            for state in house.training.courses():
                _learn(house, state.course.id)
            outcome = desk.turn()
            line.close()
        assert outcome.whole and outcome.stored > 0
    with demo(folder, port) as said:  # once more, with what was made before and new codes
        assert len(said) == 3 and code not in " ".join(said)

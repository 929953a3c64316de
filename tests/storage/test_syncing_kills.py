"""A desk that is killed before or after any answer of its server goes on at the next start, and loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from desktop_app.ledger import kinds
from desktop_app.ledger.statement import Deed
from desktop_app.packs.library.desk.source import never
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of, join
from tests.fakes.killed_syncing import ServerInAFile
from tests.fakes.sync_desk import BY_CODE, SyncingDesk

ROOT = Path(__file__).resolve().parents[2]
MANY = 1_200  # two batches, and two pages


def test_a_kill_at_any_step_loses_nothing(tmp_path: Path) -> None:
    clock, profile, file = FixedClock(), tmp_path / "a", tmp_path / "server.json"
    with house_of(profile, clock) as house:
        join(house)
        known = house.onboarding.desk()
        assert known is not None
        home = known.company.home
        line = ServerInAFile(file, home, -1)
        SyncingDesk(house, line, clock).syncing.join(BY_CODE, never)
        with house.database.write() as connection:
            for number in range(MANY):
                deed = Deed(kinds.LESSON_FINISHED, f"example.course/{number}", detail={"pack-version": "1.0.0"})
                house.journal.append(connection, deed)
    deaths, steps = 0, 1
    while not _lived(profile, file, home, steps):
        deaths, steps = deaths + 1, steps % 3 + 1
        assert deaths < 40
    assert deaths >= 3
    with house_of(profile, clock) as house:
        status = house.sync.status()
        assert (status.waiting, status.refused) == (0, 0)
        with house.database.read() as connection:
            assert connection.exec_driver_sql("SELECT max(count) FROM mark").scalar_one() == 1
            asked = "SELECT id, body FROM statement WHERE kind = 'lesson-finished'"
            mine = {row[0]: row[1] for row in connection.exec_driver_sql(asked)}
    stored = {entry[1]: entry[2] for entry in json.loads(file.read_text("utf-8"))["entries"]}
    assert mine == stored and len(stored) == MANY


def _lived(profile: Path, file: Path, home: str, steps: int) -> bool:
    command = [sys.executable, "-m", "tests.fakes.killed_syncing", str(profile), str(file), home, str(steps)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode in (0, -9), done.stderr
    return done.returncode == 0 and bool(json.loads(done.stdout)["whole"])

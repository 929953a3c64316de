"""The owner’s page in a process of its own: making a library, the GUI thread opens nothing and imports nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import house_of, join

HERE = Path(__file__).parents[3]


def test_making_a_library_keeps_the_gui_thread_free(tmp_path: Path) -> None:
    with house_of(tmp_path / "profile", FixedClock(MONDAY_MORNING)) as house:
        join(house)
    command = [sys.executable, "-m", "tests.gui.trainer.watched_owner", str(tmp_path)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PORTAVOCE_DATA": str(tmp_path / "data")}
    told = subprocess.run(command, cwd=HERE, env=surroundings, capture_output=True, text=True, check=False, timeout=120)
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout.splitlines()[-1])
    assert found["trespasses"] == []
    assert found["made"] is True

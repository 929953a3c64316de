"""A kill at any moment of an update leaves the old version working, no half file, and an update that then succeeds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.killed_desk import NEW, OLD

KILLS = {"folder": 10, "server": 10}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("kind", KILLS)
def test_a_kill_at_ten_moments_of_an_update_harms_nothing(kind: str, tmp_path: Path) -> None:
    """Apart from the tests: each round forks, and the child is killed with -9."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.fakes.killed_desk", str(tmp_path), kind, str(KILLS[kind])],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert all(killed for killed, _ in found)
    assert {version for _, version in found} <= {OLD, NEW}
    assert found[0][1] == OLD

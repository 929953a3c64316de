"""A kill at any moment of a change leaves a library that opens: the old state, or the new one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]

# Thousandths of the way through each change: ten kills in all, most of them where documents get their names.
KILLS = {
    "publish": [650, 900],
    "hand in": [950],
    "withdraw": [700],
    "add": [850],
    "remove": [600, 800],
    "update": [900],
    "new seal": [820],
    "export": [880],
}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("change", KILLS)
def test_a_kill_leaves_a_library_that_opens(change: str, tmp_path: Path) -> None:
    moments = [str(moment) for moment in KILLS[change]]
    run = subprocess.run(
        [sys.executable, "-m", "tests.fakes.killed_library", str(tmp_path), change, *moments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    before, after, *found = json.loads(run.stdout)
    assert before != after or change == "update"
    assert set(found) <= {before, after}

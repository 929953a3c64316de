"""Walks every screen in every look: in `make test` each screen is seen in one of the four."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WALK = "tests/gui/test_every_screen.py"


def walk_in_every_look(_folder: Path, _count: int, seed: int) -> dict[str, object]:
    """`lost` are the flaws that were found, a line each; there is nothing to count and no chance in it."""
    environment = {**os.environ, "PORTAVOCE_EVERY_LOOK": str(seed), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", WALK]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = run.stdout.splitlines()
    return {
        "walked": lines[-1] if lines else "",
        "lost": [line for line in lines if line.startswith("E ")],
        "whole": run.returncode == 0,
    }

"""Kills whoever updates from a folder and from a web server, all along the way, and looks at what is left."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

LONGEST = 1800


def kill_updates(folder: Path, count: int, seed: int = 1) -> dict[str, object]:
    """Kill `count` times, half of them each way; `lost` has what was not as it should be."""
    lost, states, kills = [], Counter[str](), 0
    for kind, share in (("folder", count // 2), ("server", count - count // 2)):
        (folder / kind).mkdir()
        command = [sys.executable, "-m", "tests.fakes.killed_desk", str(folder / kind), kind, str(share)]
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST)
        if run.returncode:
            lost.append(f"{kind}: {run.stderr[-2000:]}")
            continue
        found = json.loads(run.stdout)
        kills += sum(killed for killed, _ in found)
        states.update(f"{kind} {version}" for _, version in found)
    return {"kills": kills, "versions_found": dict(states), "lost": lost, "whole": kills == count}

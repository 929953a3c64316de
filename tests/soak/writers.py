"""Fifty schedules of 4 and 16 writers at once, a reader that never stops, and pauses inside transactions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.streams import postgres
from tests.server.writers import together

_A_QUARTER = 4  # of the count: 200 make 50 schedules


def write_together(folder: Path, count: int, seed: int) -> dict[str, Any]:
    """Nothing acknowledged may be missing, and no reader may meet a hole."""
    told = {"schedules": 0, "acknowledged": 0, "lost": 0, "holes": 0, "whole": True}
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with postgres(folder, connections=20) as databases:
        for number in range(max(1, count // _A_QUARTER)):
            for writers in (4, 16):
                found = together(databases, writers, seed + number, rounds=8)
                told["acknowledged"] += len(found.acknowledged)
                told["lost"] += len(found.lost)
                told["holes"] += found.holes
                told["whole"] = told["whole"] and not found.troubles and not found.holes
            told["schedules"] += 1
    return told

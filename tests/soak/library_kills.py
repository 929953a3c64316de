"""Kills whoever changes a library, at random moments of every kind of change, and looks whether it opens afterwards."""

from __future__ import annotations

import random
from pathlib import Path

from tests.fakes.killed_library import CHANGES, rounds


def kill_libraries(folder: Path, count: int, seed: int = 1) -> dict[str, object]:
    """Kill `count` times, the changes in turn; `lost` has what was neither the state before nor the one after."""
    chance, lost, states = random.Random(seed), [], 0
    names = sorted(CHANGES)
    shares = [count // len(names) + (place < count % len(names)) for place in range(len(names))]
    for name, share in zip(names, shares, strict=True):
        (folder / name).mkdir()
        moments = sorted(chance.sample(range(1000), share))
        before, after, *found = rounds(folder / name, name, moments)
        lost += [f"{name}: {state}" for state in found if state not in (before, after)]
        states += len(found)
    return {"kills": states, "lost": lost, "whole": True}

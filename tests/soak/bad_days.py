"""Servers and databases killed hundreds of times on a bad network, while two desks sync."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from tests.server.bad_days import a_server, bad_days

_AT_ONCE = 20  # kills of one person's days; then somebody else's begin


def kill_servers(folder: Path, count: int, seed: int) -> dict[str, Any]:
    """Half of the kills hit the server, half its database."""
    met: Counter[str] = Counter()
    told = {"kills": 0, "statements": 0, "stored": 0, "lost": 0, "private": 0, "whole": True}
    with a_server(folder / "server") as running:
        for number in range(max(1, count // _AT_ONCE)):
            victim = ("server", "database")[number % 2]
            place = folder / f"desks-{number}"
            days = bad_days(running, place, f"somebody-{number}", min(count, _AT_ONCE), seed + number, victim)
            for name in ("kills", "statements", "stored", "lost", "private"):
                told[name] += getattr(days, name)
            told["whole"] = told["whole"] and days.whole
            met.update(days.met)
    return {**told, "network": dict(met)}

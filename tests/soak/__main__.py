"""`make soak`: runs the long proofs, prints and keeps their figures; fails when one of them failed."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from tests.fakes.killed_signing import kill_signings
from tests.soak.attempts import kill_attempts
from tests.soak.bad_days import kill_servers
from tests.soak.desk_update_kills import kill_updates
from tests.soak.kills import kill_many
from tests.soak.library_kills import kill_libraries
from tests.soak.looks import walk_in_every_look
from tests.soak.writers import write_together

KILLS = 200
PROOFS = {
    "first_day_kills": kill_many,
    "attempt_kills": kill_attempts,
    "library_kills": kill_libraries,
    "desk_update_kills": kill_updates,
    "signing_kills": kill_signings,
    "server_kills": kill_servers,
    "writers_together": write_together,
    "every_look": walk_in_every_look,
}


def main(wanted: list[str]) -> int:
    """Kill each journey many times; a number instead of 200 may be given, and which of the proofs."""
    counts = [int(word) for word in wanted if word.isdecimal()]
    figures = {name: _proven(name, *counts[:1]) for name in PROOFS if name in wanted or not set(PROOFS) & set(wanted)}
    target = Path("build") / "soak.json"
    target.parent.mkdir(exist_ok=True)
    kept = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
    kept = {name: kept[name] for name in PROOFS if name in kept}
    target.write_text(json.dumps({**kept, **figures}, indent=2), encoding="utf-8")
    return 0 if all(not proof["lost"] and proof["whole"] for proof in figures.values()) else 1


def _proven(name: str, count: int = KILLS) -> dict[str, object]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="portavoce-soak-") as temporary:
        figures = PROOFS[name](Path(temporary), count, seed=2026)
    figures["seconds"] = round(time.monotonic() - began)
    print(json.dumps({name: figures}, indent=2), flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

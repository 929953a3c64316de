"""`make soak`: runs the long proofs, prints and keeps their figures; fails when one of them failed."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.kills import kill_many

KILLS = 200


def main(wanted: list[str]) -> int:
    """Kill the first day many times; a number instead of 200 may be given."""
    count = int(wanted[0]) if wanted else KILLS
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="portavoce-soak-") as temporary:
        figures = {"first_day_kills": kill_many(Path(temporary), count, seed=2026)}
    result = {**figures, "seconds": round(time.monotonic() - began)}
    target = Path("build") / "soak.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=2), encoding="utf-8")
    print(json.dumps(result, indent=2))
    kills = figures["first_day_kills"]
    return 0 if not kills["lost"] and kills["whole"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

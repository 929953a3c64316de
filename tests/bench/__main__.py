"""`make bench`: measures, prints and keeps the figures."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import catalogue, fold, lesson, memory, pack_check, pack_import, policy, questions, search, start
from tests.journeys import first_day

PARTS = {
    "start": start.measure,
    "lesson": lesson.measure,
    "policy": policy.measure,
    "heartbeat": first_day.measure,
    "fold": fold.measure,
    "search": search.measure,
    "questions": questions.measure,
    "pack-check": pack_check.measure,
    "pack-import": pack_import.measure,
    "catalogue": catalogue.measure,
    "memory": memory.measure,
}


def main(wanted: list[str]) -> int:
    """Measure all parts, or those named."""
    figures: dict[str, object] = {}
    for name in wanted or PARTS:
        with tempfile.TemporaryDirectory(prefix="portavoce-bench-") as temporary:
            figures[name] = PARTS[name](Path(temporary))
        print(json.dumps({name: figures[name]}, indent=2), flush=True)
    target = Path("build") / "bench.json"
    target.parent.mkdir(exist_ok=True)
    kept = json.loads(target.read_text(encoding="utf-8")) if wanted and target.exists() else {}
    target.write_text(json.dumps({**kept, **figures}, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

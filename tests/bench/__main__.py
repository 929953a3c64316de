"""`make bench`: measures, prints and keeps the figures; words as arguments choose parts, or leave a comparison out."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import (
    catalogue,
    fold,
    lesson,
    memory,
    pack_check,
    pack_import,
    policy,
    questions,
    register,
    search,
    serving,
    serving_desks,
    signing,
    start,
    verify,
)
from tests.journeys import first_day

PARTS = {
    "start": start.measure,
    "lesson": lesson.measure,
    "policy": policy.measure,
    "heartbeat": first_day.measure,
    "signing": signing.measure,
    "verify": verify.measure,
    "register": register.measure,
    "serving": serving.measure,
    "serving-desks": serving_desks.measure,
    "fold": fold.measure,
    "search": search.measure,
    "questions": questions.measure,
    "pack-check": pack_check.measure,
    "pack-import": pack_import.measure,
    "catalogue": catalogue.measure,
    "memory": memory.measure,
}
WITHOUT_KOLIBRI = "without-kolibri"  # installing it takes minutes where the way to a package index is slow


def main(words: list[str]) -> int:
    """Measure all parts, or those named."""
    wanted = [word for word in words if word != WITHOUT_KOLIBRI]
    parts = PARTS | {"pack-import": partial(pack_import.measure, with_kolibri=WITHOUT_KOLIBRI not in words)}
    figures: dict[str, object] = {}
    for name in wanted or parts:
        with tempfile.TemporaryDirectory(prefix="portavoce-bench-") as temporary:
            figures[name] = parts[name](Path(temporary))
        print(json.dumps({name: figures[name]}, indent=2), flush=True)
    target = Path("build") / "bench.json"
    target.parent.mkdir(exist_ok=True)
    kept = json.loads(target.read_text(encoding="utf-8")) if wanted and target.exists() else {}
    target.write_text(json.dumps({**kept, **figures}, indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

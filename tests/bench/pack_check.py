"""How long `portavoce pack check` takes for three hundred lessons in three languages, beside reading their bytes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.features.trainer.service import check
from tests.fakes.large_course import LESSONS, large_course

ROUNDS = 5


def measure(folder: Path) -> dict[str, object]:
    """Seconds: the whole command with its start, the check alone, and reading every file once."""
    course = large_course(folder / "course")
    files = sorted(file for file in course.rglob("*") if file.is_file())
    command = [sys.executable, "-m", "desktop_app", "pack", "check", str(course)]
    reading, checking, whole = [], [], []
    for _ in range(ROUNDS):
        reading.append(_timed(lambda: [file.read_bytes() for file in files]))
        checking.append(_timed(lambda: check(course)))
        whole.append(_timed(lambda: subprocess.run(command, check=True, capture_output=True)))
    found = check(course)
    return {
        "lessons": LESSONS,
        "lesson_files": sum(file.suffix == ".md" for file in files),
        "words": sum((found.statistics or {})["words"].values()),
        "megabytes": round(sum(file.stat().st_size for file in files) / 1e6, 1),
        "problems": len(found.problems),
        "command_seconds": round(statistics.median(whole), 2),
        "check_seconds": round(statistics.median(checking), 2),
        "read_seconds": round(statistics.median(reading), 3),
        "ratio_to_reading": round(statistics.median(checking) / statistics.median(reading), 1),
        "limit_seconds": 2.0,
    }


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began

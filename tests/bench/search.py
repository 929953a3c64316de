"""Searching two hundred lessons: building the index once, then how long each question takes."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from tests.fakes import desk
from tests.fakes.long_course import ID, LESSONS, WORDS_A_LESSON, many_lessons, words_to_find
from tests.fakes.training import put_on_shelf

QUESTIONS = 200


def measure(folder: Path) -> dict[str, object]:
    """Milliseconds; in one course, and in all that are on the shelf."""
    with desk.house_of(folder / "profile", SystemClock()) as house:
        desk.join(house)
        put_on_shelf(house, folder / "course", many_lessons())
        house.training.course(ID)
        house.catalogue.course(house.training.course(ID).course.sha256)
        began = time.perf_counter()
        house.training.search(ID, "a", "en")
        built = (time.perf_counter() - began) * 1000
        house.training.search(None, "a", "en")
        gc.collect()  # what building left behind is not the questions' doing
        asked = words_to_find(QUESTIONS)
        one = [_timed(partial(house.training.search, ID, words, "en")) for words in asked]
        every = [_timed(partial(house.training.search, None, words, "en")) for words in asked]
    return {
        "lessons": LESSONS,
        "words_a_lesson": WORDS_A_LESSON,
        "built_ms": round(built, 1),
        "one_course": _figures(one),
        "every_course": _figures(every),
        "limit_ms": 30,
    }


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _figures(times: list[float]) -> dict[str, float]:
    p99 = statistics.quantiles(times, n=100)[98]
    figures = {"median_ms": statistics.median(times), "p99_ms": p99, "worst_ms": max(times)}
    return {name: round(value, 2) for name, value in figures.items()}

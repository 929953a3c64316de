"""How long from asking for a lesson until its first words are painted in the real window: short ones and a long one."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.bench.start import halfway_profile
from tests.fakes import desk, long_course
from tests.fakes.training import put_on_shelf
from tests.fakes.window import application, open_window, page_of, rest, turn

LESSONS = ("01-two-habits/01-say-where-you-work", "01-two-habits/02-wait-for-the-announcement")
ROUNDS = 12


class _Painted(QObject):
    """Hears when a widget has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def measure(folder: Path) -> dict[str, object]:
    """Milliseconds, alternating between two short lessons, and between a short one and long ones not seen before."""
    application()
    profile = halfway_profile(folder / "profile")
    with desk.house_of(profile, SystemClock()) as house:
        put_on_shelf(house, folder / "long", long_course.long_lessons(ROUNDS))
    with open_window(profile, Settings("en", "light")) as window:
        short = _opened(window, desk.COURSE, [LESSONS[number % 2] for number in range(ROUNDS + 2)])
        pairs = [(long_course.SHORT, long_course.long(number)) for number in range(ROUNDS)]
        long = _opened(window, long_course.ID, [lesson for pair in pairs for lesson in pair])[1::2]
    return {
        **_figures(short),
        "limit_ms": 50,
        "first_ms": round(short[0], 1),
        "long": {"words": long_course.LONG_WORDS, "pictures": long_course.PICTURES, **_figures(long)},
    }


def _opened(window: ProfileWindow, course: str, lessons: Sequence[str]) -> list[float]:
    times: list[float] = []
    for lesson in lessons:
        began = time.perf_counter()
        window.shell.go(Route.to("lesson", course=course, lesson=lesson))
        times.append((_painted(window, lesson) - began) * 1000)
        rest(window)
    return times


def _figures(times: list[float]) -> dict[str, object]:
    warm = times[2:]  # after two to warm up
    return {"median_ms": round(statistics.median(warm), 1), "worst_ms": round(max(warm), 1)}


def _painted(window: ProfileWindow, lesson: str) -> float:
    """The moment at which the lesson's heading was painted."""
    heard, heading = _Painted(), None
    while True:
        turn()
        page = page_of(window)
        if heading is None and isinstance(page, LessonPage) and page._view and page._view.lesson.id == lesson:
            heading = page.reading
            for child in heading.findChildren(QObject):
                child.installEventFilter(heard)
            heading.update()  # it may have been painted in this very turn: then the next one counts
        if heard.at:
            return heard.at

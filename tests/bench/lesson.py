"""How long from asking for a lesson until its first words are painted in the real window."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.kernel.settings import Settings
from desktop_app.qt.page import Route
from tests.bench.start import halfway_profile
from tests.fakes import desk
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
    """Milliseconds, alternating between two lessons of the example course."""
    application()
    profile = halfway_profile(folder / "profile")
    times: list[float] = []
    with open_window(profile, Settings("en", "light")) as window:
        for number in range(ROUNDS + 2):
            lesson = LESSONS[number % 2]
            began = time.perf_counter()
            window.shell.go(Route.to("lesson", course=desk.COURSE, lesson=lesson))
            times.append((_painted(window, lesson) - began) * 1000)
            rest(window)
    warm = times[2:]
    return {
        "median_ms": round(statistics.median(warm), 1),
        "worst_ms": round(max(warm), 1),
        "limit_ms": 50,
        "first_ms": round(times[0], 1),
    }


def _painted(window: object, lesson: str) -> float:
    """The moment at which the lesson's heading was painted."""
    heard, heading = _Painted(), None
    while True:
        turn()
        page = page_of(window)  # type: ignore[arg-type]
        if heading is None and isinstance(page, LessonPage) and page._view and page._view.lesson.id == lesson:
            heading = page.reading
            for child in heading.findChildren(QObject):
                child.installEventFilter(heard)
        if heard.at:
            return heard.at

"""Whether the app grows while somebody goes from page to page five hundred times."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.bench.start import halfway_profile, pss
from tests.fakes import desk, long_course
from tests.fakes.training import put_on_shelf
from tests.fakes.window import application, open_window, rest, sweep

CHANGES, SETTLED = 500, 100  # after that many, every page has been built and every cache is full
ROUTES = (
    Route("home"),
    Route("learn"),
    Route.to("lesson", course=desk.COURSE, lesson="01-two-habits/01-say-where-you-work"),
    Route.to("lesson", course=long_course.ID, lesson=long_course.long(0)),
    Route.to("quiz", course=desk.COURSE, quiz="01-two-habits/90-check"),
    Route.to("policy", policy=desk.POLICY),
    Route.to("lesson", course=desk.COURSE, lesson="01-two-habits/02-wait-for-the-announcement"),
    Route("me"),
)


def measure(folder: Path) -> dict[str, object]:
    """Megabytes held after so many page changes, and objects of Python."""
    application()
    profile = halfway_profile(folder / "profile")
    with desk.house_of(profile, SystemClock()) as house:
        put_on_shelf(house, folder / "long", long_course.long_lessons())
    held: dict[int, tuple[float, int]] = {}
    with open_window(profile, Settings("en", "light")) as window:
        for number, route in enumerate(islice(cycle(ROUTES), CHANGES), 1):
            window.shell.go(route)
            rest(window, quiet=0.02)
            sweep()  # an event loop of its own does that each turn
            if number % SETTLED == 0:
                held[number] = _held_at_home(window)
    first, last = held[SETTLED], held[CHANGES]
    return {
        "page_changes": CHANGES,
        "pss_megabytes": {str(number): round(megabytes, 1) for number, (megabytes, _) in held.items()},
        "objects": {str(number): count for number, (_, count) in held.items()},
        "grown_megabytes": round(last[0] - first[0], 1),
        "grown_objects": last[1] - first[1],
    }


def _held_at_home(window: ProfileWindow) -> tuple[float, int]:
    """Always on the same page, and without what is only kept in reserve."""
    window.shell.go(Route("home"))
    rest(window)
    sweep()
    gc.collect()
    with suppress(AttributeError):  # only this C library knows how
        ctypes.CDLL(None).malloc_trim(0)
    return pss("self"), len(gc.get_objects())

"""How a policy of the size that ships opens: when its first words are painted, and how long one waits for anything."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk
from tests.fakes.long_policy import SHIPPED, long_company, rule
from tests.fakes.window import application, open_window, page_of, rest, sweep

ROUNDS = 12
PLACES = {"first": 0, "middle": SHIPPED // 2, "last": SHIPPED - 1}


class _Opening(NamedTuple):
    """Milliseconds from asking for the policy, and the longest turn of the event loop in them."""

    painted: float
    whole: float
    worst_turn: float


class _Painted(QObject):
    """Hears when a clause has been painted."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.at = 0.0
        for child in reader.list.findChildren(QObject):
            child.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return False


def measure(folder: Path) -> dict[str, object]:
    """Opened anew each time, at the first clause, in the middle and at the last."""
    application()
    profile = folder / "profile"
    profile.mkdir()
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house, company=long_company(folder))
    with open_window(profile, Settings("en", "light")) as window:
        figures = {name: _figures([_open(window, at) for _ in range(ROUNDS)]) for name, at in PLACES.items()}
    return {"clauses": SHIPPED, **figures, "painted_limit_ms": 100, "worst_turn_limit_ms": 50}


def _open(window: ProfileWindow, clause: int) -> _Opening:
    window.shell.go(Route("home"))
    rest(window)
    window.shell.stack.change_face(page_of(window).face)  # no page is kept
    sweep()
    rest(window)
    began = last = time.perf_counter()
    window.shell.go(Route.to("policy", policy=desk.POLICY, clause=rule(clause)))
    painted: _Painted | None = None
    turns: list[float] = []
    while True:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        turns.append(now - last)
        page = window.shell.stack.page
        reader = page.reader if isinstance(page, PolicyPage) else None
        if painted is None and reader is not None:
            painted = _Painted(reader)
        if painted is not None and painted.at and reader is not None and reader.filling.is_whole:
            return _Opening((painted.at - began) * 1000, (now - began) * 1000, max(turns) * 1000)
        last = time.perf_counter()


def _figures(openings: Sequence[_Opening]) -> dict[str, float]:
    warm = openings[2:]  # after two to warm up
    painted, turns = [one.painted for one in warm], [one.worst_turn for one in warm]
    return {
        "painted_median_ms": round(statistics.median(painted), 1),
        "painted_worst_ms": round(max(painted), 1),
        "worst_turn_median_ms": round(statistics.median(turns), 1),
        "worst_turn_worst_ms": round(max(turns), 1),
        "whole_median_ms": round(statistics.median(one.whole for one in warm), 1),
    }

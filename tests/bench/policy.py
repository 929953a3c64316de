"""How a policy of the size that ships opens, and how long an answer takes in one with five hundred clauses."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop_app.features.policy.answers import reply
from desktop_app.features.policy.search import ClauseIndex
from desktop_app.features.policy.speech import read_speech
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.packs.policy import Policy
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk
from tests.fakes.long_policy import SHIPPED, long_company, rule
from tests.fakes.wide_policy import LANGUAGES, nobodys_view, questions, wide_policy
from tests.fakes.window import application, open_window, page_of, rest, sweep

ROUNDS = 12
CLAUSES = 500
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
    opening = {"clauses": SHIPPED, **figures, "painted_limit_ms": 100, "worst_turn_limit_ms": 50}
    return {**opening, "asking": asking()}


def asking() -> dict[str, object]:
    """Milliseconds to take five hundred clauses apart, and to answer each question with its citations."""
    policy = wide_policy(CLAUSES)
    figures = {language: _asked(policy, language) for language in LANGUAGES}
    return {"clauses": CLAUSES, **figures, "answer_limit_ms": 50}


def _asked(policy: Policy, language: str) -> dict[str, float]:
    view, shown = nobodys_view(policy, language), frozenset(clause.id for clause in policy.clauses)
    began = time.perf_counter()
    index = ClauseIndex(policy, language, read_speech(language))
    built = time.perf_counter() - began
    gc.collect()  # what building left behind is not the questions' doing
    took = []
    for question in questions("may_i_questions", language) + questions("may_i_unseen", language):
        began = time.perf_counter()
        reply(index, view, shown, question["asked"])
        took.append((time.perf_counter() - began) * 1000)
    median, worst = round(statistics.median(took), 2), round(max(took), 2)
    return {"questions": len(took), "built_ms": round(built * 1000, 1), "median_ms": median, "worst_ms": worst}


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

"""An errand goes on without its page, waits its turn, stops when asked, and says in passing what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.bringing import SHELF, Bringing
from desktop_app.couriers import Couriers
from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.news import Back, Came, Checked, Fetcher, News, Offered
from desktop_app.features.shelf.progress import Progress
from desktop_app.features.shelf.ui.errand import Errand
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Lanes
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.format import Target
from desktop_app.packs.library.records import Entry
from desktop_app.packs.looks import Look
from desktop_app.packs.pack import Kind
from desktop_app.packs.texts import Texts
from desktop_app.qt.bridge import Bridge
from desktop_app.qt.page import Route
from tests.fakes.clock import FixedClock
from tests.fakes.runner import HeldRunner, InlineRunner

TITLE = Texts({"en": "Speaking in public"})
CAME = Came("a.speaking", "course", "1.1.0", TITLE, "Aurora", "1.0.0")
BACK = Back("a.speaking", TITLE, "1.1.0", "1.0.0", "A wrong figure.")


class Slow:
    """A fetcher that takes its time, and can be stopped between any two pieces."""

    def __init__(self, answer: News | Exception | None = None) -> None:
        self.answer = answer or News()
        self.asked: list[str] = []

    def round(self, fetch: bool, pause: Callable[[], None], told: Callable[[Progress], None]) -> News:
        self.asked.append("round" if fetch else "look")
        return self._answer()

    def look_at(self, handed: str, pause: Callable[[], None]) -> News:
        self.asked.append(handed)
        return self._answer()

    def bring(self, wanted: object, pause: Callable[[], None], told: Callable[[Progress], None]) -> News:
        self.asked.append("bring")
        for done in range(10_000):
            pause()
            told(Progress(0, 1, "0", tuple(TITLE.items()), done, 10_000, done, 10_000))
            time.sleep(0.001)
        return self._answer()

    def check(self, pause: Callable[[], None], told: Callable[[Progress], None]) -> Checked:
        self.asked.append("check")
        return Checked(3)

    def mend(self, found: Checked, pause: Callable[[], None], told: Callable[[Progress], None]) -> Checked:
        self.asked.append("mend")
        return found

    def _answer(self) -> News:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def reached() -> News:
    """News of one library, with nothing new in it."""
    return News(looks=(offered().look,))


def offered(number: int = 0) -> Offered:
    entry = Entry(Target(Kind.COURSE, f"a.n{number}", "1.0.0"), f"{number:064}", 10, TITLE, ("en",), "ada", "")
    return Offered(Look(Trust("a" * 64, b"root", company="Aurora"), "/stick", "stick", changed=True), entry)


def test_what_a_person_asks_for_meanwhile_waits_its_turn(qtbot: QtBot, clock: FixedClock) -> None:
    runner, slow = HeldRunner(), Slow(reached())
    errand = Errand(runner, lambda: slow, clock)
    errand.look_if_due(fetch=True)
    errand.check()
    errand.look_if_due(fetch=True)
    assert runner.waiting == 1 and errand.doing is Doing.LOOKING and errand.by_itself
    runner.let_go()
    assert errand.doing is Doing.CHECKING and not errand.by_itself
    runner.let_all_go()
    assert slow.asked == ["round", "check"] and errand.checked == Checked(3) and errand.doing is Doing.NOTHING


def test_a_failure_by_itself_is_silent_and_one_that_was_asked_for_is_not(qtbot: QtBot, clock: FixedClock) -> None:
    failing = Slow(Trouble("desk.unreachable", where="x"))
    errand = Errand(InlineRunner(), lambda: failing, clock)
    errand.look_if_due(fetch=True)
    assert errand.error is None and errand.last is not None and not errand.last.reached
    errand.look(fetch=True)
    assert errand.error is failing.answer
    errand.look_if_due(fetch=True)
    assert failing.asked == ["round", "round"]
    clock.pass_(hours=1)
    errand.look_if_due(fetch=True)
    assert failing.asked == ["round"] * 3


def test_an_answer_after_stopping_is_dropped(qtbot: QtBot, clock: FixedClock) -> None:
    runner = HeldRunner()
    errand = Errand(runner, lambda: Slow(News(unknown="x")), clock)
    errand.look(fetch=False)
    errand.cancel()
    runner.let_all_go()
    assert errand.news is None and errand.doing is Doing.NOTHING


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    bridge = Bridge()
    made = Lanes(bridge.deliver)
    yield made
    assert made.close()


def test_stopping_takes_less_than_a_tenth_of_a_second(qtbot: QtBot, lanes: Lanes, clock: FixedClock) -> None:
    errand = Errand(lanes, Slow, clock)
    steps: list[Progress] = []
    errand.moved.connect(steps.append)
    errand.get((offered(),))
    qtbot.waitUntil(lambda: len(steps) > 2, timeout=5_000)
    begun = time.monotonic()
    errand.cancel()
    assert errand.doing is Doing.NOTHING
    while lanes.busy:
        time.sleep(0.001)
    assert time.monotonic() - begun < 0.1
    assert len(steps) < 60  # of thousands: as many as anybody sees


# In passing


class FakeWindow(QObject):
    """What is said, and where it leads."""

    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.way: list[Route] = []
        self.then: Callable[[], None] | None = None
        self.alone = False

    def is_alone(self) -> bool:
        return self.alone

    def go(self, route: Route) -> None:
        self.way.append(route)

    def toast(self, said: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        self.said.append(said)
        self.then = then


class Chooser:
    """Somebody's choices."""

    def __init__(self) -> None:
        self.settings = Settings("en")
        self.language = "en"


@pytest.fixture
def window() -> FakeWindow:
    return FakeWindow()


@pytest.fixture
def bringing(qtbot: QtBot, lanes: Lanes, window: FakeWindow, clock: FixedClock, tmp_path: Path) -> Iterator[Bringing]:
    parent = QObject()

    def nobody() -> Fetcher:
        raise AssertionError

    made = Bringing(lanes, cast(Callable[[], object], nobody), cast(Couriers, nobody), clock, Chooser(), parent)  # type: ignore[arg-type]
    made.begin(window)
    yield made
    parent.deleteLater()
    qtbot.wait(1)


@pytest.mark.parametrize(
    ("news", "said", "way"),
    [
        (News(came=(CAME,)), "New from Aurora: Speaking in public 1.1.0", Route.to("course", course="a.speaking")),
        (News(came=(CAME, CAME)), "New from Aurora: 2 packs", SHELF),
        (
            News(came=(CAME,), back=(BACK,)),
            "Speaking in public 1.1.0 was withdrawn: A wrong figure. You are back on 1.0.0; what you did is kept.",
            SHELF,
        ),
        (News(back=(BACK, BACK)), "2 packs were withdrawn; earlier versions are in use. What you did is kept.", SHELF),
        (News(asks=("Aurora", "2")), "Aurora wants to change what it learns about you", SHELF),
        (News(offered=(offered(),)), "Aurora has something new for you: 1 pack", SHELF),
    ],
)
def test_what_came_of_it_is_said_with_the_way_there(
    bringing: Bringing, window: FakeWindow, news: News, said: str, way: Route
) -> None:
    bringing.errand.arrived.emit(news, False)
    assert window.said == [said] and window.then is not None
    window.then()
    assert window.way == [way]


def test_nothing_is_said_twice_nor_where_there_is_nothing(bringing: Bringing, window: FakeWindow) -> None:
    bringing.errand.arrived.emit(News(), False)
    bringing.errand.arrived.emit(News(unknown="/stick"), True)
    window.alone = True  # the first launch
    bringing.errand.arrived.emit(News(offered=(offered(1),)), False)
    window.alone = False
    assert window.said == []
    for _ in range(2):
        bringing.errand.arrived.emit(News(offered=(offered(1),)), False)
        bringing.errand.arrived.emit(News(asks=("Aurora", "3")), False)
    assert len(window.said) == 2
    window.went.emit(SHELF)
    bringing.errand.arrived.emit(News(offered=(offered(2),)), True)
    assert len(window.said) == 2


def test_what_was_refused_is_not_washed_away_by_the_next_round() -> None:
    stick = Look(offered().look.trust, "/media/stick", "stick", changed=False, trouble=Trouble("desk.not-signed"))
    slow = Slow(News(looks=(stick,)))
    errand = Errand(InlineRunner(), lambda: cast(Fetcher, slow), FixedClock())
    errand.look_at("/media/stick")
    slow.answer = reached()
    errand.look(fetch=True, asked=False)
    assert errand.news is not None and stick in errand.news.looks and len(errand.news.looks) == 2
    errand.look(fetch=True)
    assert errand.news == reached()

"""Work leaves the caller's thread, keeps its lane's order, comes home, and stops when asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from desktop_app.kernel.tasks import Cancelled, CancelToken, Lane, Lanes

SOON = 5.0


class Home:
    """Where answers arrive."""

    def __init__(self) -> None:
        self.calls: Queue[object] = Queue()
        self.lanes = Lanes(lambda call: call())

    def next(self) -> object:
        return self.calls.get(timeout=SOON)


@pytest.fixture
def home() -> Iterator[Home]:
    made = Home()
    yield made
    assert made.lanes.close(SOON)


def test_an_answer_comes_home_from_another_thread(home: Home) -> None:
    home.lanes.run(lambda _: threading.current_thread().name, home.calls.put, home.calls.put)
    assert str(home.next()).startswith("lane-db")


def test_a_failure_comes_home_as_itself(home: Home) -> None:
    error = ValueError("as it was")

    def fail(_: CancelToken) -> None:
        raise error

    home.lanes.run(fail, home.calls.put, home.calls.put)
    assert home.next() is error


def test_one_writer_keeps_the_order_of_asking(home: Home) -> None:
    for number in range(50):
        home.lanes.run(lambda _, number=number: number, home.calls.put, home.calls.put)
    assert [home.next() for _ in range(50)] == list(range(50))


def test_a_busy_lane_does_not_hold_up_another(home: Home) -> None:
    gate = threading.Event()
    home.lanes.run(lambda _: gate.wait(SOON), home.calls.put, home.calls.put, Lane.NET)
    home.lanes.run(lambda _: "db", home.calls.put, home.calls.put, Lane.DB)
    assert home.next() == "db"
    gate.set()
    assert home.next() is True


def test_cancelled_work_brings_nothing_home(home: Home) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(token: CancelToken) -> None:
        started.set()
        go_on.wait(SOON)
        token.raise_if_cancelled()

    token = home.lanes.run(work, home.calls.put, home.calls.put)
    assert started.wait(SOON)
    token.cancel()
    go_on.set()
    home.lanes.run(lambda _: "after", home.calls.put, home.calls.put)
    assert home.next() == "after"


def test_closing_finishes_what_waits_to_be_written_and_drops_the_rest() -> None:
    done: list[str] = []
    lanes = Lanes(lambda call: call())
    gate = threading.Event()
    for lane in (Lane.DB, Lane.NET):
        lanes.run(lambda _: gate.wait(SOON), lambda _: None, lambda _: None, lane)
        lanes.run(lambda _, lane=lane: done.append(lane.value), lambda _: None, lambda _: None, lane)
    threading.Timer(0.05, gate.set).start()
    assert lanes.close(SOON)
    assert done == ["db"]


def test_after_closing_nothing_comes_home() -> None:
    arrived: list[object] = []
    lanes = Lanes(lambda call: call())
    assert lanes.close(SOON)
    lanes.run(lambda _: "late", arrived.append, arrived.append)
    assert arrived == []


def test_one_lane_asks_another_and_waits_for_its_answer(home: Home) -> None:
    def work(_token: CancelToken) -> tuple[str, str]:
        return home.lanes.ask(lambda: threading.current_thread().name), threading.current_thread().name

    home.lanes.run(work, home.calls.put, home.calls.put, Lane.NET)
    asked, asking = home.next()
    assert asked.startswith("lane-db") and asking.startswith("lane-net")


def test_what_goes_wrong_there_is_met_here(home: Home) -> None:
    error = ValueError("as it was")

    def fail() -> None:
        raise error

    home.lanes.run(lambda _: home.lanes.ask(fail), home.calls.put, home.calls.put, Lane.NET)
    assert home.next() is error


def test_after_closing_nobody_answers_any_more() -> None:
    lanes = Lanes(lambda call: call())
    assert lanes.ask(lambda: 1) == 1
    assert lanes.close(SOON)
    with pytest.raises(Cancelled):
        lanes.ask(lambda: 2)

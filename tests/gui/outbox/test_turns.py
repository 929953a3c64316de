"""Turns by themselves: at the start, after a change, now and then, when asked, and when there is a network again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.sync.state import Outcome, Progress, Stage
from desktop_app.sync.troubles import SyncTrouble
from desktop_app.turns import AGAIN, FIRST, REST, TICK, Turns
from tests.fakes.held import HeldRunner
from tests.gui.fitting import settle

AWAY = Trouble(SyncTrouble.UNREACHABLE, where="server")


class Going:
    """A server that answers as a test likes."""

    def __init__(self) -> None:
        self.outcome = Outcome()
        self.count = 0
        self.told: list[Progress] = []
        self.error: Exception | None = None

    def run(self, pause: Callable[[], None], tell: Callable[[Progress], None]) -> Outcome:
        pause()
        self.count += 1
        for one in self.told:
            tell(one)
        if self.error is not None:
            raise self.error
        return self.outcome


@pytest.fixture
def going() -> Going:
    return Going()


@pytest.fixture
def runner() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def turns(qtbot: QtBot, going: Going, runner: HeldRunner) -> Iterator[Turns]:
    parent = QObject()
    yield Turns(runner, lambda: going, lambda: 0.5, parent)
    parent.deleteLater()
    settle()


def near(found: int | None, wanted: int) -> bool:
    """Qt's timers are as coarse as a twentieth."""
    return found is not None and 0.9 * wanted <= found <= 1.06 * wanted


def test_the_first_one_waits_until_the_window_stands(turns: Turns, going: Going) -> None:
    assert turns.next_in is None
    turns.begin()
    assert near(turns.next_in, FIRST) and going.count == 0


def test_after_a_whole_turn_there_is_time(turns: Turns, going: Going) -> None:
    turns.take()
    assert going.count == 1 and not turns.busy and turns.trouble is None
    assert near(turns.next_in, TICK)


def test_a_change_is_sent_soon_and_several_make_one_turn(turns: Turns, going: Going) -> None:
    turns.take()
    for _ in range(3):
        turns.after_a_change()
    assert near(turns.next_in, REST) and going.count == 1


def test_in_vain_it_waits_longer_each_time_and_changes_do_not_hurry_it(turns: Turns, going: Going) -> None:
    going.outcome = Outcome(trouble=AWAY)
    waits = []
    for _ in range(12):
        turns.take()
        waits.append(turns.next_in or 0)
    assert near(waits[0], AGAIN) and near(waits[1], 2 * AGAIN) and near(waits[-1], TICK)
    assert waits[:6] == sorted(waits[:6])
    turns.after_a_change()
    assert near(turns.next_in, TICK) and turns.trouble is AWAY


def test_a_network_that_comes_back_is_used_at_once(turns: Turns, going: Going) -> None:
    going.outcome = Outcome(trouble=AWAY)
    turns.take()
    turns.network_came()
    assert near(turns.next_in, REST)
    going.outcome = Outcome()
    turns.take()
    turns.network_came()
    assert near(turns.next_in, TICK), "there is nothing to make up for"


def test_a_server_that_names_a_time_is_heard(turns: Turns, going: Going) -> None:
    going.outcome = Outcome(trouble=Trouble(SyncTrouble.BUSY, where="server"), again_after=3_600)
    turns.take()
    assert near(turns.next_in, 3_600_000)


def test_one_turn_at_a_time_and_one_more_for_all_wishes_meanwhile(
    turns: Turns, going: Going, runner: HeldRunner
) -> None:
    runner.hold(Lane.NET)
    turns.take()
    assert turns.busy and turns.next_in is None
    turns.take()
    turns.take()
    assert runner.waiting == 1
    runner.release()
    assert going.count == 1 and near(turns.next_in, REST)


def test_it_tells_how_far_it_is_while_it_goes_on(turns: Turns, going: Going, runner: HeldRunner) -> None:
    moved: list[Progress] = []
    turns.moved.connect(moved.append)
    going.told = [Progress(Stage.PUSH, 120, 300)]
    turns.busy = True
    turns._run(_Token())
    settle()
    assert moved == going.told and turns.progress == going.told[0]
    turns.busy = False
    turns._run(_Token())
    settle()
    assert len(moved) == 1, "nothing is told of a turn that is over"


def test_what_nobody_foresaw_is_tried_again(turns: Turns, going: Going) -> None:
    going.error = RuntimeError("odd")
    turns.take()
    assert turns.error is going.error and not turns.busy and near(turns.next_in, AGAIN)


class _Token:
    def raise_if_cancelled(self) -> None:
        """Nobody wishes to stop."""

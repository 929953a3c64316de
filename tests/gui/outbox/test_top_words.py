"""What is said at the top of the window: where everything is, what waits, how far a turn is; and of a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from desktop_app.app_words import ACCOUNT, OUTBOX, AppWords
from desktop_app.exchanging import Exchanging
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.shell.sync_words import StatusWords
from desktop_app.sync.state import Outcome, Progress, Stage, Standing, SyncStatus
from desktop_app.sync.troubles import SyncTrouble
from desktop_app.turns import REST
from tests.fakes.clock import FixedClock
from tests.fakes.desk import read_lessons
from tests.fakes.runner import InlineRunner
from tests.fakes.sync_desk import BY_CODE, SyncingDesk
from tests.fakes.sync_server import FakeLine, FakeServer, dropped
from tests.gui.fitting import settle

REACHABLE = QNetworkInformation.Reachability


class InlineLanes(InlineRunner):
    """Lanes that do everything at once."""

    def ask(self, work: Callable[[], Any]) -> Any:
        return work()


class Said:
    """A window of which only the words at the top are there."""

    def __init__(self) -> None:
        self.words: list[StatusWords] = []
        self.stack = self
        self.page = None

    def set_status(self, words: StatusWords) -> None:
        self.words.append(words)

    @property
    def last(self) -> str:
        return self.words[-1].long


@pytest.fixture
def desk(joined_house: House, clock: FixedClock) -> SyncingDesk:
    known = joined_house.onboarding.desk()
    assert known is not None
    return SyncingDesk(joined_house, FakeLine(FakeServer(known.company.home)), clock)


@pytest.fixture
def exchanging(qtbot: QtBot, desk: SyncingDesk, clock: FixedClock) -> Iterator[Exchanging]:
    company = {"example": False}
    parent = QObject()
    going = Exchanging(InlineLanes(), lambda: desk.house, clock, lambda: company, parent)  # type: ignore[arg-type]
    going._syncing = desk.syncing
    yield going
    parent.deleteLater()
    settle()


def test_it_says_where_everything_is_and_how_far_it_gets(exchanging: Exchanging, desk: SyncingDesk) -> None:
    shell = Said()
    exchanging.begin(shell)  # type: ignore[arg-type]
    exchanging.count()
    assert shell.words[-1].route == OUTBOX, "there is no server to sign in to"
    desk.syncing.join(BY_CODE, lambda: None)
    read_lessons(desk.house)
    exchanging.outbox_moved()
    assert "wait to be sent" in shell.last or "thing(s) wait" in shell.last
    exchanging.turns.take()
    settle()
    assert shell.last.startswith("Everything is with Aurora Example since ") and shell.words[-1].route == OUTBOX
    line = desk.line
    assert isinstance(line, FakeLine)
    line.fault = dropped
    exchanging.turns.take()
    settle()
    assert shell.last == "No network; everything is kept"
    desk.syncing.sign_out(lambda: None)
    exchanging.count()
    assert shell.words[-1].route == ACCOUNT, "where one signs in again"


def test_a_turn_is_told_while_it_goes_on(exchanging: Exchanging, desk: SyncingDesk) -> None:
    shell = Said()
    exchanging.begin(shell)  # type: ignore[arg-type]
    desk.syncing.join(BY_CODE, lambda: None)
    exchanging._move(Progress(Stage.PUSH, 1, 2))
    assert not shell.words, "of a turn that nobody takes nothing is told"
    exchanging.turns.busy = True
    exchanging.count()
    exchanging._move(Progress(Stage.PUSH, 120, 300))
    assert shell.last == "Sending 120 of 300 …"
    exchanging._move(Progress(Stage.PULL))
    assert shell.last == "Fetching what is new …"


def test_a_network_that_comes_back_is_heard(exchanging: Exchanging) -> None:
    exchanging.turns._done(Outcome(trouble=_away()))
    for reachability in (REACHABLE.Disconnected, REACHABLE.Local, REACHABLE.Unknown):
        exchanging._network_changed(reachability)
        assert (exchanging.turns.next_in or 0) > 2 * REST
    exchanging._network_changed(REACHABLE.Online)
    assert (exchanging.turns.next_in or 0) < 2 * REST


def _away() -> Trouble:
    return Trouble(SyncTrouble.UNREACHABLE, where="server")


@pytest.mark.parametrize("standing", Standing)
def test_each_standing_has_its_words(qtbot: QtBot, clock: FixedClock, standing: Standing) -> None:
    status = SyncStatus(standing, company="Aurora", looked_at="2026-11-02T07:00:00.000000Z")
    words = AppWords().syncing(status, clock.now(), example=False)
    assert words.long and words.short and len(words.short) <= len(words.long)
    many = AppWords().syncing(replace(status, trouble="sync.unreachable", waiting=3), clock.now(), example=False)
    if standing in (Standing.SIGNED_IN, Standing.THIS_RUN):
        assert many.long.endswith("wait; no network") and many.kind == "info"
        refused = AppWords().syncing(replace(status, refused=1), clock.now(), example=False)
        assert refused.kind == "warning"

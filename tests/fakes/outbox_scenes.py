"""The glass outbox: what waits, arrived, was refused or is kept back; without a network, and while it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.statement import Deed
from desktop_app.packs.library.desk.source import never
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.sync.state import Progress, Stage, View
from desktop_app.sync.troubles import SyncTrouble
from desktop_app.syncing import Syncing
from tests.fakes.desk import COURSE
from tests.fakes.sending import FakeSending
from tests.fakes.sync_desk import BY_CODE
from tests.fakes.sync_server import FakeLine, FakeServer, dropped
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
Deeds = Callable[[ProfileWindow, Syncing, FakeLine], None]


def _page(window: ProfileWindow, sending: FakeSending) -> LeavingPage:
    """As in a company that is no example."""
    window.shell.go(Route("leaving"))
    rest(window)
    page = page_of(window)
    assert isinstance(page, LeavingPage)
    doors = page._doors
    page._doors = doors._replace(about=lambda: replace(doors.about(), example=False), sending=sending)
    sending.changed.connect(page._turned)
    sending.moved.connect(page._moved)
    return page


def _open(deeds: Deeds, then: Callable[[LeavingPage, FakeSending], None] = lambda _page, _sending: None) -> Act:
    def act(window: ProfileWindow) -> None:
        desk = window.lanes.ask(lambda: window.keeper().onboarding.desk())
        line = FakeLine(FakeServer(desk.company.home))
        syncing = Syncing(window.keeper, window.lanes.ask, lambda _address: line, window._clock, lambda _event: None)
        deeds(window, syncing, line)
        sending = FakeSending()
        sending.next_in = 540_000
        page = _page(window, sending)
        page.arrive(Route("leaving"))
        rest(window)
        then(page, sending)
        rest(window)

    return act


def voluntary(house: House) -> str:
    """Something that is voluntary, for a person who agreed that it leaves; its number."""
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE company SET programme = TRUE")
    return deed(house)


def deed(house: House) -> str:
    """Something that is voluntary; its number."""
    quiz, names = f"{COURSE}/01-two-habits/90-check", {"en": "Check: six short questions"}
    names |= {"it": "Verifica: sei domande brevi", "pl": "Sprawdzian: sześć krótkich pytań"}
    with house.database.write() as connection:
        missed = Deed(kinds.QUIZ_MISSED, quiz, names, score=0.4, success=False)
        return house.journal.append(connection, missed).id


def lessons(house: House, count: int) -> None:
    """Many lessons."""
    with house.database.write() as connection:
        for number in range(count):
            names = {"en": f"Lesson {number}", "it": f"Lezione {number}", "pl": f"Lekcja {number}"}
            house.journal.append(connection, Deed(kinds.LESSON_FINISHED, f"{COURSE}/{number}", names))


def _nothing(window: ProfileWindow, _syncing: Syncing, _line: FakeLine) -> None:
    """Nobody signed in."""
    window.lanes.ask(lambda: voluntary(window.keeper()))


def _signed_in(window: ProfileWindow, syncing: Syncing, _line: FakeLine) -> None:
    syncing.join(BY_CODE, never)
    window.lanes.ask(lambda: voluntary(window.keeper()))


def _sent(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    _signed_in(window, syncing, line)
    syncing.run(never)


def _mixed(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    """One refused, one kept back, the rest arrived."""
    _signed_in(window, syncing, line)
    sync = window.lanes.ask(lambda: window.keeper().sync)
    items = window.lanes.ask(lambda: sync.look(View.ALL))
    line.server.refuse[next(one for one in items if not one.optional).statement_id] = "receipt-does-not-hold"
    window.lanes.ask(lambda: sync.withhold([one.statement_id for one in items]))
    syncing.run(never)


def _offline(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    _signed_in(window, syncing, line)
    line.fault = dropped
    syncing.run(never)


def _revoked(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    _signed_in(window, syncing, line)
    line.server.tokens.clear()
    syncing.run(never)


def _failing(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    def fault(*_asked: object) -> object:
        raise Trouble(SyncTrouble.CERTIFICATE, where="server.aurora.example")

    _signed_in(window, syncing, line)
    line.fault = fault  # type: ignore[assignment]
    syncing.run(never)


def many(window: ProfileWindow, syncing: Syncing, line: FakeLine) -> None:
    """More than one page of it."""

    window.lanes.ask(lambda: lessons(window.keeper(), 250))
    _sent(window, syncing, line)


def _choose(view: View) -> Callable[[LeavingPage, FakeSending], None]:
    def then(page: LeavingPage, _sending: FakeSending) -> None:
        assert page.views is not None
        page.views._buttons[view.value].click()

    return then


def _bytes(page: LeavingPage, _sending: FakeSending) -> None:
    assert page.statement is not None
    page.statement.views._buttons["bytes"].click()


def _voluntary(page: LeavingPage, _sending: FakeSending) -> None:
    assert page.list is not None
    page.list.choose(0)


def _going(page: LeavingPage, sending: FakeSending) -> None:
    sending.begin(Progress(Stage.PUSH, 120, 300))


OUTBOX_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("11-leaving", "signed", lambda window: window.shell.go(Route("leaving"))),
    ("11-outbox", "signed", _open(_nothing)),
    ("11-outbox-waiting", "signed", _open(_signed_in, _voluntary)),
    ("11-outbox-sending", "signed", _open(_signed_in, _going)),
    ("11-outbox-sent", "signed", _open(_sent)),
    ("11-outbox-bytes", "signed", _open(_sent, _bytes)),
    ("11-outbox-refused", "signed", _open(_mixed, _choose(View.REFUSED))),
    ("11-outbox-kept-back", "signed", _open(_mixed, _choose(View.KEPT_BACK))),
    ("11-outbox-offline", "signed", _open(_offline)),
    ("11-outbox-revoked", "signed", _open(_revoked)),
    ("11-outbox-certificate", "signed", _open(_failing)),
    ("11-outbox-many", "signed", _open(many)),
    ("11-outbox-nothing", "joined", lambda window: window.shell.go(Route("leaving"))),
)

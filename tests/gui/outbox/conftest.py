"""Opens the glass outbox as the app does, at a server in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.about_me import about_me
from desktop_app.couriers import at_once
from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.features.person.ui.leaving_doors import LeavingDoors
from desktop_app.house import House
from desktop_app.packs.library.desk.source import never
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.sync.client import Line
from desktop_app.sync.state import Item, Outcome, View
from desktop_app.syncing import Syncing
from tests.fakes.clock import FixedClock
from tests.fakes.desk import read_lessons
from tests.fakes.desktop import FakeDesktop
from tests.fakes.host import FakeHost
from tests.fakes.sending import FakeSending
from tests.fakes.sync_desk import BY_CODE
from tests.fakes.sync_server import FakeLine, FakeServer
from tests.gui.fitting import USUAL, settle


@dataclass
class Glass:
    """Somebody at their outbox."""

    qtbot: QtBot
    house: House
    face: Face
    clock: FixedClock
    server: FakeServer
    line: Line
    host: FakeHost = field(default_factory=FakeHost)
    sending: FakeSending = field(default_factory=FakeSending)
    desktop: FakeDesktop = field(default_factory=FakeDesktop)
    example: bool = False

    @property
    def syncing(self) -> Syncing:
        return Syncing(lambda: self.house, at_once, lambda _address: self.line, self.clock)

    def join(self) -> None:
        self.syncing.join(BY_CODE, never)

    def turn(self) -> Outcome:
        return self.syncing.run(never)

    def learn(self) -> None:
        read_lessons(self.house)

    def items(self, view: View = View.ALL) -> tuple[Item, ...]:
        return self.house.sync.look(view)

    def page(self, size: tuple[int, int] = USUAL) -> LeavingPage:
        about = lambda: replace(about_me(self.house), example=self.example)  # noqa: E731
        doors = LeavingDoors(lambda: self.house.sync, about, self.sending, self.desktop, self.clock)
        page = LeavingPage(self.face, self.host, doors)
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("leaving"))
        page.show()
        page.activateWindow()
        settle()
        return page

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)
        settle()


@pytest.fixture
def glass(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock) -> Glass:
    desk = joined_house.onboarding.desk()
    assert desk is not None
    server = FakeServer(desk.company.home)
    return Glass(qtbot, joined_house, face, clock, server, FakeLine(server))

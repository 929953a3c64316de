"""Opens the person's pages as the app does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.about_me import about_me
from desktop_app.features.person.licences import read_licences
from desktop_app.features.person.ui.about import AboutPage
from desktop_app.features.person.ui.leaving import LeavingPage
from desktop_app.features.person.ui.leaving_doors import LeavingDoors
from desktop_app.features.person.ui.me import MePage
from desktop_app.house import House
from desktop_app.kernel.places import resource
from desktop_app.kernel.settings import Settings
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, Route
from tests.fakes.clock import FixedClock
from tests.fakes.desk import read_lessons, read_policy, sign, take_quiz
from tests.fakes.desktop import FakeDesktop
from tests.fakes.host import FakeHost
from tests.fakes.sending import FakeSending
from tests.gui.fitting import USUAL, settle

Shown = TypeVar("Shown", bound=Page)


@dataclass
class Mine:
    """One person's pages, and what they asked of the app."""

    qtbot: QtBot
    house: House
    face: Face
    clock: FixedClock
    host: FakeHost = field(default_factory=FakeHost)
    desktop: FakeDesktop = field(default_factory=FakeDesktop)
    chosen: list[Settings] = field(default_factory=list)
    switched: list[bool] = field(default_factory=list)
    sending: FakeSending = field(default_factory=FakeSending)
    example: bool = True

    def me(self, size: tuple[int, int] = USUAL) -> MePage:
        page = MePage(
            *(self.face, self.host, lambda: self.house.person, lambda: about_me(self.house)),
            *(
                self.house.onboarding.rename,
                self.house.onboarding.change_audience,
                Settings(self.face.language),
                self.chosen.append,
            ),
            *(lambda: self.switched.append(True), self.clock, self.desktop),
        )
        return self._show(page, size)

    def leaving(self, size: tuple[int, int] = USUAL) -> LeavingPage:
        parts = (lambda: self.house.sync, lambda: replace(about_me(self.house), example=self.example))
        doors = LeavingDoors(*parts, self.sending, self.desktop, self.clock)
        return self._show(LeavingPage(self.face, self.host, doors), size)

    def about(self, size: tuple[int, int] = USUAL) -> AboutPage:
        return self._show(AboutPage(self.face, self.host, "0.1.0", lambda: read_licences(resource())), size)

    def live_a_day(self, language: str = "en") -> None:
        """Learn, read, sign."""
        read_lessons(self.house)
        take_quiz(self.house, right=False)
        take_quiz(self.house)
        read_policy(self.house)
        sign(self.house, language)

    def _show(self, page: Shown, size: tuple[int, int]) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("x"))
        page.show()
        page.activateWindow()
        settle()
        return page


@pytest.fixture
def mine(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock) -> Mine:
    """Somebody who has just joined."""
    return Mine(qtbot, joined_house, face, clock)

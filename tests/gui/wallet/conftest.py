"""Opens the wallet's pages as the app does, over a real profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.wallet.service import HandingOut
from desktop_app.features.wallet.ui.doors import WalletDoors
from desktop_app.features.wallet.ui.page import WalletPage
from desktop_app.features.wallet.ui.receipt_page import ReceiptPage
from desktop_app.house import House
from desktop_app.kernel.sentences import Sentences
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Page, Route
from tests.fakes.clock import FixedClock
from tests.fakes.desk import read_lessons, read_policy, sign, take_quiz
from tests.fakes.host import FakeHost
from tests.fakes.wallet import FakeWalletDesktop, PlainPapers
from tests.gui.fitting import USUAL, settle

Shown = TypeVar("Shown", bound=Page)


@dataclass
class Purse:
    """One person's wallet, and what it asked of the app and of the computer."""

    qtbot: QtBot
    house: House
    face: Face
    clock: FixedClock
    host: FakeHost = field(default_factory=FakeHost)
    desktop: FakeWalletDesktop = field(default_factory=FakeWalletDesktop)

    @property
    def doors(self) -> WalletDoors:
        folder = self.house.profile / "papers"
        papers = PlainPapers(folder, self.house.keyholder)
        return WalletDoors(lambda: self.house.wallet, lambda: HandingOut(papers, folder), self.desktop, Sentences)

    def learn(self) -> None:
        read_lessons(self.house)
        take_quiz(self.house)

    def live_a_day(self, language: str = "en") -> str:
        """Learn, read, sign; the statement."""
        self.learn()
        read_policy(self.house)
        return sign(self.house, language).statement_id

    def wallet(self, size: tuple[int, int] = USUAL) -> WalletPage:
        return self._show(WalletPage(self.face, self.host, self.doors), Route("wallet"), size)

    def receipt(self, statement: str, size: tuple[int, int] = USUAL) -> ReceiptPage:
        return self._show(ReceiptPage(self.face, self.host, self.doors), Route.to("receipt", statement=statement), size)

    def _show(self, page: Shown, route: Route, size: tuple[int, int]) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        page.arrive(route)
        settle()
        return page


@pytest.fixture
def purse(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock) -> Purse:
    """Somebody who has just joined."""
    return Purse(qtbot, joined_house, face, clock)


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    """Plurals are sentences of their own, in English too."""
    tongue = Tongue()
    tongue.speak(read_translations("en"))
    yield
    tongue.hush()


@pytest.fixture
def press() -> Callable[[QWidget, str], None]:
    """Press the button a person knows by that name."""

    def press(root: QWidget, name: str) -> None:
        buttons = [one for one in root.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        named = [one for one in buttons if name in (one.accessibleName(), one.text().replace("&", ""))]
        assert named, (name, sorted(one.accessibleName() or one.text() for one in buttons))
        named[0].click()
        settle()

    return press

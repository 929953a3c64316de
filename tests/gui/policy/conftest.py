"""The policy's pages, shown in a window nobody sees, on a real profile with the example company."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.policy.ui import clause_card, page, search_bar, searching
from desktop_app.features.policy.ui.page import PolicyPage
from desktop_app.features.policy.ui.reader import Reader
from desktop_app.features.policy.ui.receipt_paper import PaperOf
from desktop_app.features.policy.ui.sign_doors import SignDoors
from desktop_app.features.policy.ui.sign_draft import SignDraft
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.house import House
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, Route
from desktop_app.qt.widgets import popover
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import POLICY, house_of, join, read_lessons, take_quiz
from tests.fakes.host import FakeHost
from tests.fakes.paper import FakePaper

Shown = TypeVar("Shown", bound=Page)
DESK = ("Aurora Example S.p.A.", "Elena Conti")


@pytest.fixture(scope="session")
def joined_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has just joined; copied for each test, for building the packs takes a while."""
    profile = tmp_path_factory.mktemp("joined") / "profile"
    profile.mkdir()
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        join(house)
    return profile


@pytest.fixture
def house(joined_profile: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """Somebody who has joined and done nothing else."""
    profile = tmp_path / "profile"
    shutil.copytree(joined_profile, profile)
    with house_of(profile, clock) as opened:
        yield opened


@pytest.fixture
def trained(house: House) -> House:
    """Somebody who has passed the training."""
    read_lessons(house)
    take_quiz(house)
    return house


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    heard: list[str] = []
    for module in (clause_card, page, search_bar, searching, popover):
        monkeypatch.setattr(module, "announce", lambda _widget, text, **_how: heard.append(text))
    return heard


class Desk:
    """Opens pages as the shell does, and remembers where they wanted to go."""

    def __init__(self, qtbot: QtBot, face: Face, house: House) -> None:
        self.qtbot = qtbot
        self.face = face
        self.house = house
        self.host = FakeHost(language=face.language)
        self.paper = FakePaper()
        self.logo: bytes | None = None
        self.draft = SignDraft()
        self.paper_of: PaperOf | None = None

    def policy(self, size: tuple[int, int] = (1080, 744), **args: str) -> PolicyPage:
        """The policy page as it stands after arriving."""
        opened = PolicyPage(self.face, self.host, lambda: self.house.policy, lambda: DESK, self.paper)
        return self._show(opened, Route.to("policy", **args), size)

    def reader(self, size: tuple[int, int] = (1080, 744), **args: str) -> Reader:
        """The policy itself."""
        reader = self.policy(size, **args).reader
        assert reader is not None
        return reader

    def sign(self, size: tuple[int, int] = (1080, 744)) -> SignPage:
        """The sign-off page."""
        asked = SignDoors(
            service=lambda: self.house.policy,
            keyholder=lambda: self.house.keyholder,
            course_title=self._title,
            desk=lambda: DESK,
            logo=lambda _dark: self.logo,
            paper_of=self.paper_of,
        )
        page = SignPage(self.face, self.host, asked, self.paper, self.draft)
        return self._show(page, Route.to("sign", policy=POLICY), size)

    def _title(self, course: str, language: str) -> str:
        return self.house.training.course(course).course.title.of(language)

    def _show(self, page: Shown, route: Route, size: tuple[int, int]) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(route)
        page.show()
        page.activateWindow()
        settle()
        return page


@pytest.fixture
def desk(qtbot: QtBot, face: Face, house: House) -> Desk:
    """In English, light, at 100 %."""
    return Desk(qtbot, face, house)


@pytest.fixture
def desk_with(qtbot: QtBot, qapp: QApplication, house: House, make_face: Callable[..., Face]) -> Callable[..., Desk]:
    """With another face: `desk_with("dark", 150, language="pl")`."""

    def make(mode: str = "light", text_size: int = 100, **more: str) -> Desk:
        face = make_face(mode, text_size, **more)
        dress(qapp, face)
        return Desk(qtbot, face, house)

    return make


def settle() -> None:
    """Let layouts come to rest, and a policy of four clauses be filled."""
    for _ in range(24):
        QApplication.processEvents()

"""Opens the page of what the company shares as the app does, over real libraries, in one thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.couriers import Couriers, at_once
from desktop_app.features.shelf.schedule import Round
from desktop_app.features.shelf.ui.errand import Errand
from desktop_app.features.shelf.ui.page import ShelfDoors, ShelfPage
from desktop_app.fetching import Fetching
from desktop_app.house import House
from desktop_app.kernel.tasks import Runner
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Route
from tests.fakes.clock import FixedClock
from tests.fakes.host import FakeHost
from tests.fakes.libraries import Office
from tests.fakes.runner import InlineRunner
from tests.fakes.sharing import join_aurora, make_aurora
from tests.gui.fitting import USUAL, settle, words_of


class FakePicker:
    """Answers what a test put there."""

    def __init__(self) -> None:
        self.answer = ""

    def file(self, over: QWidget, title: str, kind: str) -> str:
        return self.answer

    def folder(self, over: QWidget, title: str) -> str:
        return self.answer


@dataclass
class Shared:
    """A desk that joined by a library, its page, and what the page asked of the app."""

    qtbot: QtBot
    face: Face
    clock: FixedClock
    office: Office
    profile: Path
    house: House
    host: FakeHost = field(default_factory=FakeHost)
    picker: FakePicker = field(default_factory=FakePicker)
    bound: set[str] = field(default_factory=set)
    fetch: bool = False
    kept: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.couriers = Couriers(lambda: self.house, at_once, self.profile, self.clock)
        self.errand = self.new_errand(InlineRunner())

    def new_errand(self, runner: Runner) -> Errand:
        fetching = Fetching(self.couriers, lambda: self.house, at_once)
        errand = Errand(runner, lambda: fetching, self.clock)
        errand.last = Round(self.clock.now())
        return errand

    def page(self, **arguments: str) -> ShelfPage:
        doors = ShelfDoors(
            sharing=lambda: self.house.sharing,
            bound=lambda: self.bound,
            agree=self.house.onboarding.agree,
            errand=self.errand,
            fetch=lambda: self.fetch,
            keep_fetch=self.kept.append,
            picker=self.picker,
        )
        page = ShelfPage(self.face, self.host, doors)
        self.qtbot.addWidget(page)
        page.resize(*USUAL)
        page.show()
        page.arrive(Route.to("shelf", **arguments))
        settle()
        return page

    @property
    def in_use(self) -> dict[str, str]:
        return {one.pack_id: one.version for one in self.house.sharing.copies() if one.current}


@pytest.fixture(scope="session")
def aurora_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library as it was when somebody joined; copied for each test."""
    base = tmp_path_factory.mktemp("aurora-once")
    make_aurora(base, FixedClock().now())
    return base


@pytest.fixture
def shared(aurora_once: Path, qtbot: QtBot, face: Face, tmp_path: Path, clock: FixedClock) -> Iterator[Shared]:
    base = shutil.copytree(aurora_once, tmp_path / "aurora")
    office = Office(base / "library", base / "desk", clock.now())
    profile = tmp_path / "profile"
    join_aurora(profile, office, clock)
    house = House(profile, clock, lambda _event: None)
    made = Shared(qtbot, face, clock, office, profile, house)
    yield made
    made.errand.deleteLater()
    settle()
    house.close()


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
        button = next(one for one in buttons if name in (one.accessibleName(), one.text().replace("&", "")))
        button.click()
        settle()

    return press


def said(page: QWidget) -> str:
    """Everything that the page says."""
    return "\n".join(words_of(page))

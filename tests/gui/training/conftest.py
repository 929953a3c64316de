"""The pages of training, shown in a window nobody sees, on a real profile with the example company."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.features.training.service import TrainingService
from desktop_app.features.training.ui import (
    hint,
    match_answers,
    order_answers,
    question_view,
    quiz_page,
    scenario_page,
    scenario_scene,
)
from desktop_app.features.training.ui.learn import LearnPage
from desktop_app.features.training.ui.lesson_page import LessonPage
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.house import House
from desktop_app.kernel.tasks import Runner
from desktop_app.packs.course import QuestionKind
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue
from desktop_app.qt.page import Page, Route
from tests.fakes import everything, long_path
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.desk import COURSE, house_of, join
from tests.fakes.host import FakeHost
from tests.gui.training.long_desk import LongDesk

Shown = TypeVar("Shown", bound=Page)
LESSON = "01-two-habits/01-say-where-you-work"
SECOND = "01-two-habits/02-wait-for-the-announcement"
QUIZ = "01-two-habits/90-check"
SIZE = (1216, 744)  # a window of 1280 × 800 without its folded rail and top bar
SMALL = (836, 544)  # the same for 900 × 600


@pytest.fixture(scope="session")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that has just joined; copied for each test, for building the packs takes a while."""
    profile = tmp_path_factory.mktemp("newcomer") / "profile"
    profile.mkdir()
    with house_of(profile, FixedClock(MONDAY_MORNING)) as house:
        join(house)
    return profile


@pytest.fixture
def house(newcomer: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """Somebody who has joined and done nothing else."""
    profile = tmp_path / "profile"
    shutil.copytree(newcomer, profile)
    with house_of(profile, clock) as opened:
        yield opened


class Desk:
    """Opens pages as the shell does, and remembers where they wanted to go."""

    def __init__(self, qtbot: QtBot, face: Face, house: House) -> None:
        self.qtbot = qtbot
        self.face = face
        self.house = house
        self.host = FakeHost(language=face.language)
        self.service: Callable[[], TrainingService] = lambda: self.house.training

    def work_by(self, runner: Runner) -> None:
        """Let somebody else do the slow work."""
        self.host = FakeHost(runner, self.face.language)

    def learn(self, size: tuple[int, int] = SIZE) -> LearnPage:
        return self.show(LearnPage(self.face, self.host, self.service), Route("learn"), size)

    def lesson(self, lesson: str = LESSON, size: tuple[int, int] = SIZE) -> LessonPage:
        page = LessonPage(self.face, self.host, self.service)
        return self.show(page, Route.to("lesson", course=COURSE, lesson=lesson), size)

    def quiz(self, size: tuple[int, int] = SIZE) -> QuizPage:
        page = QuizPage(self.face, self.host, self.service)
        return self.show(page, Route.to("quiz", course=COURSE, quiz=QUIZ), size)

    def show(self, page: Shown, route: Route, size: tuple[int, int]) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        page.arrive(route)
        settle()
        return page

    _show = show

    def press(self, page: Page, *keys: Any) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or page, key)
            settle()


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


@pytest.fixture(scope="session")
def long_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody who joined a company with seven courses; copied for each test."""
    folder = tmp_path_factory.mktemp("long")
    with house_of(folder / "profile", FixedClock(MONDAY_MORNING)) as house:
        long_path.join(house, folder / "sources")
    return folder / "profile"


@pytest.fixture
def long_house(long_profile: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """The same, to do something in."""
    shutil.copytree(long_profile, tmp_path / "long-profile")
    with house_of(tmp_path / "long-profile", clock) as opened:
        yield opened


@pytest.fixture
def long_desk(qtbot: QtBot, face: Face, long_house: House) -> LongDesk:
    """In English, light, at 100 %."""
    return LongDesk(qtbot, face, long_house)


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """Lets the app speak a language, and hushes it again."""
    before, made = QLocale(), Tongue()
    yield made
    made.hush()
    QLocale.setDefault(before)


@pytest.fixture
def everybody(house: House) -> House:
    """Somebody with the course of all kinds."""
    everything.install(house)
    return house


@pytest.fixture
def before(desk: Desk, everybody: House) -> Callable[..., QuizPage]:
    """The quiz of all kinds at a question of one kind, the last one that is open."""

    def opened(kind: QuestionKind, size: tuple[int, int] = SIZE) -> QuizPage:
        everything.stop_before(everybody, kind, desk.face.language)
        page = QuizPage(desk.face, desk.host, desk.service)
        return desk.show(page, Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ), size)

    return opened


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would hear of quizzes and scenarios."""
    said: list[str] = []
    for module in (quiz_page, question_view, order_answers, match_answers, hint, scenario_page, scenario_scene):
        monkeypatch.setattr(module, "announce", lambda _widget, text, **_how: said.append(text))
    return said


class Instead:
    """A service of which some methods do something else."""

    def __init__(self, real: TrainingService, **methods: Any) -> None:
        self._real = real
        self._methods = methods

    def __getattr__(self, name: str) -> Any:
        return self._methods.get(name) or getattr(self._real, name)


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(12):
        QApplication.processEvents()


def words_in(page: Page) -> str:
    """Everything that can be read on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

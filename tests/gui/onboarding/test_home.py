"""Home at each stage of the first days: one clear next step, and only what is true around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.path import Path, Standing, lay
from desktop_app.features.onboarding.ui.home import HomePage
from desktop_app.house import House
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.texts import Texts
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.path import StepButton
from desktop_app.qt.widgets.segments import Segment
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, POLICY, read_clause, read_lessons, read_policy, sign, take_quiz
from tests.fakes.host import FakeHost
from tests.fakes.runner import HeldRunner
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of

LESSON = "01-two-habits/01-say-where-you-work"
Opener = Callable[..., HomePage]


@pytest.fixture
def home(qtbot: QtBot, face: Face, joined_house: House) -> Opener:
    """Opens Home as the app does: drawn from what is known, then arrived at."""

    def make(first: HomeView | None = None, size: tuple[int, int] = USUAL, worn: Face | None = None) -> HomePage:
        known = first or joined_house.onboarding.home()
        page = HomePage(worn or face, FakeHost(), lambda: joined_house.onboarding, known)
        qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("home"))
        page.show()
        page.activateWindow()
        settle()
        return page

    return make


def press_the_button(page: HomePage) -> Route:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton) and focused.property("kind") == "primary"
    focused.click()
    host = page.host
    assert isinstance(host, FakeHost)
    return host.went[-1]


def filled_buttons(page: HomePage) -> list[QPushButton]:
    buttons = page.findChildren(QPushButton)
    return [button for button in buttons if button.isVisible() and button.property("kind") == "primary"]


def test_the_first_day_begins_with_the_course(home: Opener, joined_house: House) -> None:
    page = home()
    said = words_of(page)
    assert "Good morning, Giulia" in said
    assert "Day 1 at Aurora Example" in said
    assert joined_house.training.course(COURSE).course.title["en"] in said
    assert "The policy is open already" in said
    assert press_the_button(page) == Route.to("lesson", course=COURSE, lesson=LESSON)
    assert len(filled_buttons(page)) == 1


def test_a_course_goes_on_where_one_stopped(home: Opener, joined_house: House) -> None:
    first, second, *_ = joined_house.training.course(COURSE).steps
    joined_house.training.finish_lesson(COURSE, first.step.id)
    joined_house.training.lesson(COURSE, second.step.id, "en")
    page = home()
    assert f"You stopped at “{second.step.title['en']}”" in words_of(page)
    assert filled_buttons(page)[0].text() == "Continue"


def test_after_the_course_comes_the_policy(home: Opener, joined_house: House) -> None:
    read_lessons(joined_house)
    take_quiz(joined_house)
    page = home()
    assert "Read “Social media policy”" in words_of(page)
    assert filled_buttons(page)[0].text() == "Start reading"
    assert press_the_button(page) == Route.to("policy", policy=POLICY)


def test_reading_goes_on_at_the_next_clause(home: Opener, joined_house: House) -> None:
    read_lessons(joined_house)
    take_quiz(joined_house)
    first, second, *_ = joined_house.policy.open(POLICY, "en").state.clauses
    read_clause(joined_house, first.id)
    page = home()
    assert f"You stopped at clause {second.number}" in words_of(page)
    assert filled_buttons(page)[0].text() == "Continue reading"


def test_after_reading_comes_the_signature(home: Opener, joined_house: House) -> None:
    read_lessons(joined_house)
    take_quiz(joined_house)
    read_policy(joined_house)
    page = home()
    assert "Sign “Social media policy”" in words_of(page)
    assert press_the_button(page) == Route.to("sign", policy=POLICY)


def test_when_all_is_done_there_is_one_useful_thing(home: Opener, joined_house: House) -> None:
    read_lessons(joined_house)
    take_quiz(joined_house)
    read_policy(joined_house)
    sign(joined_house)
    page = home()
    said = words_of(page)
    assert "You are all set" in said
    assert "Your receipt is kept" in said
    assert press_the_button(page) == Route.to("policy", policy=POLICY)


def test_reading_before_the_course_leaves_the_signature_waiting_for_it(home: Opener, joined_house: House) -> None:
    read_policy(joined_house)
    assert any("After the course" in text for text in words_of(home()))


@pytest.mark.parametrize(("hour", "greeting"), [(3, "evening"), (4, "morning"), (12, "afternoon"), (18, "evening")])
def test_the_hour_chooses_the_greeting(home: Opener, joined_house: House, hour: int, greeting: str) -> None:
    view = joined_house.onboarding.home()
    assert view is not None
    assert f"Good {greeting}, Giulia" in words_of(home(view._replace(hour=hour)))


def test_the_first_screen_asks_nobody(qtbot: QtBot, face: Face, joined_house: House) -> None:
    held = HeldRunner()
    page = HomePage(face, FakeHost(held), lambda: joined_house.onboarding, joined_house.onboarding.home())
    qtbot.addWidget(page)
    page.arrive(Route("home"))
    page.show()
    settle()
    assert held.waiting == 0
    assert "Good morning, Giulia" in words_of(page)
    page.arrive(Route("home"))
    assert held.waiting == 1
    held.let_all_go()


def test_coming_back_shows_what_changed(home: Opener, joined_house: House, clock: FixedClock) -> None:
    page = home()
    read_lessons(joined_house)
    take_quiz(joined_house)
    clock.pass_(days=3, hours=5)
    page.arrive(Route("home"))
    settle()
    said = words_of(page)
    assert "Read “Social media policy”" in said
    assert any(text.startswith("Day 4 at Aurora Example · ") for text in said)
    assert filled_buttons(page)[0].hasFocus()


def test_stops_of_the_path_lead_there_by_keyboard(home: Opener, qtbot: QtBot) -> None:
    page = home()
    steps = page.findChildren(StepButton)
    assert [step.step.state for step in steps] == ["now", "later", "locked"]
    for step in steps:
        qtbot.keyClick(step, Qt.Key.Key_Space)
    host = page.host
    assert isinstance(host, FakeHost)
    wanted = [Route.to("course", course=COURSE), Route.to("policy", policy=POLICY), Route.to("policy", policy=POLICY)]
    assert host.went == wanted
    assert not page.findChildren(Segment)  # one period: nothing to choose


def long_path() -> Path:
    """Three periods, one optional stop."""

    def stop(number: int, when: When, compulsory: bool, done: bool) -> tuple[PathStep, Standing]:
        title = Texts({"en": f"Course {number}"})
        standing = Standing(title, title, 10, 1.0 if done else 0.0, done, begun=done, compulsory=compulsory)
        return PathStep(PathKind.COURSE, f"example.{number}", when), standing

    periods = (When.FIRST_WEEK, When.FIRST_WEEK, When.THIRTY_DAYS, When.NINETY_DAYS)
    return lay(stop(number, when, number != 3, number < 2) for number, when in enumerate(periods))


def test_only_periods_of_the_path_are_offered(home: Opener, joined_house: House) -> None:
    view = joined_house.onboarding.home()
    assert view is not None
    page = home(view._replace(path=long_path()))
    segments = page.findChildren(Segment)
    assert [segment.text() for segment in segments] == ["First week", "30 days", "90 days"]
    assert segments[1].isChecked()  # where the next step lies
    segments[2].click()
    settle()
    shown = [step.step.title for step in page.findChildren(StepButton) if step.isVisible()]
    assert shown == ["30 days", "Course 3"]  # and the way back


def test_an_empty_path_is_no_empty_box(home: Opener, joined_house: House) -> None:
    view = joined_house.onboarding.home()
    assert view is not None
    page = home(view._replace(path=Path(()), example=False))
    assert "Have a look around" in words_of(page)
    assert not page.findChildren(StepButton)
    assert any(text.startswith("Nothing else waits") for text in words_of(page))
    assert press_the_button(page) == Route("learn")


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_nothing_is_cut_off(
    home: Opener, qapp: QApplication, make_face: Callable[..., Face], joined_house: House, language: str,
    text_size: int, size: tuple[int, int],
) -> None:  # fmt: skip
    first, second, *_ = joined_house.training.course(COURSE).steps
    joined_house.training.finish_lesson(COURSE, first.step.id)
    joined_house.training.lesson(COURSE, second.step.id, language)
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    page = home(None, size, face)
    assert cut_off(page) == []
    assert nameless(page) == []

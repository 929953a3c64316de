"""The path of ninety days on Home: days told without a threat, periods that hang together, and a good end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.due import Days
from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.path import Need, Path, Standing, lay
from desktop_app.features.onboarding.ui.due_words import DueWords
from desktop_app.features.onboarding.ui.home import HomePage
from desktop_app.packs.company import PathKind, PathStep, When
from desktop_app.packs.texts import NO_TEXTS, Texts
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.path import StepButton
from desktop_app.qt.widgets.segments import Segment
from tests.fakes.host import FakeHost
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of

JOINED = date(2026, 11, 5)  # a Thursday
Open = Callable[..., HomePage]
Laid = tuple[PathStep, Standing]


def course(
    number: int,
    when: When = When.FIRST_WEEK,
    *,
    done: bool = False,
    compulsory: bool = True,
    needs: tuple[Need, ...] = (),
    at: tuple[str, str] | None = None,
) -> Laid:
    title = Texts({"en": f"Course {number}"})
    standing = Standing(title, title, 6, float(done), done, done, compulsory, needs, at=at)
    return PathStep(PathKind.COURSE, f"example.{number}", when), standing


def signing(*needs: Need, done: bool = False) -> Laid:
    title = Texts({"en": "Social media policy"})
    standing = Standing(title, title, 3, float(done), done, begun=False, needs=needs)
    return PathStep(PathKind.POLICY_SIGN, "example.policy", When.FIRST_WEEK), standing


def path_of(*laid: Laid, today: date = JOINED) -> Path:
    return lay(laid, Days(JOINED, today))


@pytest.fixture(autouse=True)
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """English, unless a test speaks something else."""
    before, made = QLocale(), Tongue()
    made.speak(read_translations("en"))
    yield made
    made.hush()
    QLocale.setDefault(before)


@pytest.fixture
def home(qtbot: QtBot, face: Face) -> Open:
    def make(path: Path, worn: Face | None = None, size: tuple[int, int] = USUAL) -> HomePage:
        view = HomeView("g", "Giulia Ferraro", "Aurora Example", False, "Elena Conti", 1, 9, path)
        page = HomePage(worn or face, FakeHost(), lambda: None, view)  # type: ignore[arg-type, return-value]
        qtbot.addWidget(page)
        page.resize(*size)
        page.arrive(Route("home"))
        page.show()
        page.activateWindow()
        settle()
        return page

    return make


def went(page: HomePage) -> list[Route]:
    assert isinstance(page.host, FakeHost)
    return page.host.went


def filled(page: HomePage) -> Button:
    (button,) = [one for one in page.findChildren(Button) if one.isVisible() and one.kind == "primary"]
    return button


def details(page: HomePage) -> list[str]:
    return [f"{step.step.title}: {step.step.detail}" for step in page.findChildren(StepButton) if step.isVisible()]


def test_the_day_that_would_be_good_is_told(home: Open) -> None:
    page = home(path_of(course(1), course(2), course(3, compulsory=False)))
    assert "Good to have by Thursday 12 November" in words_of(page)
    assert details(page) == ["Course 1: 6 min · Now", "Course 2: 6 min · by Thu 12 Nov", "Course 3: 6 min · Any time"]


def test_those_who_listen_hear_what_is_optional(home: Open) -> None:
    page = home(path_of(course(1), course(2, compulsory=False)))
    heard = [step.accessibleName() for step in page.findChildren(StepButton)]
    assert heard == ["Course 1, 6 min · Now", "Course 2, 6 min · Any time, optional"]


def test_a_late_step_is_no_reproach(home: Open) -> None:
    page = home(path_of(course(1), course(2), today=date(2026, 11, 13)))
    said = words_of(page)
    assert "Whenever you are ready, it takes 6 minutes" in said
    assert not [text for text in said if "12 Nov" in text or "late" in text.lower() or "overdue" in text.lower()]
    assert details(page)[1] == "Course 2: 6 min · Open"


@pytest.mark.parametrize(
    ("language", "day", "one", "few"),
    [
        (
            "en",
            "Good to have by Friday 12 December",
            "Whenever you are ready, it takes 1 minute",
            "Whenever you are ready, it takes 3 minutes",
        ),
        (
            "it",
            "Bene averlo fatto entro venerdì 12 dicembre",
            "Quando vuoi: ci vuole 1 minuto",
            "Quando vuoi: ci vogliono 3 minuti",
        ),
        (
            "pl",
            "Dobrze mieć za sobą do 12 grudnia (piątek)",
            "Kiedy zechcesz: zajmie Ci to 1 minutę",
            "Kiedy zechcesz: zajmie Ci to 3 minuty",
        ),
    ],
)
def test_every_language_says_it_in_its_own_way(tongue: Tongue, language: str, day: str, one: str, few: str) -> None:
    tongue.speak(read_translations(language))
    words = DueWords()
    assert words.good_by(date(2025, 12, 12)) == day
    assert words.whenever(1, begun=False) == one
    assert words.whenever(3, begun=False) == few


def test_the_next_step_opens_where_one_stopped(home: Open) -> None:
    page = home(path_of(course(1, at=("scenario", "01-first/02-a-call"))))
    filled(page).click()
    page.findChildren(StepButton)[0].click()
    assert went(page) == [
        Route.to("scenario", course="example.1", scenario="01-first/02-a-call"),
        Route.to("course", course="example.1"),
    ]


def test_periods_hang_together(home: Open, qtbot: QtBot) -> None:
    laid = (course(1, done=True), course(2, When.THIRTY_DAYS), course(3, When.NINETY_DAYS, compulsory=False))
    page = home(path_of(*laid))
    assert details(page) == ["First week: Done", "Course 2: 6 min · Now", "90 days: 1 step"]
    last = next(step for step in page.findChildren(StepButton) if step.step.title == "90 days")
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Return)
    settle()
    assert details(page) == ["30 days: 1 step", "Course 3: 6 min · Any time"]
    chosen = next(one for one in page.findChildren(Segment) if one.isChecked())
    assert (chosen.text(), chosen.hasFocus()) == ("90 days", True)


def test_what_comes_first_is_said_by_name(home: Open) -> None:
    first = Need(PathKind.COURSE, "example.1", Texts({"en": "Course 1"}), 6)
    page = home(path_of(course(1), course(2), course(3, needs=(first,)), signing(first)))
    assert details(page)[2:] == ["Course 3: 6 min · After “Course 1”", "Sign the policy: 3 min · After “Course 1”"]


def test_a_course_beside_the_path_becomes_the_next_step(home: Open) -> None:
    beside = Need(PathKind.COURSE, "example.base", Texts({"en": "The base"}), 8)
    page = home(path_of(signing(beside)))
    assert {"Comes before “Social media policy”", "The base", "8 min"} <= set(words_of(page))
    filled(page).click()
    assert went(page) == [Route.to("course", course="example.base")]


def test_a_course_that_is_not_here_is_no_dead_end(home: Open) -> None:
    page = home(path_of(signing(Need(PathKind.COURSE, "example.gone", NO_TEXTS))))
    assert any("Elena Conti can tell you when it comes" in text for text in words_of(page))
    assert details(page) == ["Sign the policy: 3 min · After a course that is not here yet"]
    filled(page).click()
    assert went(page) == [Route.to("policy", policy="example.policy")]


def test_what_is_optional_is_offered_when_the_rest_is_done(home: Open) -> None:
    page = home(path_of(course(1, done=True), course(2, compulsory=False)))
    assert {"Everything compulsory is done · if you like", "Optional"} <= set(words_of(page))
    assert not [text for text in words_of(page) if text.startswith("Good to have")]


def test_the_end_of_the_path_feels_good(home: Open) -> None:
    page = home(path_of(course(1, done=True), course(2, done=True), signing(done=True)))
    wanted = {"Well done, Giulia · your path is behind you", "You are all set", "2 courses finished", "Policy signed"}
    assert wanted <= set(words_of(page))
    assert "15 minutes of learning" in words_of(page)


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, USUAL])
@pytest.mark.parametrize("today", [JOINED, date(2027, 6, 1)])
def test_nothing_is_cut_off(
    home: Open, qapp: QApplication, make_face: Callable[..., Face], tongue: Tongue, language: str, text_size: int,
    size: tuple[int, int], today: date,
) -> None:  # fmt: skip
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    tongue.speak(read_translations(language))
    laid = (course(1, done=True), course(2, When.THIRTY_DAYS), course(3, When.NINETY_DAYS, compulsory=False))
    page = home(path_of(*laid, today=today), face, size)
    assert cut_off(page) == []
    assert nameless(page) == []

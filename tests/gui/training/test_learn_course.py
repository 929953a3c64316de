"""The page of a course: where one is, what comes first, what it was good for, and beginning it again in peace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.training.prerequisites import Before
from desktop_app.features.training.ui.course_foot import BeginAgainQuestion
from desktop_app.features.training.ui.course_page import CoursePage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import problem
from desktop_app.packs.rules import Rule
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import Tongue, read_translations
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.listrow import ListRow
from tests.fakes import desk as deeds
from tests.fakes.clock import FixedClock
from tests.fakes.host import FakeHost
from tests.fakes.long_path import CRISIS, EVERYTHING, be_under_way, finish, pass_quiz
from tests.fakes.runner import HeldRunner
from tests.gui.fitting import cut_off, nameless, settle
from tests.gui.training.conftest import Instead
from tests.gui.training.long_desk import SIZE, SMALL, LongDesk, button, filled, lines


def rows(page: CoursePage) -> list[str]:
    return [row.accessibleName() for row in page.findChildren(ListRow) if row.isVisible()]


def question(page: QWidget) -> BeginAgainQuestion:
    (found,) = [one for one in page.findChildren(BeginAgainQuestion) if one.isVisible()]
    return found


def test_a_course_of_all_kinds_tells_its_steps(long_desk: LongDesk, long_house: House) -> None:
    page = long_desk.course(EVERYTHING)
    steps = long_house.training.course(EVERYTHING).steps
    assert [name.split(",")[0] for name in rows(page)] == [state.step.title.of("en").split(",")[0] for state in steps]
    assert any("Scenario · " in name for name in rows(page))
    assert any(" questions · " in name for name in rows(page))
    assert rows(page)[0].endswith(", next")
    assert "What you will be able to do" in lines(page)
    assert (filled(page), QApplication.focusWidget()) == (["Start"], button(page, "Start"))
    for row in page.findChildren(ListRow):
        row.click()
    assert [route.name for route in long_desk.host.went] == [state.step.kind for state in steps]


def test_one_goes_on_where_one_stopped(long_desk: LongDesk, long_house: House) -> None:
    be_under_way(long_house)
    page = long_desk.course(CRISIS)
    assert "You stopped at “Put it right in public” · 5 min" in lines(page)
    assert rows(page)[1:4] == [
        "Who answers whom, 4 min, done",
        "Put it right in public, 5 min, you are here",
        "Afterwards, 6 min, not done yet",
    ]
    button(page, "Continue").click()
    assert long_desk.host.went[0].get("lesson") == long_house.training.course(CRISIS).steps[2].step.id


def test_a_check_tells_how_far_one_is_with_it(long_desk: LongDesk, long_house: House) -> None:
    quiz = next(state.step.id for state in long_house.training.course(deeds.COURSE).steps if state.step.kind == "quiz")
    view = long_house.training.quiz(deeds.COURSE, quiz)
    first = view.questions[0]
    long_house.training.answer(view.attempt, first.id, first.right_answer, "en")
    assert "1 of 6 questions answered · 3 min" in lines(long_desk.course(deeds.COURSE))
    for asked in view.questions[1:]:
        long_house.training.answer(view.attempt, asked.id, asked.right_answer, "en")
    assert "Passed with 100% · 3 min" in lines(long_desk.course(deeds.COURSE))


def test_what_comes_first_is_said_with_the_way_there(long_desk: LongDesk, qtbot: QtBot) -> None:
    page = long_desk.course(CRISIS)
    assert "“Speaking about work” comes first" in lines(page)
    assert "This course builds on it. 11 min left there." in lines(page)
    assert filled(page) == ["Go there first"]
    step = next(row for row in page.findChildren(ListRow) if row.isVisible())
    assert step.accessibleName() == "Breathe, then look, 3 min, After “Speaking about work”"
    step.setFocus()
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert long_desk.host.went == []
    assert QApplication.focusWidget() is button(page, "Go there first")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert long_desk.host.went == [Route.to("course", course=deeds.COURSE)]


def test_once_the_first_is_done_the_next_is_open(long_desk: LongDesk, long_house: House) -> None:
    page = long_desk.course(CRISIS)
    finish(long_house, deeds.COURSE)
    page.arrive(Route.to("course", course=CRISIS))
    settle()
    assert filled(page) == ["Start"]


def test_a_course_that_is_not_here_closes_nothing(long_desk: LongDesk, long_house: House) -> None:
    view = replace(long_house.training.overview(EVERYTHING), before=Before((), ("example.gone",)))
    long_desk.service = lambda: Instead(long_house.training, overview=lambda _id: view)  # type: ignore[assignment, return-value]
    page = long_desk.course(EVERYTHING)
    assert any("You can begin it all the same" in text for text in lines(page))
    assert filled(page) == ["Start"]


def test_the_end_of_a_course_feels_good(long_desk: LongDesk, long_house: House) -> None:
    finish(long_house, deeds.COURSE)
    page = long_desk.course(deeds.COURSE)
    said = lines(page)
    assert "Well done: “Speaking about work” is behind you" in said
    assert "Finished on 2 November 2026" in said
    assert said.index("What you can do now") < said.index("Say where you work, where readers see it")
    assert filled(page) == ["See what is next"]
    button(page, "See what is next").click()
    button(page, "Read again").click()
    assert [route.name for route in long_desk.host.went] == ["home", "lesson"]


@pytest.mark.parametrize(("done", "stays"), [(True, "The course remains completed"), (False, "still counts")])
def test_beginning_again_says_first_what_stays(long_desk: LongDesk, long_house: House, done: bool, stays: str) -> None:
    finish(long_house, deeds.COURSE) if done else deeds.read_lessons(long_house)
    page = long_desk.course(deeds.COURSE)
    button(page, "Start over …").click()
    asked = question(page)
    assert stays in asked.accessibleDescription() and "Nobody is told" in asked.accessibleDescription()
    assert asked.keep.hasFocus()
    asked.keep.click()
    assert long_house.training.course(deeds.COURSE).turn == 0


def test_beginning_again_keeps_what_was_reached(long_desk: LongDesk, long_house: House) -> None:
    be_under_way(long_house)
    held = HeldRunner()
    long_desk.host = FakeHost(held)
    page = long_desk.course(deeds.COURSE)
    held.let_all_go()
    settle()
    waiting = long_house.person.waiting_count()
    button(page, "Start over …").click()
    question(page).do.click()
    settle()
    assert "Well done: “Speaking about work” is behind you" in lines(page)  # until it was written down
    held.let_all_go()
    settle()
    state = long_house.training.course(deeds.COURSE)
    assert (state.turn, state.done, state.completed) == (1, 0, True)
    assert long_desk.host.toasts == ["“Speaking about work” is at its beginning again. What you reached stays."]
    assert button(page, "Start").hasFocus()
    assert rows(page)[0] == "Say where you work, 4 min, next"
    assert rows(page)[2].startswith("Check: six short questions, 6 questions · 3 min")
    assert long_house.person.waiting_count() == waiting
    assert long_house.policy.signatures()
    stop = next(stop for stop in long_house.onboarding.path().stops if stop.step.pack == deeds.COURSE)
    assert stop.standing.done


def test_what_was_never_begun_cannot_be_begun_again(long_desk: LongDesk) -> None:
    assert not [one for one in lines(long_desk.course(EVERYTHING)) if "once more" in one]


def test_flaws_are_a_quiet_note_for_the_trainer(long_desk: LongDesk, long_house: House) -> None:
    flaws = (
        problem(Rule.MISSING_PICTURE, "01-a/01-b.en.md", 7, name="a.svg", nearest="b.svg"),
        problem(Rule.HTML, "01-a/02-c.it.md", 3),
    )
    view = replace(long_house.training.overview(EVERYTHING), flaws=flaws)
    long_desk.service = lambda: Instead(long_house.training, overview=lambda _id: view)  # type: ignore[assignment, return-value]
    page = long_desk.course(EVERYTHING)
    assert "A note for the trainer" in lines(page)
    assert not [text for text in lines(page) if "01-b.en.md" in text]
    button(page, "Show them").click()
    settle()
    assert [text.split(":")[0] for text in lines(page) if ", line " in text] == [
        "01-a/01-b.en.md, line 7",
        "01-a/02-c.it.md, line 3",
    ]
    button(page, "Hide them").click()
    settle()
    assert not [text for text in lines(page) if ", line " in text]


def test_a_course_that_went_says_so(long_desk: LongDesk, long_house: House) -> None:
    page = long_desk.course("example.gone")
    assert any("no longer on this computer" in text for text in lines(page))
    button(page, "Go to my courses").click()
    assert long_desk.host.went == [Route("learn")]
    page.arrive(Route.to("course", course=EVERYTHING))
    settle()
    assert filled(page) == ["Start"]
    assert not any("no longer on this computer" in text for text in lines(page))


def test_a_course_whose_file_is_gone_still_tells_where_one_is(long_desk: LongDesk, long_house: House) -> None:
    be_under_way(long_house)
    (row,) = [row for row in long_house.shelf.rows("course") if row["pack_id"] == CRISIS]
    long_house.catalogue.close()
    for kept in (long_house.profile / "shelf").rglob(f"*{row['sha256']}*"):
        kept.unlink()
    with deeds.house_of(long_house.profile, FixedClock()) as later:
        long_desk.house = later
        page = long_desk.course(CRISIS)
        assert any("What you did in it is kept" in text for text in lines(page))
        assert "You stopped at “Put it right in public” · 5 min" in lines(page)


def test_a_full_disk_while_beginning_again_changes_nothing(long_desk: LongDesk, long_house: House) -> None:
    deeds.read_lessons(long_house)

    def full(_course: str) -> None:
        raise Trouble("profile.disk-full", where="here")

    long_desk.service = lambda: Instead(long_house.training, start_over=full)  # type: ignore[assignment, return-value]
    page = long_desk.course(deeds.COURSE)
    button(page, "Start over …").click()
    question(page).do.click()
    settle()
    assert any("The disk is full" in text for text in lines(page))
    assert long_desk.host.toasts == []


def test_what_is_folded_stays_folded(long_desk: LongDesk, long_house: House) -> None:
    page = long_desk.course(EVERYTHING)
    whole = len(rows(page))
    heading = next(one for one in page.findChildren(QWidget) if one.accessibleName().endswith("unfolded"))
    heading.click()  # type: ignore[attr-defined]
    folded = len(rows(page))
    assert folded < whole
    long_house.training.finish_lesson(EVERYTHING, long_house.training.course(EVERYTHING).steps[0].step.id)
    page.arrive(Route.to("course", course=EVERYTHING))
    settle()
    assert len(rows(page)) == folded


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, SIZE])
@pytest.mark.parametrize("course", [deeds.COURSE, CRISIS, EVERYTHING])
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, long_house: House, make_face: Callable[..., Face], tongue: Tongue, language: str,
    text_size: int, size: tuple[int, int], course: str,
) -> None:  # fmt: skip
    if course == EVERYTHING:
        finish(long_house, deeds.COURSE)
    pass_quiz(long_house, EVERYTHING, "02-answering/90-check")
    face = make_face("light", text_size, language=language)
    dress(qapp, face)
    tongue.speak(read_translations(language))
    page = LongDesk(qtbot, face, long_house).course(course, size)
    assert cut_off(page) == []
    assert nameless(page) == []

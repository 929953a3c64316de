"""Learn with one course: one sees at a glance how far one is, and there is one thing to press."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.features.training.ui.course_card import CourseCard
from desktop_app.house import House
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.listrow import ListRow
from desktop_app.qt.widgets.ring import Ring
from tests.fakes.desk import COURSE, read_lessons, take_quiz
from tests.gui.training.conftest import LESSON, QUIZ, SECOND, Desk, Instead, words_in


def card(desk: Desk) -> CourseCard:
    (only,) = desk.learn().cards
    assert isinstance(only, CourseCard)
    return only


def test_a_fresh_course_starts(desk: Desk) -> None:
    only = card(desk)
    assert (only.button.text(), only.button.kind) == ("Start", "primary")
    assert only.findChildren(Ring)[0].accessibleDescription() == "0%, 0 of 3"
    only.button.click()
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=LESSON)]


def test_a_begun_course_goes_on_where_one_is(desk: Desk, house: House) -> None:
    house.training.finish_lesson(COURSE, LESSON)
    page = desk.learn()
    seen = words_in(page)
    assert "Next: Wait for the announcement · 4 min" in seen and "7 min left" in seen and "Compulsory" in seen
    (only,) = page.cards
    assert isinstance(only, CourseCard) and only.button.text() == "Continue"
    only.button.click()
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=SECOND)]


def test_where_one_stopped_is_told(desk: Desk, house: House) -> None:
    house.training.lesson(COURSE, SECOND, "en")
    house.training.keep_place(COURSE, SECOND, 0.4)
    assert "You stopped at “Wait for the announcement” · 4 min" in words_in(desk.learn())


def test_a_finished_course_is_calm(desk: Desk, house: House) -> None:
    read_lessons(house)
    take_quiz(house)
    page = desk.learn()
    assert "Everything is done." in words_in(page)
    (only,) = page.cards
    assert isinstance(only, CourseCard)
    assert (only.button.text(), only.button.kind) == ("Read again", "secondary")
    only.button.click()
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=LESSON)]


def test_every_step_is_a_way_in(desk: Desk) -> None:
    rows = card(desk).findChildren(ListRow)
    assert [row.accessibleName() for row in rows] == [
        "Say where you work, 4 min, next",
        "Wait for the announcement, 4 min, not done yet",
        "Check: six short questions, 6 questions · 3 min, not done yet",
    ]
    rows[2].click()
    assert desk.host.went == [Route.to("quiz", course=COURSE, quiz=QUIZ)]


def test_the_course_can_be_seen_as_a_whole(desk: Desk) -> None:
    only = card(desk)
    next(button for button in only.findChildren(Button) if button.text() == "See the course").click()
    assert desk.host.went == [Route.to("course", course=COURSE)]


def test_one_course_needs_no_looking_for(desk: Desk) -> None:
    assert desk.learn().filter is None


def test_without_a_course_one_learns_what_will_come(desk: Desk, house: House) -> None:
    desk.service = lambda: Instead(house.training, by_visit=lambda: ())  # type: ignore[assignment, return-value]
    page = desk.learn()
    assert "No course yet" in words_in(page)
    assert page.cards == ()
    desk.service = lambda: house.training
    page = desk.learn()
    assert page.cards and page.title.hasFocus()


def test_titles_come_in_the_readers_language(desk_with: Callable[..., Desk]) -> None:
    assert "Parlare del proprio lavoro" in words_in(desk_with(language="it").learn())

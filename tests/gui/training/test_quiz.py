"""Answering a quiz: by keyboard alone, each answer written down before it counts, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.features.training.ui import quiz_page
from desktop_app.features.training.ui.answers import LETTERS
from desktop_app.features.training.ui.clause_pill import ClausePill
from desktop_app.features.training.ui.feedback import Feedback
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.house import House
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from tests.fakes.desk import COURSE, read_lessons, take_quiz
from tests.fakes.held import HeldRunner
from tests.gui.training.conftest import LESSON, QUIZ, SMALL, Desk, Instead, settle, words_in

ENTER = Qt.Key.Key_Return


def question(page: QuizPage) -> QuestionView:
    assert isinstance(page.stage, QuestionView)
    return page.stage


def result(page: QuizPage) -> ResultView:
    assert isinstance(page.stage, ResultView)
    return page.stage


def letters(page: QuizPage, *, right: bool) -> list[Any]:
    """The keys of a right answer, or of a wrong one."""
    answers = question(page).answers
    expected = answers.question.right_answer
    wanted = expected if right else frozenset({min(set(answers.rows) - expected)})
    return [
        getattr(Qt.Key, f"Key_{letter}") for letter, key in zip(LETTERS, answers.rows, strict=False) if key in wanted
    ]


def answer(desk: Desk, page: QuizPage, *, right: bool) -> None:
    desk.press(page, *letters(page, right=right), ENTER)


def answered(house: House) -> int:
    """How many answers of the open attempt are written down."""
    return len(house.training.quiz(COURSE, QUIZ).attempt.answers)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would hear."""
    said: list[str] = []
    monkeypatch.setattr(quiz_page, "announce", lambda _widget, text, **_how: said.append(text))
    return said


# Choosing


def test_a_question_says_where_one_is(desk: Desk) -> None:
    page = desk.quiz()
    seen = words_in(page)
    assert "Question 1 of 6" in seen and "Attempt 1 · pass with 5 of 6" in seen
    assert question(page).heading.hasFocus()
    assert page.bar.on.text() == "Check answer" and page.bar.on.kind == "waiting"
    assert [crumb.text for crumb in page.crumbs] == ["Learn", "Check: six short questions"]


def test_enter_without_a_choice_says_what_is_missing(desk: Desk, house: House) -> None:
    page = desk.quiz()
    assert not question(page).missing.isVisible()
    desk.press(page, ENTER)
    assert question(page).missing.isVisible() and "Choose an answer first." in words_in(page)
    assert answered(house) == 0
    desk.press(page, Qt.Key.Key_B)
    assert not question(page).missing.isVisible()
    assert page.bar.on.kind == "primary"


def test_a_letter_picks_its_answer_and_only_that(desk: Desk) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_C)
    assert question(page).answers.chosen == {"first-line"}
    desk.press(page, Qt.Key.Key_F)
    assert question(page).answers.chosen == {"first-line"}


def test_arrows_and_space_pick_too(desk: Desk) -> None:
    page = desk.quiz()
    rows = list(question(page).answers.rows.values())
    desk.press(page, Qt.Key.Key_Down)
    assert rows[0].hasFocus()
    desk.press(page, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert rows[2].hasFocus() and rows[2].isChecked()


def test_of_several_answers_a_letter_picks_and_drops(desk: Desk) -> None:
    page = desk.quiz()
    answer(desk, page, right=True)
    desk.press(page, ENTER)
    assert "More than one answer may be right." in words_in(page)
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_B)
    assert question(page).answers.chosen == {"compare", "trade-group"}
    rows = list(question(page).answers.rows.values())
    desk.press(page, Qt.Key.Key_Down)
    assert rows[2].hasFocus()


def test_true_or_false_are_words_of_the_app(desk: Desk) -> None:
    page = desk.quiz()
    for _ in range(4):
        answer(desk, page, right=True)
        desk.press(page, ENTER)
    assert [row.accessibleName() for row in question(page).answers.rows.values()] == ["A. True", "B. False"]


# Being judged


def test_a_wrong_answer_learns_why(desk: Desk, spoken: list[str]) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A, ENTER)
    rows = question(page).answers.rows
    assert (rows["nothing-more"].state, rows["first-line"].state) == ("wrong", "right")
    assert rows["nothing-more"].accessibleDescription() == "Your answer"
    assert rows["first-line"].accessibleDescription() == "The better answer"
    seen = words_in(page)
    assert "Not quite" in seen
    assert "When others share your post, the profile stays behind." in seen
    assert "A post travels without its profile." in seen
    assert spoken[-1].startswith("Not quite. The right answer: Say in the first line that you work here.")
    assert "When others share your post" in spoken[-1]
    assert page.bar.on.text() == "Next question" and page.bar.on.hasFocus()


def test_a_right_answer_learns_why_too(desk: Desk, spoken: list[str]) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_C, ENTER)
    assert "Yes, that is right" in words_in(page)
    assert spoken[-1].startswith("Yes, that is right. A post travels")


def test_a_judged_answer_stays(desk: Desk, house: House) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A, ENTER, Qt.Key.Key_C)
    assert question(page).answers.chosen == {"nothing-more"}
    assert house.training.quiz(COURSE, QUIZ).attempt.answers == {"praise-on-own-profile": ("nothing-more",)}


def test_from_the_feedback_one_reads_again(desk: Desk) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A, ENTER)
    (feedback,) = page.findChildren(Feedback)
    (pill,) = feedback.findChildren(ClausePill)
    (again,) = feedback.findChildren(Button)
    assert pill.text() == "Clause 2.1"
    assert again.text().startswith("Read again: Say where you work")
    pill.click()
    again.click()
    assert desk.host.went == [
        Route.to("policy", clause="say-where-you-work"),
        Route.to("lesson", course=COURSE, lesson=LESSON, check=QUIZ),
    ]


def test_the_feedback_comes_into_view(desk_with: Callable[..., Desk]) -> None:
    desk = desk_with(text_size=150)
    page = desk.quiz(size=SMALL)
    desk.press(page, Qt.Key.Key_A, ENTER)
    (feedback,) = page.findChildren(Feedback)
    viewport = question(page).viewport()
    top = feedback.mapTo(viewport, QPoint(0, 0)).y()
    assert 0 <= top < viewport.height() // 2


def test_an_answer_counts_once_it_is_written_down(desk: Desk, house: House) -> None:
    runner = HeldRunner()
    desk.work_by(runner)
    page = desk.quiz()
    runner.hold(Lane.DB)
    desk.press(page, Qt.Key.Key_A, ENTER)
    assert question(page).answers.rows["nothing-more"].state == "chosen"
    desk.press(page, ENTER, Qt.Key.Key_C)
    assert runner.waiting == 1
    runner.release()
    assert question(page).answers.rows["nothing-more"].state == "wrong"
    runner.hold()
    assert answered(house) == 1


def test_what_cannot_be_written_down_is_not_judged_and_may_be_tried_again(desk: Desk, house: House) -> None:
    troubles = [Trouble("profile.disk-full")]

    def keep(*what: Any) -> object:
        if troubles:
            raise troubles.pop()
        return house.training.answer(*what)

    desk.service = lambda: Instead(house.training, answer=keep)  # type: ignore[assignment, return-value]
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A, ENTER)
    assert "The disk is full" in words_in(page)
    assert question(page).answers.rows["nothing-more"].state == "chosen"
    page.bar.on.click()
    settle()
    assert "The disk is full" not in words_in(page)
    assert question(page).answers.rows["nothing-more"].state == "wrong"


# Leaving and coming back


def test_one_leaves_and_goes_on_at_the_first_open_question(desk: Desk) -> None:
    page = desk.quiz()
    answer(desk, page, right=True)
    page.bar.leave.setFocus()
    desk.press(page, ENTER)
    assert desk.host.went == [Route("learn")]
    page.leave()
    assert "Question 2 of 6" in words_in(desk.quiz())


def test_enter_on_the_way_out_leaves_and_checks_nothing(desk: Desk, house: House) -> None:
    page = desk.quiz()
    desk.press(page, Qt.Key.Key_A)
    page.bar.leave.setFocus()
    desk.press(page, ENTER)
    assert desk.host.went == [Route("learn")] and answered(house) == 0


# The end


def test_a_quiz_is_passed_by_keyboard_alone(desk: Desk, house: House, spoken: list[str]) -> None:
    read_lessons(house)
    page = desk.quiz()
    for number in range(6):
        answer(desk, page, right=number != 1)
        assert page.bar.on.text() == ("See the result" if number == 5 else "Next question")
        desk.press(page, ENTER)
    seen = words_in(page)
    assert result(page).heading.text() == "Passed" and result(page).heading.hasFocus()
    assert "5 of 6 answers were right" in seen and "Worth reading again" in seen
    assert spoken[-1].startswith("Passed.")
    assert house.training.course(COURSE).completed
    assert page.bar.on.text() == "Finish"
    desk.press(page, ENTER)
    assert desk.host.went == [Route.to("course", course=COURSE)]


def test_a_quiz_that_is_not_passed_loses_nothing(desk: Desk, house: House) -> None:
    page = desk.quiz()
    for number in range(6):
        answer(desk, page, right=number < 3)
        desk.press(page, ENTER)
    assert result(page).heading.text() == "Not yet: 3 of 6, 5 are needed"
    seen = words_in(page)
    assert "Nothing is lost." in seen
    assert len(result(page).findChildren(ClausePill)) == 3
    assert result(page).again is None
    desk.press(page, ENTER)
    assert "Attempt 2" in words_in(page) and "Question 1 of 6" in words_in(page)
    assert house.training.quiz(COURSE, QUIZ).attempt.number == 2


def test_an_ending_nobody_saw_is_shown_later(desk: Desk, house: House) -> None:
    take_quiz(house, right=False)
    page = desk.quiz()
    assert "Not yet: 0 of 6" in result(page).heading.text()


def test_a_passed_quiz_may_be_taken_again(desk: Desk, house: House) -> None:
    take_quiz(house)
    page = desk.quiz()
    assert result(page).heading.text() == "Passed"
    assert "All 6 answers were right." in words_in(page)
    again = result(page).again
    assert again is not None
    again.click()
    settle()
    assert "Attempt 2" in words_in(page)
    assert house.training.course(COURSE).done == 1


def test_a_step_that_follows_is_the_way_on(desk: Desk, house: House) -> None:
    take_quiz(house)
    view = house.training.quiz(COURSE, QUIZ, again=False)
    followed = replace(view, following=LESSON)
    desk.service = lambda: Instead(house.training, quiz=lambda *_, **__: followed)  # type: ignore[assignment, return-value]
    page = desk.quiz()
    assert page.bar.on.text() == "Say where you work"
    page.bar.on.click()
    assert desk.host.went == [Route.to("lesson", course=COURSE, lesson=LESSON)]


def test_a_course_that_is_gone_says_so(desk: Desk, house: House) -> None:
    page = QuizPage(desk.face, desk.host, desk.service)
    desk.qtbot.addWidget(page)
    page.show()
    page.arrive(Route.to("quiz", course="example.gone", quiz=QUIZ))
    settle()
    assert "is no longer on this computer" in words_in(page)
    desk.press(page, ENTER, Qt.Key.Key_A)
    assert desk.host.went == []

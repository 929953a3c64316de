"""An attempt in the middle: left, restarted, overtaken, in trouble; and the next question made ahead of time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.features.training.ui.answers import Answers
from desktop_app.features.training.ui.choice_answers import ChoiceAnswers
from desktop_app.features.training.ui.feedback import Feedback
from desktop_app.features.training.ui.match_answers import MatchAnswers
from desktop_app.features.training.ui.order_answers import OrderAnswers
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.features.training.ui.typed_answers import TypedAnswers
from desktop_app.house import House
from desktop_app.kernel.tasks import Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.course import QuestionKind
from desktop_app.qt.page import Route
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of
from tests.fakes.held import HeldRunner
from tests.gui.fitting import cut_off
from tests.gui.fitting import settle as sweep
from tests.gui.training.conftest import Desk, Instead, settle, words_in
from tests.gui.training.questions import (
    ENTER,
    Before,
    answers,
    given,
    open_quiz,
    question_of,
    stage,
)

# Interrupted, late and in trouble


def test_the_same_order_comes_back_after_a_restart(
    desk: Desk, everybody: House, newcomer: Path, tmp_path: Path, clock: FixedClock
) -> None:
    page = open_quiz(desk)
    for _ in range(3):
        fill(answers(page), everything.right_answer(question_of(page)))
        page.go_on()
        page.go_on()
        settle()
    question, where = question_of(page), stage(page).where
    lay = [entry.accessibleName() for entry in answers(page).entries]
    everybody.close()
    with house_of(tmp_path / "profile", clock) as again:
        desk.house = again
        later = open_quiz(desk)
        assert (stage(later).question, stage(later).where) == (question, where)
        assert [entry.accessibleName() for entry in answers(later).entries] == lay
        assert where == "Question 4 of 9"


def test_an_answer_given_elsewhere_first_is_the_one_that_is_shown(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.ORDER)
    question = question_of(page)
    attempt = everybody.training.quiz(everything.COURSE, everything.QUIZ).attempt
    fill(answers(page), everything.wrong_answer(question))
    calls: list[Any] = []

    def answer(*what: Any) -> object:
        calls.append(what)
        return everybody.training.answer(attempt, question.id, question.option_ids, "en")

    desk.service = lambda: Instead(everybody.training, answer=answer)  # type: ignore[assignment, return-value]
    page._service = desk.service
    page.go_on()
    settle()
    assert calls and answers(page).answer == question.option_ids
    assert [row.state for row in answers(page).rows] == ["right"] * 4


def test_an_attempt_that_ended_elsewhere_is_opened_anew(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.TEXT)
    question = question_of(page)
    attempt = everybody.training.quiz(everything.COURSE, everything.QUIZ).attempt
    everybody.training.answer(attempt, question.id, everything.right_answer(question), "en")
    fill(answers(page), ("something",))
    page.go_on()
    settle()
    assert "This attempt is finished already." in words_in(page)
    notice = page._notice
    assert notice is not None and notice.button is not None and notice.button.text() == "Open it anew"
    notice.button.click()
    settle()
    assert isinstance(page.stage, ResultView)


def test_an_answer_that_comes_too_late_changes_nothing(desk: Desk, everybody: House) -> None:
    everything.stop_before(everybody, QuestionKind.TEXT)
    runner = HeldRunner()
    desk.work_by(runner)
    page = open_quiz(desk)
    runner.hold(Lane.DB)
    fill(answers(page), ("late",))
    page.go_on()
    page.close()
    page.deleteLater()
    settle()
    runner.release()
    assert given(everybody, question_of(page)) == ("late",)  # written down all the same


def test_what_cannot_be_written_down_stays_as_it_was_typed(desk: Desk, everybody: House) -> None:
    troubles = [Trouble("profile.disk-full")]

    def keep(*what: Any) -> object:
        if troubles:
            raise troubles.pop()
        return everybody.training.answer(*what)

    everything.stop_before(everybody, QuestionKind.TEXT)
    desk.service = lambda: Instead(everybody.training, answer=keep)  # type: ignore[assignment, return-value]
    page = open_quiz(desk)
    fill(answers(page), ("something",))
    page.go_on()
    settle()
    assert "The disk is full" in words_in(page)
    assert answers(page).line.text() == "something" and not answers(page).judged
    page.go_on()
    settle()
    assert "The disk is full" not in words_in(page) and answers(page).judged


# Ahead of time


def test_the_next_question_stands_before_it_is_wanted(desk: Desk, everybody: House) -> None:
    page = open_quiz(desk)
    assert not page.ahead.ready
    fill(answers(page), everything.right_answer(question_of(page)))
    page.go_on()
    desk.qtbot.waitUntil(lambda: page.ahead.ready)
    judged = stage(page)
    page.go_on()
    settle()
    assert stage(page) is not judged and stage(page).where == "Question 2 of 9"
    assert stage(page).isVisible() and cut_off(page) == []
    fill(answers(page), everything.right_answer(question_of(page)))
    assert page.bar.on.kind == "primary"
    page.go_on()
    settle()
    assert "Yes, that is right" in words_in(page)


def test_what_was_made_ahead_is_thrown_away_when_one_leaves(desk: Desk, everybody: House) -> None:
    page = open_quiz(desk)
    fill(answers(page), everything.right_answer(question_of(page)))
    page.go_on()
    desk.qtbot.waitUntil(lambda: page.ahead.ready)
    page.leave()
    sweep()
    assert not page.ahead.ready and len(page.findChildren(Answers)) == 1
    assert isinstance(page.findChildren(Answers)[0], ChoiceAnswers | TypedAnswers | OrderAnswers | MatchAnswers)


# Coming back


def test_one_comes_back_from_a_lesson_to_the_same_feedback(desk: Desk, everybody: House) -> None:
    everything.stop_before(everybody, QuestionKind.NUMBER)
    page = open_quiz(desk)
    answers(page).line.setText("3")
    page.go_on()
    settle()
    feedback = page.findChildren(Feedback)
    page.leave()
    page.arrive(Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ))
    settle()
    assert page.findChildren(Feedback) == feedback and page.bar.on.hasFocus()
    assert page.bar.on.text() == "See the result"
    desk.press(page, ENTER)
    assert isinstance(page.stage, ResultView)


def test_what_was_picked_is_still_there_when_one_comes_back(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.TEXT)
    fill(answers(page), ("half a th",))
    page.leave()
    page.arrive(Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ))
    settle()
    assert answers(page).line.text() == "half a th"

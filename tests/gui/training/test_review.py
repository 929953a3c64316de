"""The end of a quiz: every question looked back on, what is wrong with its file, and the way back from a lesson."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.features.training.quiz import Verdict, judge, verdict_of
from desktop_app.features.training.ui.answer_words import told
from desktop_app.features.training.ui.flaw_notice import flaw_words
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.features.training.ui.review_card import ReviewCard
from desktop_app.house import House
from desktop_app.packs.course import QuestionKind
from desktop_app.packs.problem import problem
from desktop_app.packs.rules import Rule
from desktop_app.qt.page import Route
from tests.fakes import everything
from tests.gui.fitting import cut_off
from tests.gui.training.conftest import SIZE, SMALL, Desk, Instead, settle, words_in
from tests.gui.training.questions import ENTER, QUIZ, open_quiz, stage


def result(page: Any) -> ResultView:
    assert isinstance(page.stage, ResultView)
    return page.stage


def cards(page: Any) -> list[ReviewCard]:
    return [card for card in page.findChildren(ReviewCard) if card.isVisible()]


def words_of(card: Any) -> str:
    return words_in(card)


def test_every_mistake_tells_ones_own_answer_the_right_one_and_why(desk: Desk, everybody: House) -> None:
    everything.take_quiz(everybody, wrong=9)
    view = everybody.training.quiz(everything.COURSE, everything.QUIZ, again=False)
    page = open_quiz(desk)
    assert len(cards(page)) == 9
    for question, card in zip(view.questions, cards(page), strict=True):
        verdict = verdict_of(question, view.attempt)
        words, seen = told(question, verdict, "en"), words_of(card)
        assert question.text.of("en") in seen and question.why.of("en") in seen
        assert words.given and words.right
        assert all(part.words in seen for part in words.given) and all(text in seen for text in words.right)


def test_what_was_right_comes_when_somebody_asks(desk: Desk, everybody: House) -> None:
    everything.take_quiz(everybody, wrong=2)
    page = open_quiz(desk)
    assert result(page).heading.text() == "Passed" and len(cards(page)) == 2
    result(page).show_right.setFocus()
    desk.press(page, Qt.Key.Key_Space)
    assert len(cards(page)) == 9 and not result(page).show_right.isVisible()
    assert result(page).shown is not None and result(page).shown.isAncestorOf(page.focusWidget())
    desk.press(page, ENTER)
    assert len(desk.host.went) == 1


@pytest.mark.parametrize("kind", QuestionKind)
@pytest.mark.parametrize("given", [(), ("nonsense",), ("a=b", "=", "x=y=z"), ("", "", "")])
def test_any_answer_at_all_can_be_told(everybody: House, kind: QuestionKind, given: tuple[str, ...]) -> None:
    quiz = everybody.training.quiz(everything.COURSE, everything.QUIZ).quiz
    question = next(one for one in quiz.questions if one.kind is kind)
    verdict = judge(question, given, "en")
    assert told(question, verdict, "en").given
    assert told(question, replace(verdict, expected=()), "pl").given


def test_a_number_is_told_as_one_writes_it_in_ones_language(everybody: House) -> None:
    quiz = everybody.training.quiz(everything.COURSE, everything.QUIZ).quiz
    question = next(one for one in quiz.questions if one.kind is QuestionKind.NUMBER)
    quantity = question.quantity
    assert quantity is not None
    exact = replace(question, quantity=replace(quantity, value=12345.5, tolerance=0.25))
    verdict = Verdict(question.id, False, ("3", quantity.units[0].id), ())
    assert told(exact, verdict, "en").right == ("12,345.5 ± 0.25 litres",)
    assert told(exact, verdict, "it").right == ("12.345,5 ± 0,25 litri",)
    assert told(exact, verdict, "en").given[0].words == "3 litres"


@pytest.mark.parametrize("size", [SMALL, SIZE])
@pytest.mark.parametrize("language", ["it", "pl"])
def test_nothing_of_the_review_is_cut_off(desk_with: Any, everybody: House, size: Any, language: str) -> None:
    desk = desk_with(text_size=150, language=language)
    everything.take_quiz(everybody, wrong=5, language=language)
    page = open_quiz(desk, size)
    assert cut_off(page) == []
    result(page).show_right.click()
    settle()
    assert cut_off(page) == []


# What is wrong with the file


def test_a_flawed_quiz_names_its_file_and_goes_on(desk: Desk, everybody: House) -> None:
    view = everybody.training.quiz(everything.COURSE, everything.QUIZ)
    flaw = problem(Rule.MISSING_PICTURE, "02-answering/90-check.quiz.toml", 12)
    flawed = replace(view, flaws=(flaw,))
    desk.service = lambda: Instead(everybody.training, quiz=lambda *_, **__: flawed)  # type: ignore[assignment, return-value]
    page = open_quiz(desk)
    seen = words_in(page)
    assert "Something in “02-answering/90-check.quiz.toml”, line 12, could not be read and was left out." in seen
    assert stage(page).question == view.questions[0]
    notice = page._notice
    assert notice is not None and notice.button is not None
    notice.button.click()
    settle()
    assert "could not be read" not in words_in(page) and stage(page).isVisible()


def test_a_flaw_of_the_whole_file_needs_no_line() -> None:
    words = flaw_words((problem(Rule.MISSING_PICTURE, "01-a/90-check.quiz.toml"),))
    assert words.startswith("Something in “01-a/90-check.quiz.toml” could not be read")


# There and back


def test_a_lesson_opened_from_a_question_offers_the_way_back(desk: Desk, everybody: House) -> None:
    page = desk.lesson()
    assert page._notice is None
    page.arrive(
        Route.to("lesson", course=everything.COURSE, lesson="02-answering/01-a-comment-arrives", check=everything.QUIZ)
    )
    settle()
    notice = page._notice
    assert notice is not None and notice.button is not None and notice.button.text() == "Back to the check"
    notice.button.click()
    assert desk.host.went == [QUIZ]

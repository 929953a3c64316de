"""Answers in words and in numbers: written at once, checked by Enter, forgiving what is no answer yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.training.ui.typed_answers import NumberAnswers
from desktop_app.house import House
from desktop_app.packs.course import QuestionKind
from tests.fakes import everything
from tests.gui.training.conftest import Desk, words_in
from tests.gui.training.questions import (
    DOWN,
    ENTER,
    TAB,
    Before,
    answers,
    given,
    question_of,
    stage,
)


def test_words_are_written_at_once_and_enter_checks(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.TEXT)
    line = answers(page).line
    assert line.hasFocus()
    (word,) = everything.right_answer(question_of(page))
    QTest.keyClicks(line, f"  {word.upper()} ")
    desk.press(page, ENTER)
    assert "Yes, that is right" in words_in(page)
    assert given(everybody, question_of(page)) == (f"  {word.upper()} ",)
    assert line.isReadOnly()


def test_what_is_typed_beside_the_line_is_written_in_it(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.TEXT)
    stage(page).heading.setFocus()
    desk.press(page, Qt.Key.Key_M)
    assert answers(page).line.hasFocus() and answers(page).line.text() == "m"


def test_a_wrong_word_learns_all_that_is_accepted(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.TEXT)
    accepted = question_of(page).accepted
    QTest.keyClicks(answers(page).line, "no idea")
    desk.press(page, ENTER)
    assert all(word in words_in(page) for word in accepted.of("en")[:4])
    assert "Not quite" in answers(page).line.accessibleDescription()


def test_no_number_is_told_calmly_and_not_counted(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.NUMBER)
    assert isinstance(answers(page), NumberAnswers)
    answers(page).line.setText("many")
    desk.press(page, ENTER)
    assert "“many” cannot be read as a number, so nothing was counted." in words_in(page)
    view = everybody.training.quiz(everything.COURSE, everything.QUIZ, again=False)
    assert question_of(page).id not in view.attempt.answers
    answers(page).line.setText("480")
    assert not stage(page).missing.isVisible() and page.bar.on.kind == "primary"


def test_a_number_may_be_given_in_another_unit(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.NUMBER)
    area, quantity = answers(page), question_of(page).quantity
    other = quantity.units[1]
    assert area.line.hasFocus()
    QTest.keyClicks(area.line, f"{quantity.value / other.factor:g}")
    desk.press(page, TAB)
    assert area.units.box.hasFocus()
    desk.press(page, DOWN, ENTER)
    assert "Yes, that is right" in words_in(page)
    assert (given(everybody, question_of(page)) or ())[1] == other.id and not area.units.box.isEnabled()


def test_a_wrong_number_learns_the_right_one_with_its_unit(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.NUMBER)
    answers(page).line.setText("3")
    desk.press(page, ENTER)
    assert "The right answer: 480 ± 5 litres" in words_in(page)

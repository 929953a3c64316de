"""Every kind of question: what is answered, what is missing, how it is judged, kept and told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.features.training.ui.feedback import Feedback
from desktop_app.house import House
from desktop_app.packs.course import QuestionKind
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.gui.fitting import cut_off, nameless
from tests.gui.training.conftest import SIZE, SMALL, Desk, settle, words_in
from tests.gui.training.questions import (
    DOWN,
    ENTER,
    SPACE,
    UP,
    Before,
    answers,
    given,
    open_quiz,
    question_of,
    stage,
)

KINDS = pytest.mark.parametrize("kind", QuestionKind)


# All kinds


@KINDS
@pytest.mark.parametrize("right", [True, False])
def test_an_answer_of_any_kind_is_checked_judged_and_kept(
    before: Before, desk: Desk, everybody: House, heard: list[str], kind: QuestionKind, right: bool
) -> None:
    page = before(kind)
    question = question_of(page)
    assert question.kind is kind
    answer = (everything.right_answer if right else everything.wrong_answer)(question)
    fill(answers(page), answer)
    settle()
    assert page.bar.on.kind == "primary"
    page.go_on()
    settle()
    (feedback,) = page.findChildren(Feedback)
    assert set(given(everybody, question_of(page)) or ()) == set(answer)
    assert ("Yes, that is right" in words_in(page)) is right
    assert feedback.spoken == heard[-1] and ("The right answer" in heard[-1]) is not right
    assert page.bar.on.hasFocus(), (QApplication.focusWidget(), page.isActiveWindow(), QApplication.activeWindow())


@KINDS
def test_a_judged_answer_of_any_kind_cannot_be_changed(before: Before, desk: Desk, kind: QuestionKind) -> None:
    page = before(kind)
    fill(answers(page), everything.wrong_answer(question_of(page)))
    page.go_on()
    settle()
    given, shown = answers(page).answer, words_in(page)
    for child in answers(page).findChildren(QWidget):
        if child.isVisible() and child.isEnabled():
            child.setFocus()
            desk.press(page, Qt.Key.Key_A, Qt.Key.Key_B, UP, DOWN, Qt.Key.Key_Delete, SPACE)
            QTest.mouseClick(child, Qt.MouseButton.LeftButton)
    settle()
    assert answers(page).answer == given and words_in(page) == shown


@KINDS
def test_nothing_of_any_kind_counts_while_something_is_missing(
    before: Before, desk: Desk, everybody: House, heard: list[str], kind: QuestionKind
) -> None:
    page = before(kind)
    assert page.bar.on.kind == "waiting" and not stage(page).missing.isVisible()
    desk.press(page, ENTER)
    assert stage(page).missing.isVisible()
    assert heard[-1] == answers(page).missing != ""
    view = everybody.training.quiz(everything.COURSE, everything.QUIZ, again=False)
    assert question_of(page).id not in view.attempt.answers


@KINDS
def test_every_control_of_any_kind_has_a_name_and_a_role(before: Before, kind: QuestionKind) -> None:
    page = before(kind)
    assert nameless(page) == []
    for entry in answers(page).entries:
        interface = QAccessible.queryAccessibleInterface(entry)
        assert interface.role() in (
            QAccessible.Role.Button,
            QAccessible.Role.PushButton,
            QAccessible.Role.RadioButton,
            QAccessible.Role.CheckBox,
        )
        assert interface.text(QAccessible.Text.Name)


@KINDS
@pytest.mark.parametrize("language", ["it", "pl"])
@pytest.mark.parametrize("size", [SMALL, SIZE])
def test_nothing_of_any_kind_is_cut_off_in_large_text(
    desk_with: Callable[..., Desk], everybody: House, kind: QuestionKind, language: str, size: tuple[int, int]
) -> None:
    desk = desk_with(text_size=150, language=language)
    everything.stop_before(everybody, kind, language)
    page = open_quiz(desk, size)
    assert cut_off(page) == []
    fill(answers(page), everything.wrong_answer(question_of(page), language))
    settle()
    assert cut_off(page) == []
    page.go_on()
    settle()
    assert cut_off(page) == []


def test_typed_answers_are_judged_in_the_language_one_reads(desk_with: Callable[..., Desk], everybody: House) -> None:
    desk = desk_with(language="pl")
    everything.stop_before(everybody, QuestionKind.TEXT, "pl")
    page = open_quiz(desk)
    fill(answers(page), everything.right_answer(question_of(page), "pl"))
    page.go_on()
    settle()
    assert stage(page).answers.verdict is not None and stage(page).answers.verdict.right


# Hints


def test_a_hint_comes_when_asked_for_and_costs_nothing(
    before: Before, desk: Desk, everybody: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = before(QuestionKind.TEXT)
    hint = stage(page).hint
    text = question_of(page).hint.of("en")
    assert hint is not None and text not in words_in(page)
    hint.button.setFocus()
    desk.press(page, SPACE)
    assert text in words_in(page) and hint.button.text() == "Hide the hint" and hint.button.hasFocus()
    desk.press(page, SPACE)
    assert text not in words_in(page)
    desk.press(page, SPACE)
    fill(answers(page), everything.right_answer(question_of(page)))
    page.go_on()
    settle()
    assert text in words_in(page) and not hint.button.isVisible()
    assert "Yes, that is right" in words_in(page)


def test_a_hint_nobody_asked_for_goes_with_the_question(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.TEXT)
    fill(answers(page), everything.right_answer(question_of(page)))
    page.go_on()
    settle()
    assert stage(page).hint is not None and not stage(page).hint.isVisible()

"""Answers that are pictures: spoken, chosen by letters, told in words where they cannot be shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop_app.features.training.ui.picture_answers import PictureAnswers
from desktop_app.house import House
from desktop_app.kernel.tasks import Lane
from desktop_app.packs.course import QuestionKind
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.fakes.held import HeldRunner
from tests.gui.training.conftest import SIZE, Desk, Instead, settle, words_in
from tests.gui.training.questions import (
    Before,
    answers,
    open_quiz,
    question_of,
)


def test_pictures_are_chosen_by_letter_and_spoken_not_written(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.IMAGE)
    cards = answers(page)
    assert isinstance(cards, PictureAnswers)
    question = question_of(page)
    texts = [option.text.of("en") for option in question.options]
    assert [row.accessibleName() for row in cards.entries] == [
        f"{letter}. {text}" for letter, text in zip("ABCD", texts, strict=False)
    ]
    assert not any(text in words_in(page) for text in texts)
    desk.press(page, Qt.Key.Key_B, Qt.Key.Key_D)
    assert cards.answer == (question.options[1].id, question.options[3].id)
    desk.press(page, Qt.Key.Key_B)
    assert cards.answer == (question.options[3].id,)


def test_a_picture_that_cannot_be_shown_is_told_in_words(desk: Desk, everybody: House) -> None:
    def gone(_course: str, name: str, _pack: str) -> bytes:
        raise KeyError(name)

    everything.stop_before(everybody, QuestionKind.IMAGE)
    desk.service = lambda: Instead(everybody.training, picture=gone)  # type: ignore[assignment, return-value]
    page = open_quiz(desk)
    assert all(option.text.of("en") in words_in(page) for option in question_of(page).options)
    fill(answers(page), everything.right_answer(question_of(page)))
    page.go_on()
    settle()
    assert "Yes, that is right" in words_in(page)


def test_pictures_are_read_and_drawn_off_the_screens_thread(desk: Desk, everybody: House) -> None:
    everything.stop_before(everybody, QuestionKind.IMAGE)
    runner = HeldRunner(Lane.IMAGE)
    desk.work_by(runner)
    page = open_quiz(desk)
    assert runner.waiting == 4
    page.close()
    page.deleteLater()
    settle()
    runner.release()  # their places are gone, and nobody minds


def test_cards_stand_one_below_the_other_where_there_is_no_room(
    desk_with: Callable[..., Desk], everybody: House
) -> None:
    desk = desk_with(text_size=150)
    everything.stop_before(everybody, QuestionKind.IMAGE)
    page = open_quiz(desk, (460, 544))
    first, second, *_ = answers(page).entries
    assert second.y() > first.geometry().bottom()
    page.resize(*SIZE)
    settle()
    assert second.y() == first.y()

"""Bringing together what belongs together: from lists, by clicks, by dragging; taken apart; judged pair by pair."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.features.training.ui.match_answers import MatchAnswers
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.house import House
from desktop_app.packs.course import QuestionKind
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.gui.training.conftest import Desk, settle, words_in
from tests.gui.training.questions import (
    CTRL,
    DOWN,
    ENTER,
    ESCAPE,
    Before,
    answers,
    drag,
    given,
    press,
    question_of,
    stage,
)


def links(page: QuizPage) -> set[str]:
    return set(answers(page).answer)


def test_pairs_are_made_from_lists_by_keyboard_alone(
    before: Before, desk: Desk, everybody: House, heard: list[str]
) -> None:
    page = before(QuestionKind.MATCH)
    area, question = answers(page), stage(page).question
    assert isinstance(area, MatchAnswers)
    order = list(area.list_order)
    desk.press(page, DOWN)
    for number, pair in enumerate(question.pairs):
        assert QApplication.focusWidget() is area.rows[pair.id].slot
        desk.press(page, DOWN if number else ENTER)
        assert area.list is not None and area.list.isVisible()
        desk.press(page, *([DOWN] * order.index(pair.id)), ENTER)
        assert f"{pair.id}={pair.id}" in links(page)
        assert heard[-1].endswith(f"{number + 1} of 3 lines done.")
    assert page.bar.on.hasFocus() and page.bar.on.kind == "primary"
    desk.press(page, ENTER)
    assert "Yes, that is right" in words_in(page)
    assert set(given(everybody, question_of(page)) or ()) == {f"{pair.id}={pair.id}" for pair in question.pairs}


def test_letters_open_a_list_and_numbers_pick(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    area, pairs = answers(page), question_of(page).pairs
    desk.press(page, Qt.Key.Key_B, Qt.Key.Key_2)
    assert links(page) == {f"{pairs[1].id}={area.list_order[1]}"}
    assert QApplication.focusWidget() is area.rows[pairs[2].id].slot


def test_escape_closes_the_list_and_changes_nothing(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    desk.press(page, Qt.Key.Key_A, DOWN, ESCAPE)
    assert links(page) == set() and answers(page).rows[question_of(page).pairs[0].id].slot.hasFocus()


def test_a_side_in_use_moves_to_its_new_place(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    first, second, _ = (pair.id for pair in question_of(page).pairs)
    side = answers(page).list_order[0]
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_1)
    assert links(page) == {f"{first}={side}"}
    desk.press(page, Qt.Key.Key_B, Qt.Key.Key_1)
    assert links(page) == {f"{second}={side}"}


def test_a_pair_is_taken_apart_by_delete_by_its_button_and_by_the_list(
    before: Before, desk: Desk, heard: list[str]
) -> None:
    page = before(QuestionKind.MATCH)
    slot = answers(page).rows[question_of(page).pairs[0].id].slot
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_1)
    slot.setFocus()
    desk.press(page, Qt.Key.Key_Delete)
    assert links(page) == set() and slot.hasFocus() and heard[-1].startswith("Removed: ")
    assert slot.accessibleName().endswith("nothing yet")
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_1)
    QTest.mouseClick(slot.remove, Qt.MouseButton.LeftButton)
    settle()
    assert links(page) == set()
    desk.press(page, Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_End, ENTER)
    assert links(page) == set() and slot.hasFocus()


def test_pairs_are_made_by_clicking_one_then_the_other(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    area, pair = answers(page), question_of(page).pairs[1]
    QTest.mouseClick(area.pool.sides[pair.id], Qt.MouseButton.LeftButton)
    assert area.pool.picked is area.pool.sides[pair.id]
    QTest.mouseClick(area.rows[pair.id].slot, Qt.MouseButton.LeftButton)
    settle()
    assert links(page) == {f"{pair.id}={pair.id}"} and not area.pool.sides[pair.id].isVisible()
    assert area.list is None


def test_escape_puts_down_what_was_picked_up(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    area, pair = answers(page), question_of(page).pairs[1]
    QTest.mouseClick(area.pool.sides[pair.id], Qt.MouseButton.LeftButton)
    desk.press(page, ESCAPE)
    assert area.pool.picked is None


def test_sides_are_dragged_into_place_swapped_and_dragged_out(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    area = answers(page)
    first, second, _ = (pair.id for pair in question_of(page).pairs)
    for left, right in ((first, second), (second, first)):
        drag(area.pool.sides[right], area.rows[left].geometry().center(), area)
    assert links(page) == {f"{first}={second}", f"{second}={first}"}
    drag(area.rows[first].slot, area.rows[second].geometry().center(), area)
    assert links(page) == {f"{first}={first}", f"{second}={second}"}
    drag(area.rows[first].slot, area.pool.geometry().center(), area)
    assert links(page) == {f"{second}={second}"}
    assert not any(row.slot.aimed for row in area.rows.values())


def test_enter_opens_lists_and_with_ctrl_checks(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    area = answers(page)
    fill(area, everything.right_answer(question_of(page)))
    next(iter(area.rows.values())).slot.setFocus()
    press(desk, page, ENTER, CTRL)
    assert stage(page).answers.judged


def test_a_list_goes_with_its_page(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    desk.press(page, Qt.Key.Key_A)
    panel = answers(page).list
    gone = [panel.isVisible()]
    panel.finished.connect(lambda _how: gone.append(True))
    page.hide()
    settle()
    assert gone == [True, True]


def test_each_pair_tells_what_belongs_there(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    question = question_of(page)
    fill(answers(page), everything.wrong_answer(question))
    page.go_on()
    settle()
    rows = answers(page).rows
    assert [rows[pair.id].verdict for pair in question.pairs] == ["wrong", "wrong", "right"]
    for pair in question.pairs[:2]:
        assert rows[pair.id].slot.accessibleDescription() == f"Belongs here: {pair.right.of('en')}"
    assert not answers(page).pool.isVisible()


def test_whoever_comes_by_keyboard_sees_the_focus_in_the_list_and_after_it(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.MATCH)
    shown = Qt.WidgetAttribute.WA_KeyboardFocusChange
    assert not page.testAttribute(shown)
    QTest.mouseClick(answers(page).entries[0], Qt.MouseButton.LeftButton)
    assert answers(page).list.isVisible() and not page.testAttribute(shown)
    desk.press(page, ESCAPE)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
    assert page.testAttribute(shown)
    desk.press(page, ENTER)
    assert answers(page).list.isVisible() and page.testAttribute(shown)
    desk.press(page, ESCAPE)
    assert page.testAttribute(shown) and QApplication.focusWidget() in answers(page).findChildren(QWidget)

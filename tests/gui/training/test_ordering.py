"""Putting things in order: by keys, by arrows, by dragging, each move told, each place judged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.features.training.ui.order_answers import OrderAnswers
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.house import House
from desktop_app.packs.course import QuestionKind
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.gui.training.conftest import Desk, settle, words_in
from tests.gui.training.questions import (
    ALT,
    DOWN,
    ENTER,
    ESCAPE,
    SPACE,
    TAB,
    UP,
    Before,
    answers,
    drag,
    given,
    press,
    question_of,
    stage,
)


def order_of(page: QuizPage) -> list[str]:
    rows = answers(page)
    assert isinstance(rows, OrderAnswers)
    column = sorted(rows.rows, key=lambda row: row.y())
    assert [row.key for row in column] == list(rows.answer)
    assert [row.accessibleName().partition(".")[0] for row in column] == [str(n) for n in range(1, len(column) + 1)]
    return list(rows.answer)


def test_a_row_is_moved_with_alt_and_arrows(before: Before, desk: Desk, heard: list[str]) -> None:
    page = before(QuestionKind.ORDER)
    first, second, third, fourth = order_of(page)
    desk.press(page, DOWN)
    row = answers(page).rows[0]
    assert row.hasFocus()
    press(desk, page, DOWN, ALT)
    assert order_of(page) == [second, first, third, fourth] and row.hasFocus()
    assert heard[-1] == f"{row.text_shown}: 2 of 4"
    press(desk, page, UP, ALT)
    press(desk, page, UP, ALT)
    assert order_of(page) == [first, second, third, fourth]
    assert heard[-1] == f"{row.text_shown}: 1 of 4"


def test_a_row_is_picked_up_with_space_moved_and_put_down(before: Before, desk: Desk, heard: list[str]) -> None:
    page = before(QuestionKind.ORDER)
    first, second, third, fourth = order_of(page)
    desk.press(page, DOWN, SPACE)
    row = answers(page).rows[0]
    assert row.state == "chosen" and heard[-1].startswith("Picked up.")
    desk.press(page, DOWN, DOWN)
    assert order_of(page) == [second, third, first, fourth]
    desk.press(page, SPACE)
    assert row.state != "chosen" and heard[-1] == f"Put down. {row.text_shown}: 3 of 4"
    desk.press(page, UP)
    assert answers(page).rows[1].hasFocus() and order_of(page) == [second, third, first, fourth]


def test_escape_takes_a_row_back_where_it_was(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.ORDER)
    lay = order_of(page)
    desk.press(page, UP, SPACE, Qt.Key.Key_Home)
    assert order_of(page) != lay
    desk.press(page, ESCAPE)
    assert order_of(page) == lay and answers(page).rows[3].hasFocus()


def test_whoever_goes_away_puts_the_row_down(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.ORDER)
    desk.press(page, DOWN, SPACE)
    row = answers(page).rows[0]
    page.bar.leave.setFocus()
    assert not row.isChecked()


def test_enter_in_a_row_checks(before: Before, desk: Desk, everybody: House) -> None:
    page = before(QuestionKind.ORDER)
    desk.press(page, DOWN)
    press(desk, page, DOWN, ALT)
    lay = order_of(page)
    desk.press(page, ENTER)
    assert stage(page).answers.judged and list(given(everybody, question_of(page)) or ()) == lay


def test_a_row_is_moved_by_its_arrows(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.ORDER)
    first, second, third, fourth = order_of(page)
    row = answers(page).rows[1]
    QTest.mouseClick(row.up, Qt.MouseButton.LeftButton)
    assert order_of(page) == [second, first, third, fourth]
    assert not row.up.isEnabled() and row.hasFocus()
    QTest.mouseClick(row.down, Qt.MouseButton.LeftButton)
    assert order_of(page) == [first, second, third, fourth]


def test_a_row_is_dragged(before: Before, desk: Desk, heard: list[str]) -> None:
    page = before(QuestionKind.ORDER)
    first, second, third, fourth = order_of(page)
    area, row = answers(page), answers(page).rows[0]
    drag(row, area.rows[2].geometry().center() + QPoint(0, 6), area)
    assert order_of(page) == [second, third, first, fourth]
    assert not row.dragged and heard[-1] == f"{row.text_shown}: 3 of 4"
    tops = [row.y() for row in area.rows]
    assert tops == sorted(tops) and len(set(tops)) == 4
    drag(row, QPoint(100, -500), area)
    assert order_of(page) == [first, second, third, fourth]


def test_tab_follows_the_rows_as_they_lie(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.ORDER)
    area = answers(page)
    QTest.mouseClick(area.rows[0].down, Qt.MouseButton.LeftButton)
    area.rows[0].setFocus()
    seen = []
    for _ in range(10):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(page.windowHandle(), TAB)
    wanted = [stop for row in area.rows for stop in (row, row.up, row.down) if stop.isEnabled()]
    assert seen == wanted


def test_each_place_tells_what_belongs_there(before: Before, desk: Desk) -> None:
    page = before(QuestionKind.ORDER)
    question = question_of(page)
    texts = [option.text.of("en") for option in question.options]
    fill(answers(page), everything.wrong_answer(question))
    page.go_on()
    settle()
    states = [row.state for row in answers(page).rows]
    assert states == ["right", "right", "wrong", "wrong"]
    seen = words_in(page)
    assert f"Belongs here: {texts[2]}" in seen and f"Belongs here: {texts[3]}" in seen
    assert answers(page).rows[2].accessibleDescription() == f"Belongs here: {texts[2]}"

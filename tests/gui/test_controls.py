"""Everything can be done from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import OneAnswer, SomeAnswer
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.check import Check
from desktop_app.qt.widgets.inputs import LineField
from desktop_app.qt.widgets.listrow import ListRow
from desktop_app.qt.widgets.path import PathView
from desktop_app.qt.widgets.segments import Segment, Segments
from desktop_app.qt.widgets.switch import Switch
from tests.gui.kit import STEPS


@pytest.fixture
def desk(face: Face, qtbot: QtBot) -> QWidget:
    """A window to put controls into."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def put(desk: QWidget, *widgets: QWidget) -> None:
    layout = desk.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    desk.show()
    desk.activateWindow()
    QApplication.processEvents()
    assert desk.isActiveWindow()


def test_arrows_move_in_segments(face: Face, desk: QWidget, qtbot: QtBot) -> None:
    segments = Segments(face, "Period", [("week", "First week"), ("30", "30 days"), ("60", "60 days")], "week")
    put(desk, segments)
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    first, second, _ = segments.findChildren(Segment)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert segments.current == "30"
    qtbot.keyClick(second, Qt.Key.Key_Left)
    assert segments.current == "week"
    assert heard == ["30", "week"]


def test_choosing_a_segment_from_code_is_silent(face: Face, desk: QWidget) -> None:
    segments = Segments(face, "Period", [("week", "First week"), ("30", "30 days")])
    put(desk, segments)
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    segments.choose("30")
    assert segments.current == "30"
    assert heard == []


def test_space_turns_a_switch_and_ticks_a_box(face: Face, desk: QWidget, qtbot: QtBot) -> None:
    switch, check = Switch(face, "Boards"), Check(face, "I have read it")
    put(desk, switch, check)
    for control in (switch, check):
        control.setFocus()
        qtbot.keyClick(control, Qt.Key.Key_Space)
        assert control.isChecked()


def test_all_of_an_answer_can_be_pressed(face: Face, desk: QWidget, qtbot: QtBot) -> None:
    answers = [OneAnswer(face, letter, f"Answer {letter}") for letter in "AB"]
    put(desk, *answers)
    for answer in answers:
        corner = answer.rect().bottomRight() - answer.rect().center() / 8
        qtbot.mouseClick(answer, Qt.MouseButton.LeftButton, pos=corner)
        assert answer.isChecked()
    assert not answers[0].isChecked()
    qtbot.keyClick(answers[1], Qt.Key.Key_Up)
    assert answers[0].isChecked()


def test_a_judged_answer_is_locked_and_says_so(face: Face, desk: QWidget, qtbot: QtBot) -> None:
    answer = SomeAnswer(face, "A", "Post it at once")
    put(desk, answer)
    qtbot.keyClick(answer, Qt.Key.Key_Space)
    assert answer.state == "chosen"
    answer.judge("wrong", "Your answer")
    qtbot.keyClick(answer, Qt.Key.Key_Space)
    assert answer.isChecked()
    assert answer.state == "wrong"
    assert answer.accessibleName() == "A. Post it at once"
    assert answer.accessibleDescription() == "Your answer"


def test_a_field_says_what_is_wrong(face: Face, desk: QWidget) -> None:
    field = LineField(face, "Link", help_text="From your company")
    put(desk, field)
    field.set_error("Starts with https://")
    assert field.edit.accessibleDescription() == "Starts with https://"
    assert field.edit.property("wrong")
    field.set_error("")
    assert field.edit.accessibleDescription() == "From your company"
    assert not field.edit.property("wrong")


def test_rows_steps_and_buttons_are_pressed_by_space(face: Face, desk: QWidget, qtbot: QtBot) -> None:
    pressed: list[str] = []
    row = ListRow(face, "What is not public yet", lambda: pressed.append("row"), lead="4")
    button = Button(face, "Continue", on_click=lambda: pressed.append("button"))
    path = PathView(face, "Your path", STEPS, pressed.append)
    put(desk, row, button, path)
    step = path.findChildren(type(path._buttons[0]))[2]
    for control in (row, button, step):
        control.setFocus()
        qtbot.keyClick(control, Qt.Key.Key_Space)
    assert pressed == ["row", "button", "sign"]
    assert step.accessibleName() == "Sign the policy, 3 min · After reading"


def test_a_path_takes_more_rows_when_it_is_narrow(face: Face, desk: QWidget) -> None:
    path = PathView(face, "Your path", STEPS, lambda _key: None)
    put(desk, path)
    desk.resize(900, 300)
    QApplication.processEvents()
    wide = {button.y() for button in path._buttons}
    desk.resize(400, 500)
    QApplication.processEvents()
    narrow = {button.y() for button in path._buttons}
    assert (len(wide), len(narrow)) == (1, 2)

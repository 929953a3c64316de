"""A question before what cannot be undone: the safe answer is the default."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.dialog import Question


@pytest.fixture
def window(face: Face, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def ask(face: Face, window: QWidget, done: list[str]) -> Question:
    question = Question(
        face,
        window,
        title="Erase this computer?",
        text="Drafts, photos and notes are removed for good.",
        keep="Keep everything",
        do="Erase",
        then=lambda: done.append("erased"),
    )
    question.ask()
    QApplication.processEvents()
    return question


def test_enter_keeps_everything(face: Face, window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    question = ask(face, window, done)
    assert question.keep.hasFocus()
    qtbot.keyClick(question.keep, Qt.Key.Key_Return)
    assert done == []
    assert not question.isVisible()


def test_only_the_other_button_does_it(face: Face, window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    question = ask(face, window, done)
    qtbot.mouseClick(question.do, Qt.MouseButton.LeftButton)
    assert done == ["erased"]


def test_it_is_a_dialog_with_a_name_inside_its_window(face: Face, window: QWidget) -> None:
    question = ask(face, window, [])
    told = QAccessible.queryAccessibleInterface(question)
    assert told is not None
    assert told.role() == QAccessible.Role.Dialog
    assert told.text(QAccessible.Text.Name) == "Erase this computer?"
    assert question.window() is window
    window.resize(700, 500)
    QApplication.processEvents()
    assert window.rect().contains(question.geometry())


def test_a_click_beside_it_closes_it_and_leaves_nothing(face: Face, window: QWidget, qtbot: QtBot) -> None:
    question = ask(face, window, [])
    scrim = question.parentWidget()
    assert scrim is not None
    qtbot.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not question.isVisible()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(Question) == []

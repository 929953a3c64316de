"""What tests of questions have in common: the quiz of all kinds, opened before one of them."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.house import House
from desktop_app.packs.course import Question, QuestionKind
from desktop_app.qt.page import Route
from tests.fakes import everything
from tests.gui.training.conftest import SIZE, Desk, settle

ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab
UP, DOWN, ESCAPE = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
QUIZ = Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ)


class Before(Protocol):
    """Opens the quiz at a question of a kind, the last one that is open."""

    def __call__(self, kind: QuestionKind, size: tuple[int, int] = SIZE) -> QuizPage: ...


def open_quiz(desk: Desk, size: tuple[int, int] = SIZE) -> QuizPage:
    return desk.show(QuizPage(desk.face, desk.host, desk.service), QUIZ, size)


def stage(page: QuizPage) -> QuestionView:
    assert isinstance(page.stage, QuestionView)
    return page.stage


def question_of(page: QuizPage) -> Any:
    """The question; each test knows what it is made of."""
    return stage(page).question


def answers(page: QuizPage) -> Any:
    """What one answers with; each test knows of which kind it is."""
    return stage(page).answers


def given(house: House, question: Question) -> tuple[str, ...] | None:
    """The answer to a question that is written down."""
    return house.training.quiz(everything.COURSE, everything.QUIZ, again=False).attempt.answers.get(question.id)


def press(desk: Desk, page: QuizPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    desk.qtbot.keyClick(QApplication.focusWidget() or page, key, modifier)
    settle()


def drag(source: QWidget, to: QPoint, ground: QWidget) -> None:
    """Drag by the mouse to a point of `ground`."""
    start = source.rect().center()
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.2, 0.6, 1.0):
        here = source.mapTo(ground, start)
        QTest.mouseMove(source, source.mapFrom(ground, here + (to - here) * share))
        QApplication.processEvents()
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=source.mapFrom(ground, to))
    settle()

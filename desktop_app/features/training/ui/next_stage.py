"""Makes the next question while the last one's feedback is read, so that it is there at once when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.views import QuizView
from desktop_app.packs.course import Question

_PAUSE = 60  # milliseconds: the feedback is painted first

Make = Callable[[QuizView, Question], QuestionView]


class NextStage:
    """`ground` holds the question till it is wanted; what was made for another attempt or answer is thrown away."""

    def __init__(self, ground: QWidget, make: Make) -> None:
        self._ground = ground
        self._make = make
        self._turns: Iterator[bool] = iter(())
        self._stage: QuestionView | None = None
        self._timer = QTimer(ground, singleShot=True)
        self._timer.timeout.connect(self._work)

    @property
    def ready(self) -> bool:
        """Whether it stands, laid out and all."""
        return self._stage is not None and not self._timer.isActive()

    def prepare(self, view: QuizView) -> None:
        """Make the question that comes next, once nothing else is to be done."""
        self.drop()
        question = view.next_question
        if question is not None:
            self._turns = self._make_it(view, question)
            self._timer.start(_PAUSE)

    def take(self, view: QuizView, question: Question) -> QuestionView:
        """The question: the one that was made, or a new one."""
        stage, self._stage = self._stage, None
        if stage is not None and (stage.attempt, stage.question) == (view.attempt, question):
            self.drop()
            return stage
        self._throw_away(stage)
        self.drop()
        return self._make(view, question)

    def drop(self) -> None:
        """Nothing is needed any more."""
        self._timer.stop()
        self._turns = iter(())
        self._throw_away(self._stage)
        self._stage = None

    def _work(self) -> None:
        if next(self._turns, False):
            self._timer.start(0)

    def _make_it(self, view: QuizView, question: Question) -> Iterator[bool]:
        """The widgets, a turn later their place, then their layout: each short enough not to be felt."""
        stage = self._stage = self._make(view, question)
        yield True
        stage.setParent(self._ground)
        stage.hide()
        stage.setGeometry(self._ground.rect())
        yield True
        stage.grab(QRect(0, 0, 1, 1))  # lays out what is hidden, as nothing else does

    def _throw_away(self, stage: QuestionView | None) -> None:
        if stage is not None:
            stage.deleteLater()

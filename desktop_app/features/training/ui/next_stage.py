"""Makes the next question while the last one's feedback is read, so that it is there at once when it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.quiz import next_question
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
        self._view: QuizView | None = None
        self._stage: QuestionView | None = None
        self._timer = QTimer(ground, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._work)

    @property
    def ready(self) -> bool:
        """Whether it stands, laid out and all."""
        return self._stage is not None and not self._timer.isActive()

    def prepare(self, view: QuizView) -> None:
        """Make the question that comes next, once nothing else is to be done."""
        self.drop()
        self._view = view
        self._timer.start()

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
        self._throw_away(self._stage)
        self._stage = self._view = None

    def _work(self) -> None:
        """First the widgets, a turn later their layout: each short enough not to be felt."""
        if self._stage is None:
            self._build()
        else:
            self._stage.grab(QRect(0, 0, 1, 1))  # lays out what is hidden, as nothing else does

    def _build(self) -> None:
        view = self._view
        question = next_question(view.quiz, view.attempt) if view is not None else None
        if view is None or question is None:
            return
        self._stage = self._make(view, question)
        self._stage.setParent(self._ground)
        self._stage.hide()
        self._stage.setGeometry(self._ground.rect())
        self._timer.start()

    def _throw_away(self, stage: QuestionView | None) -> None:
        if stage is not None:
            stage.deleteLater()

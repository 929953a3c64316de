"""The ways from a question to where one can read again: the clause in the policy, the lesson in the course."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.features.training.service import QuizView
from desktop_app.features.training.ui.clause_pill import ClausePill
from desktop_app.features.training.ui.wording import TrainingWords
from desktop_app.packs.course import Question
from desktop_app.packs.outline import StepOutline
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button

Go = Callable[[Route], None]


def ways_from(face: Face, view: QuizView, question: Question, go: Go) -> list[QPushButton]:
    """One button for each place there is."""
    buttons: list[QPushButton] = []
    if question.clause:
        route = Route.to("policy", clause=question.clause)
        buttons.append(ClausePill(face, _clause_words(view, question.clause), lambda: go(route)))
    step = _lesson(view, question)
    if step is not None:
        buttons.append(_read_again(face, view, step, go))
    return buttons


def _clause_words(view: QuizView, clause: str) -> str:
    number = view.clause_numbers.get(clause)
    if number is None:
        return QCoreApplication.translate("Ways", "The clause about it")
    return QCoreApplication.translate("Ways", "Clause {number}").format(number=number)


def _lesson(view: QuizView, question: Question) -> StepOutline | None:
    return next((step for step in view.state.course.steps if step.id == question.lesson), None)


def _read_again(face: Face, view: QuizView, step: StepOutline, go: Go) -> Button:
    text = QCoreApplication.translate("Ways", "Read again: {title} · {minutes}")
    text = text.format(title=step.title.of(face.language), minutes=TrainingWords().minutes(step.minutes))
    route = Route.to("lesson", course=view.state.course.id, lesson=step.id, check=view.quiz.id)  # to find back
    return Button(face, text, "quiet", "small", "book-open", hang="left", on_click=lambda: go(route))

"""Which way of answering a question has."""

from __future__ import annotations

from desktop_app.features.training.quiz import Attempt, options_to_order, sides_to_match
from desktop_app.features.training.ui.answers import Answers
from desktop_app.features.training.ui.choice_answers import ChoiceAnswers
from desktop_app.features.training.ui.match_answers import MatchAnswers
from desktop_app.features.training.ui.order_answers import OrderAnswers
from desktop_app.features.training.ui.picture_answers import PictureAnswers
from desktop_app.features.training.ui.typed_answers import NumberAnswers, TypedAnswers
from desktop_app.packs.course import Question, QuestionKind
from desktop_app.qt.face import Face

_PLAIN: dict[QuestionKind, type[ChoiceAnswers | TypedAnswers]] = {
    QuestionKind.IMAGE: PictureAnswers,
    QuestionKind.TEXT: TypedAnswers,
    QuestionKind.NUMBER: NumberAnswers,
}


def answers_to(face: Face, question: Question, attempt: Attempt) -> Answers:
    """The part of the screen in which the question is answered; what lies mixed lies so for the whole attempt."""
    if question.kind is QuestionKind.ORDER:
        return OrderAnswers(face, question, options_to_order(question, attempt))
    if question.kind is QuestionKind.MATCH:
        return MatchAnswers(face, question, sides_to_match(question, attempt))
    return _PLAIN.get(question.kind, ChoiceAnswers)(face, question)

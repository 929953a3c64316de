"""Fills in an answer on the screen, whatever its kind, as its parts would by themselves."""

from __future__ import annotations

from desktop_app.features.training.quiz import Answer
from desktop_app.features.training.ui.answers import Answers
from desktop_app.features.training.ui.choice_answers import ChoiceAnswers
from desktop_app.features.training.ui.match_answers import MatchAnswers
from desktop_app.features.training.ui.order_answers import OrderAnswers
from desktop_app.features.training.ui.typed_answers import NumberAnswers, TypedAnswers


def fill(answers: Answers, answer: Answer) -> None:
    """Answer; nothing is checked yet."""
    match answers:
        case ChoiceAnswers():
            for row in [row for key, row in answers.rows.items() if row.isChecked() is not (key in answer)]:
                row.click()
        case OrderAnswers():
            _order(answers, answer)
        case MatchAnswers():
            for left, _, right in (link.partition("=") for link in answer):
                answers.pool.sides[right].click()
                answers.rows[left].slot.click()
        case TypedAnswers():
            _type(answers, answer)


def _type(answers: TypedAnswers, answer: Answer) -> None:
    answers.line.setText(answer[0])
    if isinstance(answers, NumberAnswers) and answers.units is not None:
        answers.units.box.setCurrentIndex(answers.units.box.findData(answer[1]))


def _order(answers: OrderAnswers, answer: Answer) -> None:
    for to, key in enumerate(answer):
        row = next(row for row in answers.rows if row.key == key)
        while answers.rows.index(row) > to:
            row.up.click()
    if answers.missing:  # it lay as wished, but somebody has to touch it
        answers.rows[0].down.click()
        answers.rows[1].up.click()

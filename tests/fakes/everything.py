"""The course of all kinds on a desk, and answers to its questions: for tests that begin before one of them."""

from __future__ import annotations

from pathlib import Path

from desktop_app.features.training.quiz import Answer, judge
from desktop_app.house import House
from desktop_app.packs.course import Question, QuestionKind

COURSE = "example.everything"
QUIZ = "02-answering/90-check"
SCENARIO = "02-answering/50-a-comment-at-eight"
FOLDER = Path(__file__).parents[1] / "courses" / "everything"


def install(house: House) -> None:
    """Put the course on the shelf."""
    house.shelf.install_folder(FOLDER)


def right_answer(question: Question, language: str = "en") -> Answer:
    """A right answer to a question of any kind."""
    return judge(question, (), language).expected


def wrong_answer(question: Question, language: str = "en") -> Answer:
    """An answer that is not right, partly right where the kind allows it."""
    right = right_answer(question, language)
    match question.kind:
        case QuestionKind.ORDER:
            return (*right[:-2], right[-1], right[-2])
        case QuestionKind.MATCH:
            first, second = question.pairs[:2]
            swapped = (f"{first.id}={second.id}", f"{second.id}={first.id}")
            return (*swapped, *(f"{pair.id}={pair.id}" for pair in question.pairs[2:]))
        case QuestionKind.TEXT:
            return ("something else",)
        case QuestionKind.NUMBER:
            return ("987654", *right[1:])
    wrong = next(key for key in question.option_ids if key not in right)
    return (right[0], wrong) if question.several else (wrong,)


def stop_before(house: House, kind: QuestionKind, language: str = "en") -> Question:
    """Answer everything but the question of a kind: it is the one that comes up next."""
    view = house.training.quiz(COURSE, QUIZ)
    if any(question.kind is kind and question.id in view.attempt.answers for question in view.questions):
        _answer_all(house, language)
        view = house.training.quiz(COURSE, QUIZ)
    found = next(question for question in view.questions if question.kind is kind)
    for question in view.questions:
        if question is not found:
            house.training.answer(view.attempt, question.id, right_answer(question, language), language)
    return found


def take_quiz(house: House, wrong: int = 0, language: str = "en") -> None:
    """Answer a whole new attempt; the first `wrong` answers are not right."""
    if house.training.quiz(COURSE, QUIZ).attempt.answers:
        _answer_all(house, language)
    _answer_all(house, language, wrong)


def _answer_all(house: House, language: str, wrong: int = 0) -> None:
    view = house.training.quiz(COURSE, QUIZ)
    open_ones = [question for question in view.questions if question.id not in view.attempt.answers]
    for number, question in enumerate(open_ones):
        answer = (wrong_answer if number < wrong else right_answer)(question, language)
        house.training.answer(view.attempt, question.id, answer, language)

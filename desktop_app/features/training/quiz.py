"""Answering a quiz: grading is total, an attempt is a value, and nobody runs out of attempts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop_app.features.training.drawing import Lots, drawn_questions, mixed_options, mixed_sides
from desktop_app.features.training.grading import is_number, judge
from desktop_app.features.training.typed import normal, read_number
from desktop_app.features.training.verdict import NOTHING, Answer, Verdict
from desktop_app.packs.course import Option, Question, Quiz
from desktop_app.packs.texts import Texts

__all__ = [
    "Answer",
    "Attempt",
    "Result",
    "Verdict",
    "is_finished",
    "is_number",
    "judge",
    "needed",
    "next_question",
    "normal",
    "options_to_order",
    "questions_of",
    "read_number",
    "result",
    "sides_to_match",
]


@dataclass(frozen=True)
class Attempt:
    """One go at a quiz; `answers` holds what was answered by question, as first given, `languages` in which language.

    `turn` tells how often the course had been started over when it began.
    """

    id: str
    course_id: str
    quiz_id: str
    pack_sha256: str
    number: int
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    languages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    turn: int = 0

    def with_answer(self, question_id: str, answer: Iterable[str], language: str = "") -> Attempt:
        """The attempt with one more answer; the first answer to a question stands."""
        if question_id in self.answers:
            return self
        answers = {**self.answers, question_id: tuple(answer)}
        languages = {**self.languages, question_id: language} if language else self.languages
        return replace(self, answers=MappingProxyType(answers), languages=MappingProxyType(dict(languages)))


@dataclass(frozen=True)
class Result:
    """A finished attempt: right answers, how many were needed, and whether that is a pass."""

    right: int
    total: int
    needed: int
    mistakes: tuple[Verdict, ...]

    @property
    def passed(self) -> bool:
        """Whether the pass mark was reached."""
        return self.right >= self.needed

    @property
    def score(self) -> float:
        """The share of right answers, 0 to 1."""
        return self.right / self.total if self.total else 1.0


def questions_of(quiz: Quiz, attempt: Attempt) -> tuple[Question, ...]:
    """The questions this attempt asks, in its order; the same whenever one looks."""
    return drawn_questions(quiz, _lots(attempt))


def options_to_order(question: Question, attempt: Attempt) -> tuple[Option, ...]:
    """The options of an ordering question as they lie at first."""
    return mixed_options(question, _lots(attempt))


def sides_to_match(question: Question, attempt: Attempt) -> tuple[tuple[str, Texts], ...]:
    """The right-hand sides of a matching question to choose from: pair or decoy id, and words."""
    return mixed_sides(question, _lots(attempt))


def verdict_of(question: Question, attempt: Attempt) -> Verdict:
    """The answer given in an attempt, judged; none at all is not right."""
    language = attempt.languages.get(question.id, "")
    return judge(question, attempt.answers.get(question.id, NOTHING), language)


def needed(quiz: Quiz) -> int:
    """Right answers that make a pass: the pass mark in per cent of what is asked, rounded up to whole questions."""
    return -(-quiz.asked * quiz.pass_mark // 100)


def result(quiz: Quiz, attempt: Attempt) -> Result:
    """Count an attempt; a question without an answer counts as a mistake."""
    verdicts = [verdict_of(question, attempt) for question in questions_of(quiz, attempt)]
    mistakes = tuple(verdict for verdict in verdicts if not verdict.right)
    return Result(len(verdicts) - len(mistakes), len(verdicts), needed(quiz), mistakes)


def next_question(quiz: Quiz, attempt: Attempt) -> Question | None:
    """The first question without an answer, or None when all are answered."""
    return next((question for question in questions_of(quiz, attempt) if question.id not in attempt.answers), None)


def is_finished(quiz: Quiz, attempt: Attempt) -> bool:
    """Whether every question has its answer."""
    return next_question(quiz, attempt) is None


def _lots(attempt: Attempt) -> Lots:
    return Lots(attempt.id, attempt.pack_sha256)

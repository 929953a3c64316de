"""Answering a quiz: grading is total, an attempt is a value, and nobody runs out of attempts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop_app.packs.course import Question, Quiz

Answers = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Verdict:
    """One answer judged: `right` all or nothing; each chosen and each missed option named."""

    question_id: str
    right: bool
    chosen: frozenset[str]
    expected: frozenset[str]


@dataclass(frozen=True)
class Attempt:
    """One go at a quiz; `answers` holds the chosen option ids by question, as first given."""

    id: str
    course_id: str
    quiz_id: str
    pack_sha256: str
    number: int
    answers: Answers = field(default_factory=lambda: MappingProxyType({}))

    def with_answer(self, question_id: str, chosen: Collection[str]) -> Attempt:
        """The attempt with one more answer; the first answer to a question stands."""
        if question_id in self.answers:
            return self
        return replace(self, answers=MappingProxyType({**self.answers, question_id: frozenset(chosen)}))


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


def judge(question: Question, chosen: Collection[str]) -> Verdict:
    """Judge any answer at all: unknown options are simply not right."""
    given, expected = frozenset(chosen), question.right_answer
    return Verdict(question.id, given == expected, given, expected)


def needed(quiz: Quiz) -> int:
    """Right answers that make a pass: the pass mark in per cent, rounded up to whole questions."""
    return -(-len(quiz.questions) * quiz.pass_mark // 100)


def result(quiz: Quiz, attempt: Attempt) -> Result:
    """Count an attempt; a question without an answer counts as a mistake."""
    verdicts = [judge(question, attempt.answers.get(question.id, frozenset())) for question in quiz.questions]
    mistakes = tuple(verdict for verdict in verdicts if not verdict.right)
    return Result(len(verdicts) - len(mistakes), len(verdicts), needed(quiz), mistakes)


def next_question(quiz: Quiz, attempt: Attempt) -> Question | None:
    """The first question without an answer, or None when all are answered."""
    return next((question for question in quiz.questions if question.id not in attempt.answers), None)


def is_finished(quiz: Quiz, attempt: Attempt) -> bool:
    """Whether every question has its answer."""
    return next_question(quiz, attempt) is None

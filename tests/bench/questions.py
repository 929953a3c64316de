"""The next question of a large quiz: drawn, found and judged, without the screen."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_app.features.training.quiz import Attempt, judge, next_question, questions_of
from desktop_app.packs.course import Pool, Quiz
from desktop_app.packs.reading import read_course
from tests.fakes.packs import MemorySource
from tests.fakes.questions import right_answer
from tests.fakes.rich_packs import rich_course_files

QUESTIONS, ASKED = 200, 100
ROUNDS = 50


def measure(_folder: Path) -> dict[str, object]:
    """Milliseconds for 200 questions of all kinds in pools, of which 100 are asked."""
    quiz = _large()
    attempt = Attempt("a-1", "c", quiz.id, "ab" * 32, 1)
    drawing = [_timed(partial(questions_of, quiz, attempt)) for _ in range(ROUNDS)]
    finding, judging = [], []
    for question in questions_of(quiz, attempt):
        answer = right_answer(question)
        finding.append(_timed(partial(next_question, quiz, attempt)))
        judging.append(_timed(partial(judge, question, answer, "en")))
        attempt = attempt.with_answer(question.id, answer, "en")
    return {
        "questions": len(quiz.questions),
        "asked": quiz.asked,
        "draw": _figures(drawing),
        "next": _figures(finding),
        "judge": _figures(judging),
        "limit_ms": 16,
    }


def _large() -> Quiz:
    """The small quizzes of every kind, many times over."""
    small = [question for quiz in _quizzes() for question in quiz.questions]
    asked = tuple(
        replace(small[number % len(small)], id=f"q-{number}", pool=f"p-{number % 10}") for number in range(QUESTIONS)
    )
    pools = tuple(Pool(f"p-{number}", ASKED // 10) for number in range(10))
    return replace(_quizzes()[0], questions=asked, pools=pools, shuffle_questions=True, shuffle_options=True)


def _quizzes() -> list[Quiz]:
    course = read_course(MemorySource(rich_course_files()))
    return [step for step in course.steps if isinstance(step, Quiz)]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _figures(times: list[float]) -> dict[str, float]:
    return {"median_ms": round(statistics.median(times), 3), "worst_ms": round(max(times), 3)}

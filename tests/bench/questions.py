"""The next question: drawn, found and judged in a large quiz, and on the screen in one of every kind."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_app.features.training.quiz import Attempt, judge, next_question, questions_of
from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.packs.course import Pool, Quiz
from desktop_app.packs.reading import read_course
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes import desk, everything
from tests.fakes.answering import fill
from tests.fakes.packs import MemorySource
from tests.fakes.questions import right_answer
from tests.fakes.rich_packs import rich_course_files
from tests.fakes.window import application, open_window, page_of, rest, wait_until

QUESTIONS, ASKED = 200, 100
ROUNDS = 50
QUIZZES = 4


def measure(folder: Path) -> dict[str, object]:
    """Milliseconds for 200 questions of all kinds in pools, of which 100 are asked; and from press to paint."""
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
        "painted": _figures(_painted(folder / "profile")),
        "limit_ms": 16,
    }


def _painted(profile: Path) -> list[float]:
    """From pressing `Next question` until the question is painted, after its feedback was read."""
    application()
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        everything.install(house)
    times: list[float] = []
    with open_window(profile, Settings("en", "light")) as window:
        for _ in range(QUIZZES):
            window.shell.go(Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ))
            rest(window)
            page = page_of(window)
            assert isinstance(page, QuizPage)
            if isinstance(page.stage, ResultView):
                (page.stage.again or page.bar.on).click()
                rest(window)
            times += _answered(window, page)
            window.shell.go(Route("home"))
            rest(window)
    return times


def _answered(window: ProfileWindow, page: QuizPage) -> Iterator[float]:
    while isinstance(stage := page.stage, QuestionView):
        fill(stage.answers, everything.right_answer(stage.question))
        page.bar.on.click()
        wait_until(lambda stage=stage: stage.answers.judged, "the verdict")  # type: ignore[misc]
        rest(window)
        began = time.perf_counter()
        page.bar.on.click()
        wait_until(lambda stage=stage: page.stage is not stage, "what follows")  # type: ignore[misc]
        assert page.stage is not None
        page.stage.repaint()
        spent = (time.perf_counter() - began) * 1000
        if isinstance(page.stage, QuestionView):
            yield spent


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

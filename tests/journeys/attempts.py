"""Answers a quiz of every kind of question and walks a scenario inside the app's own process, again and again."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from typing import TypeVar

from desktop_app.features.training.ui.question_view import QuestionView
from desktop_app.features.training.ui.quiz_page import QuizPage
from desktop_app.features.training.ui.result_view import ResultView
from desktop_app.features.training.ui.scenario_page import ScenarioPage
from desktop_app.features.training.ui.scenario_scene import SceneView
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Page, Route
from tests.fakes import everything
from tests.fakes.answering import fill
from tests.fakes.window import page_of, rest, wait_until

ROUNDS = 12  # quizzes answered and scenarios walked in one life, if nobody ends it

Shown = TypeVar("Shown", bound=Page)


class Attempts:
    """`say` is told each answer, result and place as JSON, and only after the screen has shown it."""

    def __init__(self, window: ProfileWindow, say: Callable[[str], None]) -> None:
        self.window = window
        self._say = say
        self._steps = 0

    def play(self) -> None:
        """Some rounds of both, from wherever the profile was left."""
        quiz = Route.to("quiz", course=everything.COURSE, quiz=everything.QUIZ)
        scenario = Route.to("scenario", course=everything.COURSE, scenario=everything.SCENARIO)
        for _ in range(ROUNDS):
            self._take(self._open(quiz, QuizPage))
            self._walk(self._open(scenario, ScenarioPage))
        self._say("all")

    def _open(self, route: Route, kind: type[Shown]) -> Shown:
        self.window.shell.go(route)
        wait_until(lambda: isinstance(page_of(self.window), kind), route.name)
        rest(self.window, quiet=0.0)
        page = page_of(self.window)
        assert isinstance(page, kind)
        return page

    # A quiz

    def _take(self, page: QuizPage) -> None:
        """From the question one is at to the result."""
        if isinstance(page.stage, ResultView):
            before = page.stage
            (page.stage.again or page.bar.on).click()
            wait_until(lambda: page.stage is not before, "a new attempt")
        while isinstance(page.stage, QuestionView):
            self._answer(page, page.stage)
        result, view = page.stage, page._view
        assert isinstance(result, ResultView) and view is not None and view.result is not None
        self._tell("result", attempt=view.attempt.id, passed=view.result.passed, right=view.result.right)

    def _answer(self, page: QuizPage, stage: QuestionView) -> None:
        assert page._view is not None
        question, attempt = stage.question, page._view.attempt.id
        wrong = _lot(attempt, question.id) % 4 == 0
        fill(stage.answers, (everything.wrong_answer if wrong else everything.right_answer)(question))
        answer = list(stage.answers.answer)
        page.bar.on.click()
        wait_until(lambda: stage.answers.judged, "the verdict")
        self._tell("answered", attempt=attempt, question=question.id, answer=answer)
        page.bar.on.click()
        wait_until(lambda: page.stage is not stage, "what follows the question")

    # A scenario

    def _walk(self, page: ScenarioPage) -> None:
        """From where one stands to an ending, now and then a choice back."""
        assert page._view is not None
        if page._view.finished:
            before = page._view.run.id
            page.start_again()
            wait_until(lambda: page._view is not None and page._view.run.id != before, "a new run")
        while isinstance(page.stage, SceneView):
            self._step(page, page.stage)

    def _step(self, page: ScenarioPage, scene: SceneView) -> None:
        assert page._view is not None
        run, choices = page._view.run, list(scene.choices.values())
        self._steps += 1  # so that one does not go to and fro for ever
        lot = _lot(run.id, str(self._steps))
        if run.path and lot % 5 == 0:
            page.bar.back.click()
        else:
            choices[lot % len(choices)].click()
        wait_until(lambda: page.reads_consequence or page.stage is not scene, "what follows the choice")
        shown = page._next or page._view
        self._tell("stands", run=shown.run.id, path=list(shown.run.path), over=shown.finished)
        if page.reads_consequence:
            page.bar.on.click()
            wait_until(lambda: page.stage is not scene, "the next scene")

    def _tell(self, what: str, **details: object) -> None:
        self._say(json.dumps({"what": what, **details}, ensure_ascii=False, sort_keys=True))


def _lot(*words: str) -> int:
    return sha256("|".join(words).encode()).digest()[0]

"""What the pages of training are given: everything one screen shows, as it stood when it was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.features.training.course import CourseState
from desktop_app.features.training.lesson import Block
from desktop_app.features.training.quiz import Attempt, Result, Verdict
from desktop_app.features.training.scenario import Run, Steps
from desktop_app.packs.course import Lesson, Node, Question, Quiz, Scenario, Term
from desktop_app.packs.problem import Problem


@dataclass(frozen=True)
class LessonView:
    """A lesson ready to be shown: `language` is the one it is written in, `position` where reading stopped.

    `jottings` are the private answers to its prompts by prompt id, `media_places` where sounds and films stopped by
    path, `terms` the course's glossary by id, `minutes_left` what is open of the course from here on, and `flaws` what
    is wrong in this lesson's file.
    """

    state: CourseState
    lesson: Lesson
    language: str
    blocks: tuple[Block, ...]
    position: float
    previous: str | None
    following: str | None
    jottings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    media_places: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    terms: Mapping[str, Term] = field(default_factory=lambda: MappingProxyType({}))
    minutes_left: int = 0
    flaws: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class QuizView:
    """A quiz and the attempt one is in; `result` when it is over. Clauses have numbers where their policy is here.

    `questions` are those this attempt asks, in its order; `flaws` what is wrong in the quiz's file.
    """

    state: CourseState
    quiz: Quiz
    questions: tuple[Question, ...]
    attempt: Attempt
    following: str | None
    result: Result | None
    clause_numbers: Mapping[str, str]
    flaws: tuple[Problem, ...] = ()

    @property
    def next_question(self) -> Question | None:
        """The first one without an answer; nothing is drawn anew for it."""
        return next((question for question in self.questions if question.id not in self.attempt.answers), None)


@dataclass(frozen=True)
class Answered:
    """What came of an answer; `result` when it was the last one."""

    attempt: Attempt
    verdict: Verdict
    result: Result | None
    state: CourseState


@dataclass(frozen=True)
class ScenarioView:
    """A scenario and the run one is in: where it led (`node`), by which choices, and whether it is over.

    `finished` is about this run; whether the step is behind the person, `state` tells.
    """

    state: CourseState
    scenario: Scenario
    run: Run
    node: Node
    taken: Steps
    following: str | None
    finished: bool
    flaws: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Hit:
    """A step in which all the words were found: `marks` are (start, length) in `snippet`, which is of block `block`."""

    course_id: str
    step_id: str
    kind: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    block: int

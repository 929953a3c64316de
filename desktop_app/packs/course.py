"""A course as its trainer wrote it: modules of lessons, quizzes and scenarios, tied to objectives."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from desktop_app.packs.pack import Manifest, by_id
from desktop_app.packs.problem import Problem
from desktop_app.packs.question import (
    FALSE,
    TRUE,
    AcceptedTexts,
    Option,
    Pair,
    Quantity,
    Question,
    QuestionKind,
    Unit,
)
from desktop_app.packs.scenario import Choice, Ending, Node, Scenario
from desktop_app.packs.texts import Texts

__all__ = [
    "FALSE",
    "TRUE",
    "AcceptedTexts",
    "Choice",
    "Course",
    "Ending",
    "Lesson",
    "Module",
    "Node",
    "Objective",
    "Option",
    "Pair",
    "Pool",
    "Quantity",
    "Question",
    "QuestionKind",
    "Quiz",
    "Scenario",
    "Step",
    "Term",
    "Unit",
    "kind_of",
]


@dataclass(frozen=True, slots=True)
class Objective:
    """What a person can do afterwards; progress hangs on its id, across versions.

    Whoever reached it on a version before `again` is asked once more.
    """

    id: str
    title: Texts
    again: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson without its body: `files` says where the body of each language lies in the pack."""

    id: str
    title: Texts
    minutes: int
    objectives: tuple[str, ...]
    files: Texts

    def file_for(self, language: str) -> str:
        return self.files.of(language)

    def language_for(self, language: str) -> str:
        return self.files.language_of(language)


@dataclass(frozen=True, slots=True)
class Pool:
    """Questions of which each attempt draws some."""

    id: str
    draw: int


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions with a mark to reach, in per cent; attempts never run out."""

    id: str
    title: Texts
    minutes: int
    pass_mark: int
    questions: tuple[Question, ...]
    pools: tuple[Pool, ...] = ()
    shuffle_questions: bool = False
    shuffle_options: bool = False

    @property
    def asked(self) -> int:
        """How many questions one attempt asks: all that are in no pool, and what is drawn from each."""
        members = Counter(question.pool for question in self.questions)
        drawn = sum(min(pool.draw, members[pool.id]) for pool in self.pools)
        return len(self.questions) - sum(members[pool.id] for pool in self.pools) + drawn

    @property
    def objectives(self) -> tuple[str, ...]:
        """What its questions ask for, each once."""
        return tuple(dict.fromkeys(one.objective for one in self.questions if one.objective))

    def question(self, question_id: str) -> Question:
        return by_id(self.questions, question_id)


Step = Lesson | Quiz | Scenario


def kind_of(step: Step) -> str:
    """How outlines and statements name what kind of step it is."""
    return "lesson" if isinstance(step, Lesson) else "quiz" if isinstance(step, Quiz) else "scenario"


@dataclass(frozen=True, slots=True)
class Module:
    """A folder of the pack: its steps in the order of their file names; the id is the folder's name."""

    id: str
    title: Texts
    steps: tuple[Step, ...]

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        return tuple(step for step in self.steps if isinstance(step, Lesson))

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        return tuple(step for step in self.steps if isinstance(step, Quiz))

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        return tuple(step for step in self.steps if isinstance(step, Scenario))

    @property
    def minutes(self) -> int:
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the course explains."""

    id: str
    term: Texts
    meaning: Texts


@dataclass(frozen=True, slots=True)
class Course:
    """A whole course pack, bodies of lessons apart; what is wrong in one place is told in `flaws` and left out."""

    manifest: Manifest
    mandatory: bool
    pass_mark: int
    objectives: tuple[Objective, ...]
    modules: tuple[Module, ...]
    terms: tuple[Term, ...] = ()
    requires_courses: tuple[str, ...] = ()
    flaws: tuple[Problem, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for module in self.modules for step in module.steps)

    @property
    def minutes(self) -> int:
        return sum(module.minutes for module in self.modules)

    def module(self, module_id: str) -> Module:
        return by_id(self.modules, module_id)

    def module_of(self, step_id: str) -> Module:
        """The module a step belongs to; its id begins with the module's folder."""
        return self.module(step_id.partition("/")[0])

    def step(self, step_id: str) -> Step:
        return by_id(self.steps, step_id)

    def lesson(self, lesson_id: str) -> Lesson:
        step = self.step(lesson_id)
        if isinstance(step, Lesson):
            return step
        raise KeyError(lesson_id)

    def quiz(self, quiz_id: str) -> Quiz:
        step = self.step(quiz_id)
        if isinstance(step, Quiz):
            return step
        raise KeyError(quiz_id)

    def scenario(self, scenario_id: str) -> Scenario:
        step = self.step(scenario_id)
        if isinstance(step, Scenario):
            return step
        raise KeyError(scenario_id)

    def term(self, term_id: str) -> Term:
        return by_id(self.terms, term_id)

    def objective(self, objective_id: str) -> Objective:
        return by_id(self.objectives, objective_id)

"""A course as its trainer wrote it: modules of lessons and quizzes, tied to objectives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.packs.pack import Manifest, by_id
from desktop_app.packs.texts import NO_TEXTS, Texts

TRUE = "true"
FALSE = "false"


class QuestionKind(StrEnum):
    """How a question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true-false"


@dataclass(frozen=True, slots=True)
class Objective:
    """What a person can do afterwards; progress hangs on its id, across versions."""

    id: str
    title: Texts


@dataclass(frozen=True, slots=True)
class Option:
    """One answer on offer; a wrong one always says why it is wrong."""

    id: str
    text: Texts
    right: bool
    why: Texts = NO_TEXTS


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the lesson to read again; true or false ones have `answer` and no options."""

    id: str
    kind: QuestionKind
    text: Texts
    why: Texts
    options: tuple[Option, ...] = ()
    answer: bool | None = None
    objective: str | None = None
    lesson: str | None = None
    clause: str | None = None

    @property
    def option_ids(self) -> tuple[str, ...]:
        if self.kind is QuestionKind.TRUE_FALSE:
            return (TRUE, FALSE)
        return tuple(option.id for option in self.options)

    @property
    def right_answer(self) -> frozenset[str]:
        """The ids of all right options; `true` or `false` where there are none to choose from."""
        if self.kind is QuestionKind.TRUE_FALSE:
            return frozenset({TRUE if self.answer else FALSE})
        return frozenset(option.id for option in self.options if option.right)

    def option(self, option_id: str) -> Option:
        return by_id(self.options, option_id)


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
class Quiz:
    """Questions with a mark to reach, in per cent; attempts never run out."""

    id: str
    title: Texts
    minutes: int
    pass_mark: int
    questions: tuple[Question, ...]

    def question(self, question_id: str) -> Question:
        return by_id(self.questions, question_id)


Step = Lesson | Quiz


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
    def minutes(self) -> int:
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True, slots=True)
class Course:
    """A whole course pack, bodies of lessons apart."""

    manifest: Manifest
    mandatory: bool
    pass_mark: int
    objectives: tuple[Objective, ...]
    modules: tuple[Module, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for module in self.modules for step in module.steps)

    @property
    def minutes(self) -> int:
        return sum(module.minutes for module in self.modules)

    def module(self, module_id: str) -> Module:
        return by_id(self.modules, module_id)

    def module_of(self, step_id: str) -> Module:
        """The module a lesson or quiz belongs to; its id begins with the module's folder."""
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

    def objective(self, objective_id: str) -> Objective:
        return by_id(self.objectives, objective_id)

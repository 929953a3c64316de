"""Versions of one course in a line each, and what a person did on them, without a shelf and without a database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.features.training.course import DONE, CourseState, course_state, object_id, turn_of
from desktop_app.features.training.reached import reached_deeds
from desktop_app.ledger import kinds
from desktop_app.ledger.fold import Entry, Progress, fold
from desktop_app.packs.course import Course, Lesson, Module, Objective, Question, QuestionKind, Quiz, Scenario, Step
from desktop_app.packs.describe import describe
from desktop_app.packs.outline import CourseOutline, course_outline
from desktop_app.packs.pack import Kind, Manifest
from desktop_app.packs.texts import Texts

NAME = "example.versions"
SOME = Texts({"en": "Some words"})


class Drawn(NamedTuple):
    """A step in a line: its id inside the module, its kind, its objectives, its title."""

    id: str
    objectives: tuple[str, ...] = ()
    kind: str = "lesson"
    title: str = ""


def lesson(name: str, *objectives: str, title: str = "") -> Drawn:
    return Drawn(name, objectives, "lesson", title)


def quiz(name: str, *objectives: str) -> Drawn:
    return Drawn(name, objectives, "quiz")


def scenario(name: str, *objectives: str) -> Drawn:
    return Drawn(name, objectives, "scenario")


def version(
    number: str, *steps: Drawn, again: Mapping[str, str] | None = None, mandatory: bool = True, changes: str = ""
) -> Course:
    """One version of the course; `again` tells since when an objective is asked for once more."""
    texts = Texts({"en": "Versions"})
    manifest = Manifest(
        *(NAME, Kind.COURSE, number, "Example", "Apache-2.0", ("en",), (), texts, texts, Texts({"en": changes}))
    )
    names = sorted({name for step in steps for name in step.objectives})
    objectives = tuple(Objective(name, Texts({"en": name}), (again or {}).get(name, "")) for name in names)
    return Course(manifest, mandatory, 50, objectives, (Module("m", texts, tuple(map(_step, steps))),))


def outline_of(course: Course) -> CourseOutline:
    """As the shelf keeps it."""
    return course_outline(
        {
            "pack_id": NAME,
            "version": course.manifest.version,
            "sha256": course.manifest.version,
            "outline": describe(course),
        }
    )


class Person:
    """Somebody who does steps on versions; what is written down is what the services write."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    @property
    def progress(self) -> Progress:
        return Progress(fold(self._entries))

    def do(self, course: Course, *names: str) -> None:
        """Finish steps of a version."""
        for name in names:
            step = course.step(f"m/{name}")
            kind = next(one["kind"] for one in _kept_steps(course) if one["id"] == step.id)
            self._say(DONE[kind], object_id(NAME, step.id), {"pack-version": course.manifest.version})
            turn = turn_of(NAME, self.progress)
            for deed in reached_deeds(course, step.id, turn):
                self._say(deed.kind.name, deed.object, deed.detail)

    def did_before_it_was_kept(self, course: Course, *names: str) -> None:
        """Finish steps as it was told before objectives were written down."""
        for name in names:
            kind = next(one["kind"] for one in _kept_steps(course) if one["id"] == f"m/{name}")
            self._say(DONE[kind], object_id(NAME, f"m/{name}"), {"pack-version": course.manifest.version})

    def complete(self, course: Course) -> None:
        """The course is completed on this version."""
        self._say(kinds.COURSE_COMPLETED.name, NAME, {"pack-version": course.manifest.version})

    def start_over(self) -> None:
        """Begin the course again."""
        self._say(kinds.COURSE_RESTARTED.name, NAME, {})

    def state(self, course: Course) -> CourseState:
        """How this person stands in a version."""
        return course_state(outline_of(course), self.progress, ())

    def done(self, course: Course) -> set[str]:
        """The steps behind them in a version."""
        return {one.step.id.removeprefix("m/") for one in self.state(course).steps if one.done}

    def shuffled(self, order: Sequence[int]) -> Progress:
        """What is known if the same statements had come in another order, at the same moments."""
        return Progress(fold([self._entries[number] for number in order]))

    def __len__(self) -> int:
        return len(self._entries)

    def _say(self, kind: str, name: str, detail: Mapping[str, object]) -> None:
        number = len(self._entries)
        self._entries.append(Entry(f"{number:06}", kind, name, f"2026-{number:06}", None, json.dumps(dict(detail))))


def _kept_steps(course: Course) -> Iterable[Mapping[str, str]]:
    modules: Iterable[Mapping[str, Iterable[Mapping[str, str]]]] = json.loads(describe(course))["modules"]
    return [step for module in modules for step in module["steps"]]


def _step(drawn: Drawn) -> Step:
    name, title = f"m/{drawn.id}", Texts({"en": drawn.title or f"Step {drawn.id}"})
    if drawn.kind == "lesson":
        return Lesson(name, title, 4, drawn.objectives, Texts({"en": f"{name}.en.md"}))
    if drawn.kind == "scenario":
        return Scenario(name, title, 3, drawn.objectives, "a", ())
    questions = [
        Question(f"q{number}", QuestionKind.TRUE_FALSE, SOME, SOME, answer=True, objective=objective)
        for number, objective in enumerate(drawn.objectives or (None,))
    ]
    return Quiz(name, title, 2, 50, tuple(questions))

"""Where a person is in a course: a pure reading of its outline, the fold and the places kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import COURSE_COMPLETED, LESSON_FINISHED, QUIZ_PASSED
from desktop_app.ledger.place import Place
from desktop_app.packs.outline import CourseOutline, ModuleOutline, StepOutline


class StepState(NamedTuple):
    """One lesson or quiz, and whether it is behind the person."""

    step: StepOutline
    done: bool
    position: float = 0.0


class ModuleState(NamedTuple):
    """A module with its steps."""

    module: ModuleOutline
    steps: tuple[StepState, ...]

    @property
    def done(self) -> int:
        """How many steps are behind the person."""
        return sum(state.done for state in self.steps)


class CourseState(NamedTuple):
    """A course as one person stands in it; `here` is the step to open next (None: nothing left)."""

    course: CourseOutline
    modules: tuple[ModuleState, ...]
    here: StepState | None
    begun: bool
    completed: bool

    @property
    def steps(self) -> tuple[StepState, ...]:
        """Every step in order."""
        return tuple(state for module in self.modules for state in module.steps)

    @property
    def done(self) -> int:
        """How many steps are behind the person."""
        return sum(state.done for state in self.steps)

    @property
    def share(self) -> float:
        """The share of steps done, 0 to 1."""
        return self.done / len(self.steps) if self.steps else 1.0

    @property
    def minutes_left(self) -> int:
        """Minutes of the steps not done."""
        return sum(state.step.minutes for state in self.steps if not state.done)

    @property
    def minutes_done(self) -> int:
        """Minutes of the steps done."""
        return sum(state.step.minutes for state in self.steps if state.done)


def object_id(course_id: str, step_id: str) -> str:
    """How statements name a step of a course."""
    return f"{course_id}/{step_id}"


def course_state(course: CourseOutline, progress: Progress, places: Iterable[Place]) -> CourseState:
    """Read the state of one course; `places` are this course's, last visited first."""
    kept = {place.item: place.position for place in reversed(list(places))}
    modules = tuple(
        ModuleState(module, tuple(_step_state(course.id, step, progress, kept) for step in module.steps))
        for module in course.modules
    )
    steps = [state for module in modules for state in module.steps]
    last_visited = next(reversed(kept), None)
    return CourseState(
        course,
        modules,
        here=_here(steps, last_visited),
        begun=bool(kept) or any(state.done for state in steps),
        completed=progress.has(COURSE_COMPLETED.name, course.id),
    )


def completes(course: CourseOutline, progress: Progress) -> bool:
    """Whether every lesson is finished and every quiz passed."""
    return all(_is_done(course.id, step, progress) for step in course.steps)


def _step_state(course_id: str, step: StepOutline, progress: Progress, kept: Mapping[str, float]) -> StepState:
    return StepState(step, _is_done(course_id, step, progress), kept.get(step.id, 0.0))


def _is_done(course_id: str, step: StepOutline, progress: Progress) -> bool:
    kind = LESSON_FINISHED if step.kind == "lesson" else QUIZ_PASSED
    return progress.has(kind.name, object_id(course_id, step.id))


def _here(steps: list[StepState], last_visited: str | None) -> StepState | None:
    """The step one was in the middle of, else the first one not done."""
    open_steps = [state for state in steps if not state.done]
    return next((state for state in open_steps if state.step.id == last_visited), next(iter(open_steps), None))

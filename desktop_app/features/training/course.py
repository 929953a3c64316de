"""Where a person is in a course: a pure reading of its outline, the fold and the places kept."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import NamedTuple

from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import (
    COURSE_COMPLETED,
    COURSE_RESTARTED,
    LESSON_FINISHED,
    QUIZ_PASSED,
    SCENARIO_FINISHED,
    STEP_REPEATED,
)
from desktop_app.ledger.place import Place
from desktop_app.packs.outline import CourseOutline, ModuleOutline, StepOutline

DONE = {"lesson": LESSON_FINISHED.name, "quiz": QUIZ_PASSED.name, "scenario": SCENARIO_FINISHED.name}


class StepState(NamedTuple):
    """One lesson, quiz or scenario, and whether it is behind the person."""

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
    """A course as one person stands in it; `here` is the step to open next (None: nothing left).

    `turn` tells how often it was started over: steps done before that count as not done, while `completed` stays.
    `missing_courses` are to be completed first; what was begun once stays open.
    """

    course: CourseOutline
    modules: tuple[ModuleState, ...]
    here: StepState | None
    begun: bool
    completed: bool
    missing_courses: tuple[str, ...] = ()
    open: bool = True
    turn: int = 0

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

    def minutes_from(self, step_id: str) -> int:
        """Minutes of what is open from a step on, without what was read of that step already."""
        ids = [state.step.id for state in self.steps]
        ahead = self.steps[ids.index(step_id) :] if step_id in ids else ()
        left = [_minutes_of(state, state.position if state.step.id == step_id else 0.0) for state in ahead]
        return sum(left)


def object_id(course_id: str, step_id: str) -> str:
    """How statements name a step of a course."""
    return f"{course_id}/{step_id}"


def turn_id(course_id: str, step_id: str, turn: int) -> str:
    """How private statements name a step done once more, after the course was started over `turn` times."""
    return f"{object_id(course_id, step_id)}#{turn}"


def turn_of(course_id: str, progress: Progress) -> int:
    """How often a course was started over."""
    restarted = progress.mark(COURSE_RESTARTED.name, course_id)
    return restarted.count if restarted else 0


def course_state(course: CourseOutline, progress: Progress, places: Iterable[Place]) -> CourseState:
    """Read the state of one course; `places` are this course's, last visited first."""
    kept = {place.item: place.position for place in reversed(list(places))}
    turn = turn_of(course.id, progress)
    modules = tuple(
        ModuleState(
            module,
            tuple(
                StepState(step, is_done(course.id, step, progress, turn), kept.get(step.id, 0.0))
                for step in module.steps
            ),
        )
        for module in course.modules
    )
    steps = [state for module in modules for state in module.steps]
    completed = progress.has(COURSE_COMPLETED.name, course.id)
    missing = tuple(one for one in course.requires_courses if not progress.has(COURSE_COMPLETED.name, one))
    return CourseState(
        course,
        modules,
        here=_here(steps, next(reversed(kept), None)),
        begun=bool(kept) or any(state.done for state in steps),
        completed=completed,
        missing_courses=missing,
        open=not missing or completed or any(was_done(course.id, step, progress) for step in course.steps),
        turn=turn,
    )


def completes(course: CourseOutline, progress: Progress) -> bool:
    """Whether every lesson and scenario is finished and every quiz passed; what was ever done is done."""
    return all(was_done(course.id, step, progress) for step in course.steps)


def was_done(course_id: str, step: StepOutline, progress: Progress) -> bool:
    """Whether a step was ever done."""
    return progress.has(DONE[step.kind], object_id(course_id, step.id))


def is_done(course_id: str, step: StepOutline, progress: Progress, turn: int) -> bool:
    """Whether a step was done since the course was last started over."""
    if turn:
        return progress.has(STEP_REPEATED.name, turn_id(course_id, step.id, turn))
    return was_done(course_id, step, progress)


def neighbours(course: CourseOutline, step_id: str) -> tuple[str | None, str | None]:
    """The steps before and after one."""
    ids = [step.id for step in course.steps]
    if step_id not in ids:
        return None, None
    at = ids.index(step_id)
    return (ids[at - 1] if at else None), (ids[at + 1] if at + 1 < len(ids) else None)


def _minutes_of(state: StepState, read: float) -> int:
    return 0 if state.done else ceil(state.step.minutes * (1.0 - read))


def _here(steps: list[StepState], last_visited: str | None) -> StepState | None:
    """The step one was in the middle of, else the first one not done."""
    open_steps = [state for state in steps if not state.done]
    return next((state for state in open_steps if state.step.id == last_visited), next(iter(open_steps), None))

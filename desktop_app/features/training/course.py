"""Where a person is in a course: a pure reading of its outline, the fold and the places kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import NamedTuple

from desktop_app.features.training.reached import (
    Reached,
    Standing,
    Why,
    asked_again_since,
    reached_in,
    stands,
    version_of,
)
from desktop_app.ledger.fold import Mark, Progress
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
from desktop_app.packs.version import Precedence, precedence

DONE = {"lesson": LESSON_FINISHED.name, "quiz": QUIZ_PASSED.name, "scenario": SCENARIO_FINISHED.name}


class StepState(NamedTuple):
    """One lesson, quiz or scenario, and whether it is behind the person.

    `why` it is open although it was done before, and for which objectives (`asked`), by their ids.
    """

    step: StepOutline
    done: bool
    position: float = 0.0
    why: Why = Why.NOT_DONE
    asked: tuple[str, ...] = ()


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
    `missing_courses` are to be completed first; what was begun once stays open. `again` are the steps that the trainer
    asks for once more, `news` is this version where the person was not told yet what it changes.
    """

    course: CourseOutline
    modules: tuple[ModuleState, ...]
    here: StepState | None
    begun: bool
    completed: bool
    missing_courses: tuple[str, ...] = ()
    open: bool = True
    turn: int = 0
    again: tuple[str, ...] = ()
    news: str = ""

    @property
    def to_do_again(self) -> bool:
        """Whether a course that is compulsory was completed, and its trainer asks for some of it once more."""
        return self.completed and self.course.mandatory and bool(self.again)

    @property
    def all_learnt(self) -> bool:
        """Whether the course was completed, and no new version has brought anything more to learn."""
        return self.completed and (self.turn > 0 or self.here is None)

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
    record = _Record.of(course, progress)
    ever = {step.id: record.ever(step) for step in course.steps}
    modules = tuple(
        ModuleState(module, tuple(record.state(step, ever[step.id], kept.get(step.id, 0.0)) for step in module.steps))
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
        open=not missing or completed or bool(record.reached) or any(one.done for one in ever.values()),
        turn=record.turn,
        again=tuple(step_id for step_id, one in ever.items() if one.why is Why.AGAIN),
    )


def completes(course: CourseOutline, progress: Progress) -> bool:
    """Whether every lesson and scenario is finished and every quiz passed; what was ever done is done."""
    record = _Record.of(course, progress)
    return all(record.ever(step).done for step in course.steps)


def completes_again(course: CourseOutline, progress: Progress) -> bool:
    """Whether a course completed before is complete once more, because all was done that its trainer asks for again."""
    before = version_of(progress.mark(COURSE_COMPLETED.name, course.id))
    asked = [name for name, since in asked_again_since(course).items() if before and since > precedence(before)]
    record = _Record.of(course, progress)
    steps = [record.ever(step) for step in course.steps if set(step.objectives).intersection(asked)]
    return any(one.done for one in steps) and not any(one.why is Why.AGAIN for one in steps)


def was_done(course: CourseOutline, step_id: str, progress: Progress) -> bool:
    """Whether a step of this version was ever done, and is not asked for once more."""
    record = _Record.of(course, progress)
    return any(record.ever(step).done for step in course.steps if step.id == step_id)


class _Record(NamedTuple):
    """What is known of one person in one course."""

    course_id: str
    progress: Progress
    turn: int
    asked_since: Mapping[str, Precedence]
    reached: tuple[Reached, ...]

    @classmethod
    def of(cls, course: CourseOutline, progress: Progress) -> _Record:
        turn, reached = turn_of(course.id, progress), reached_in(course.id, progress)
        return cls(course.id, progress, turn, asked_again_since(course), reached)

    def ever(self, step: StepOutline) -> Standing:
        """How a step stands, however often the course was started over."""
        return stands(step, self.asked_since, self.reached, self._mark(step))

    def state(self, step: StepOutline, ever: Standing, position: float) -> StepState:
        """How it stands since the course was last started over."""
        done = self._since_the_start(step) if self.turn else ever.done
        return StepState(step, done, position, ever.why, ever.asked)

    def _since_the_start(self, step: StepOutline) -> bool:
        again = self.progress.mark(STEP_REPEATED.name, turn_id(self.course_id, step.id, self.turn))
        reached = [one for one in self.reached if one.turn >= self.turn]
        return stands(step, self.asked_since, reached, again).done

    def _mark(self, step: StepOutline) -> Mark | None:
        return self.progress.mark(DONE[step.kind], object_id(self.course_id, step.id))


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
    """The step one was in the middle of, else the first one not done; what was done before was left at its end."""
    open_steps = [state for state in steps if not state.done]
    middle = [state for state in open_steps if state.position or state.why is Why.NOT_DONE]
    return next((state for state in middle if state.step.id == last_visited), next(iter(open_steps), None))

"""What a new version of a course means for one person: what is new, what is asked again and why, what stays; pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from desktop_app.features.training.course import DONE, CourseState, StepState
from desktop_app.features.training.reached import Why, version_of, versions_in
from desktop_app.ledger.fold import Progress
from desktop_app.packs.outline import CourseOutline, StepOutline
from desktop_app.packs.texts import Texts
from desktop_app.packs.version import precedence


class Asked(NamedTuple):
    """A step that was done and is open once more, and for what: titles of objectives."""

    step: StepOutline
    why: Why
    objectives: tuple[Texts, ...]


class Change(NamedTuple):
    """`text` is the trainer's; `stays` counts the steps that stay done, `minutes` what is new and asked again takes."""

    version: str
    text: Texts
    new: tuple[StepOutline, ...]
    again: tuple[Asked, ...]
    stays: int
    minutes: int


class Withdrawn(NamedTuple):
    """A version on the shelf that is not offered any more: by whom, since which day (ISO), and why, as they wrote it.

    `in_use`: nothing else is there, so that one goes on with it.
    """

    version: str
    by: str
    day: str
    why: str
    in_use: bool


def known_until(course: CourseOutline, told: str, progress: Progress) -> str:
    """The newest version before this one that the person was told of or worked on.

    Empty where there is nothing to tell: who was told of this version, or of a later one, knows.
    """
    here = precedence(course.version)
    if told and precedence(told) >= here:
        return ""
    worked_on = versions_in(course.id, progress) or _of_marks(course.id, progress)
    earlier = [version for version in (told, *worked_on) if version and precedence(version) < here]
    return max(earlier, key=precedence, default="")


def change_of(state: CourseState, before: CourseOutline | None) -> Change:
    """What this version means, beside the one before; where that is not here any more, nothing is called new."""
    new = tuple(one.step for one in state.steps if before is not None and _is_new(one, before))
    again = tuple(_asked(state.course, one) for one in state.steps if not one.done and one.why is not Why.NOT_DONE)
    minutes = sum(step.minutes for step in (*new, *(one.step for one in again)))
    stays = sum(one.done for one in state.steps)
    return Change(state.course.version, state.course.changes, new, again, stays, minutes)


def _is_new(one: StepState, before: CourseOutline) -> bool:
    """Neither done nor there before, under its id or, having moved, under its title."""
    if one.done or one.why is not Why.NOT_DONE:
        return False
    return all(one.step.id != known.id and one.step.title != known.title for known in before.steps)


def _asked(course: CourseOutline, one: StepState) -> Asked:
    titles = {objective.id: objective.title for objective in course.objectives}
    return Asked(one.step, one.why, tuple(titles[name] for name in one.asked if name in titles))


def _of_marks(course_id: str, progress: Progress) -> Iterable[str]:
    """As it was told before objectives were written down."""
    return {version_of(mark) for kind in DONE.values() for _, mark in progress.within(kind, course_id)}

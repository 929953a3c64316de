"""Which courses come before a course: those it builds on, as far as they are here and not done; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.features.training.course import CourseState


class Before(NamedTuple):
    """What comes before a course: courses to do first, and ids of those that are not on this computer yet.

    Only the former keep it closed: nobody waits for what may never come.
    """

    courses: tuple[CourseState, ...] = ()
    absent: tuple[str, ...] = ()


NOTHING = Before()


def before(course_id: str, states: Iterable[CourseState]) -> Before:
    """What comes before a course; whoever has begun it waits for nothing, and a circle asks for nothing."""
    known = {state.course.id: state for state in states}
    if course_id not in known or known[course_id].open:
        return NOTHING
    asked = known[course_id].course.requires_courses
    here = [known[name] for name in asked if name in known and not known[name].completed]
    return Before(
        tuple(state for state in here if course_id not in _behind(state.course.id, known)),
        tuple(name for name in asked if name not in known),
    )


def _behind(course_id: str, known: Mapping[str, CourseState]) -> set[str]:
    """Everything that a course builds on, near and far, and itself."""
    seen: set[str] = set()
    ways: list[str] = [course_id]
    while ways:
        name = ways.pop()
        if name not in seen:
            seen.add(name)
            ways.extend(_asked(known.get(name)))
    return seen


def _asked(state: CourseState | None) -> Sequence[str]:
    return state.course.requires_courses if state else ()

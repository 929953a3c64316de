"""Tells the path how far a person is with courses and policies, since slices do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from desktop_app.features.onboarding.path import Laid, LookAgain, Need, Standing
from desktop_app.features.policy.reading import Gate, PolicyState
from desktop_app.features.policy.review import Review
from desktop_app.features.training.course import CourseState
from desktop_app.features.training.prerequisites import before
from desktop_app.packs.company import PathKind, PathStep
from desktop_app.packs.texts import NO_TEXTS, Texts

SIGNING_MINUTES = 3


class StandingsOf:
    """Answers from the states that training and policy give."""

    def __init__(
        self, courses: Callable[[], Iterable[CourseState]], policies: Callable[[], Iterable[PolicyState]]
    ) -> None:
        self._courses = courses
        self._policies = policies

    def of(self, steps: Sequence[PathStep]) -> list[Laid]:
        """Each stop with its standing; those whose pack is not here are left out."""
        courses = {state.course.id: state for state in self._courses()}
        policies = {state.policy.id: state for state in self._policies()}
        laid: list[Laid] = []
        for step in steps:
            if step.kind is PathKind.COURSE:
                if step.pack in courses:
                    laid.append((step, course_standing(courses[step.pack], courses.values())))
            elif step.pack in policies and policies[step.pack].gate is not Gate.WITHDRAWN:  # nobody can sign that
                told = reading_standing if step.kind is PathKind.POLICY_READ else signing_standing
                laid.append((step, told(policies[step.pack], courses.values())))
        return laid


def course_standing(state: CourseState, courses: Iterable[CourseState]) -> Standing:
    """A course as a stop; it waits for those it builds on, as far as they are here."""
    course, here = state.course, state.here
    return Standing(
        course.title,
        course.summary,
        course.minutes,
        state.share,
        done=state.completed and not state.to_do_again,
        begun=state.begun,
        compulsory=course.mandatory,
        needs=tuple(_course_first(one) for one in before(course.id, courses).courses),
        place=here.step.title if here and state.begun else None,
        at=(here.step.kind, here.step.id) if here else None,
        again=state.to_do_again,
    )


def reading_standing(state: PolicyState, _courses: Iterable[CourseState]) -> Standing:
    """Reading a policy as a stop: the clauses that concern the person; what was signed before is behind them."""
    policy = state.policy
    begun = bool(state.read.intersection(clause.id for clause in state.asked))
    place = Texts({"en": state.unread[0].number}) if state.unread and begun else None
    return Standing(
        policy.title,
        policy.summary,
        policy.minutes_for(state.audience),
        1 - len(state.unread) / len(state.clauses) if state.clauses else 1.0,
        done=state.all_read,
        begun=begun,
        place=place,
        again=bool(state.before and state.unread),
    )


def signing_standing(state: PolicyState, courses: Iterable[CourseState]) -> Standing:
    """Signing a policy as a stop: once the training is passed and every clause read."""
    signed = state.signed_at is not None
    return Standing(
        state.policy.title,
        state.policy.summary,
        SIGNING_MINUTES,
        1.0 if signed else 0.0,
        done=signed,
        begun=False,
        needs=() if signed else _before_signing(state, courses),
        again=bool(state.before) and not signed,
        look_again=LookAgain(state.review_on, state.review is Review.DUE) if state.review.asked else None,
    )


def _before_signing(state: PolicyState, courses: Iterable[CourseState]) -> tuple[Need, ...]:
    known = {course.course.id: course for course in courses}
    needs = [
        _course_first(known[name]) if name in known else Need(PathKind.COURSE, name, NO_TEXTS)
        for name in state.missing_courses
    ]
    if not state.all_read:
        needs.append(Need(PathKind.POLICY_READ, state.policy.id, state.policy.title, state.minutes_left))
    return tuple(needs)


def _course_first(state: CourseState) -> Need:
    return Need(PathKind.COURSE, state.course.id, state.course.title, max(1, state.minutes_left))

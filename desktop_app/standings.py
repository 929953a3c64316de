"""Tells the path how far a person is with courses and policies, since slices do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.features.onboarding.path import Standing
from desktop_app.features.policy.reading import PolicyState
from desktop_app.features.training.course import CourseState
from desktop_app.packs.company import PathKind, PathStep
from desktop_app.packs.texts import Texts

SIGNING_MINUTES = 3


class StandingsOf:
    """Answers from the states that training and policy give."""

    def __init__(
        self, courses: Callable[[], Iterable[CourseState]], policies: Callable[[], Iterable[PolicyState]]
    ) -> None:
        self._courses = courses
        self._policies = policies

    def of(self, step: PathStep) -> Standing | None:
        """The standing of one stop, or None when its pack is not here."""
        if step.kind is PathKind.COURSE:
            course = next((state for state in self._courses() if state.course.id == step.pack), None)
            return course_standing(course) if course else None
        policy = next((state for state in self._policies() if state.policy.id == step.pack), None)
        if policy is None:
            return None
        return reading_standing(policy) if step.kind is PathKind.POLICY_READ else signing_standing(policy)


def course_standing(state: CourseState) -> Standing:
    """A course as a stop."""
    course = state.course
    return Standing(
        course.title,
        course.summary,
        course.minutes,
        state.share,
        done=state.completed,
        begun=state.begun,
        compulsory=course.mandatory,
        place=state.here.step.title if state.here and state.begun else None,
    )


def reading_standing(state: PolicyState) -> Standing:
    """Reading a policy as a stop: the clauses that concern the person."""
    policy = state.policy
    place = Texts({"en": state.unread[0].number}) if state.unread and state.read else None
    return Standing(
        policy.title,
        policy.summary,
        policy.minutes_for(state.audience),
        state.share,
        done=state.all_read,
        begun=bool(state.read),
        place=place,
    )


def signing_standing(state: PolicyState) -> Standing:
    """Signing a policy as a stop: open once the training is passed and every clause read."""
    signed = state.signed_at is not None
    return Standing(
        state.policy.title,
        state.policy.summary,
        SIGNING_MINUTES,
        1.0 if signed else 0.0,
        done=signed,
        begun=False,
        open=signed or state.may_sign,
    )

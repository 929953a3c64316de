"""Puts the next step into words: its name, why, what to press, and where that leads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.path import Stop, StopState
from desktop_app.packs.company import PathKind
from desktop_app.qt.page import Route

Fact = tuple[str, str]
"""An icon and the words that it never stands without."""


class NextStep(NamedTuple):
    """Everything the large card says."""

    eyebrow: str
    title: str
    summary: str
    facts: tuple[Fact, ...]
    action: str
    stopped: str
    art: str
    route: Route


def route_of(stop: Stop) -> Route:
    """Where a stop of the path leads."""
    if stop.step.kind is PathKind.COURSE:
        return Route.to("course", course=stop.step.pack)
    if stop.step.kind is PathKind.POLICY_SIGN and stop.state is StopState.NOW:
        return Route.to("sign", policy=stop.step.pack)
    return Route.to("policy", policy=stop.step.pack)


class NextStepWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def of(self, view: HomeView) -> NextStep:
        """The one thing to do now; when nothing is left, something useful."""
        stop = view.path.next or next((stop for stop in view.path.stops if stop.state is StopState.LOCKED), None)
        if stop is None:
            return self._all_set(view) if view.path.stops else self._nothing_yet(view)
        if stop.state is StopState.LOCKED:
            return self._not_open(stop)
        said = {PathKind.COURSE: self._course, PathKind.POLICY_READ: self._read, PathKind.POLICY_SIGN: self._sign}
        return said[stop.step.kind](stop)

    def _course(self, stop: Stop) -> NextStep:
        standing = stop.standing
        return NextStep(
            self.tr("Your next step"),
            standing.title.of(self._language),
            standing.summary.of(self._language),
            self._facts(stop),
            self.tr("Continue") if standing.begun else self.tr("Start"),
            self._stopped(stop, self.tr("You stopped at “{place}”")),
            "hero-course",
            route_of(stop),
        )

    def _read(self, stop: Stop) -> NextStep:
        standing = stop.standing
        return NextStep(
            self.tr("Your next step"),
            self.tr("Read “{policy}”").format(policy=standing.title.of(self._language)),
            standing.summary.of(self._language),
            self._facts(stop),
            self.tr("Continue reading") if standing.begun else self.tr("Start reading"),
            self._stopped(stop, self.tr("You stopped at clause {place}")),
            "hero-policy",
            route_of(stop),
        )

    def _sign(self, stop: Stop) -> NextStep:
        return NextStep(
            self.tr("Your next step"),
            self.tr("Sign “{policy}”").format(policy=stop.standing.title.of(self._language)),
            self.tr("You say that you have read and understood it. A question or “not now” are answers too."),
            self._facts(stop),
            self.tr("Sign"),
            "",
            "hero-sign",
            route_of(stop),
        )

    def _not_open(self, stop: Stop) -> NextStep:
        return NextStep(
            self.tr("Your next step"),
            self.tr("Before you can sign “{policy}”").format(policy=stop.standing.title.of(self._language)),
            self.tr("Some training or reading comes first. The policy says which."),
            (),
            self.tr("Open the policy"),
            "",
            "hero-policy",
            route_of(stop),
        )

    def _all_set(self, view: HomeView) -> NextStep:
        policy = next((stop for stop in view.path.stops if stop.step.kind is not PathKind.COURSE), None)
        return NextStep(
            self.tr("Your path is behind you"),
            self.tr("You are all set"),
            self.tr("All of it stays here to look up whenever you write about work. In doubt, ask {contact}.").format(
                contact=view.contact
            ),
            (self._offline(),),
            self.tr("Look up a rule") if policy else self.tr("Look at your courses"),
            "",
            "hero-done",
            route_of(policy) if policy else Route("learn"),
        )

    def _nothing_yet(self, view: HomeView) -> NextStep:
        return NextStep(
            self.tr("Your next step"),
            self.tr("Have a look around"),
            self.tr("{company} has put nothing on your path yet. Its courses are open all the same.").format(
                company=view.company
            ),
            (self._offline(),),
            self.tr("Look at your courses"),
            "",
            "hero-course",
            Route("learn"),
        )

    def _stopped(self, stop: Stop, sentence: str) -> str:
        place = stop.standing.place
        return sentence.format(place=place.of(self._language)) if place else ""

    def _facts(self, stop: Stop) -> tuple[Fact, ...]:
        standing = stop.standing
        left = max(1, round(standing.minutes * (1 - standing.share)))
        minutes = self.tr("%n min left", "", left) if standing.begun else self.tr("%n min", "", standing.minutes)
        compulsory = ("circle-dot", self.tr("Compulsory"))
        optional = ("circle-dashed", self.tr("Optional"))
        return ("clock", minutes), compulsory if standing.compulsory else optional, self._offline()

    def _offline(self) -> Fact:
        return "wifi-off", self.tr("Works offline")

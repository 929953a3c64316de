"""Puts the next step into words: its name, why, what to press, and where that leads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.path import Need, Path, Stop, StopState
from desktop_app.features.onboarding.ui.due_words import DueWords
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
    """Where a stop of the path leads: where one sees all of it."""
    if stop.step.kind is PathKind.COURSE:
        return Route.to("course", course=stop.step.pack)
    if stop.step.kind is PathKind.POLICY_SIGN and stop.state is StopState.NOW:
        return Route.to("sign", policy=stop.step.pack)
    return Route.to("policy", policy=stop.step.pack)


def onward(stop: Stop) -> Route:
    """Where one goes on with a stop: the very lesson or quiz one is at."""
    if stop.step.kind is PathKind.COURSE and stop.standing.at:
        kind, step = stop.standing.at
        return Route.to(kind, **{"course": stop.step.pack, kind: step})
    return route_of(stop)


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
            return self._not_open(stop, view)
        said = {PathKind.COURSE: self._course, PathKind.POLICY_READ: self._read, PathKind.POLICY_SIGN: self._sign}
        return said[stop.step.kind](stop)._replace(eyebrow=self._eyebrow(view.path))

    def _eyebrow(self, path: Path) -> str:
        if path.only_optional_left:
            return self.tr("Everything compulsory is done · if you like")
        return self.tr("Your next step")

    def _course(self, stop: Stop) -> NextStep:
        standing = stop.standing
        return NextStep(
            self.tr("Your next step"),
            standing.title.of(self._language),
            self._about(stop),
            self._facts(stop),
            self.tr("Continue") if standing.begun else self.tr("Start"),
            self._stopped(stop, self.tr("You stopped at “{place}”")),
            "hero-course",
            onward(stop),
        )

    def _about(self, stop: Stop) -> str:
        """What the course is about, or why it is here again."""
        if stop.standing.again:
            return self.tr("A new version asks for some of it once more. The rest stays done.")
        return stop.standing.summary.of(self._language)

    def _read(self, stop: Stop) -> NextStep:
        standing = stop.standing
        return NextStep(
            self.tr("Your next step"),
            self.tr("Read “{policy}”").format(policy=standing.title.of(self._language)),
            self._news(stop) or standing.summary.of(self._language),
            self._facts(stop),
            self.tr("Continue reading") if standing.begun else self.tr("Start reading"),
            self._stopped(stop, self.tr("You stopped at clause {place}")),
            "hero-policy",
            route_of(stop),
        )

    def _news(self, stop: Stop) -> str:
        """Why a policy that was signed is here again."""
        if not stop.standing.again:
            return ""
        return self.tr("There is a new version. Only what it changed for you is asked; the rest is carried over.")

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

    def _not_open(self, stop: Stop, view: HomeView) -> NextStep:
        """All that is left waits for something beside the path: that is the next step."""
        title = stop.standing.title.of(self._language)
        first = next((need for need in stop.needs if need.title), None)
        if first is not None:
            return self._comes_first(first, self.tr("Comes before “{title}”").format(title=title))
        said = self.tr("It asks for a course that is not on this computer yet. {contact} can tell you when it comes.")
        return NextStep(
            self.tr("Your next step"),
            self.tr("Before you can sign “{policy}”").format(policy=title),
            said.format(contact=view.contact),
            (),
            self.tr("Open the policy"),
            "",
            "hero-policy",
            route_of(stop),
        )

    def _comes_first(self, need: Need, eyebrow: str) -> NextStep:
        return NextStep(
            eyebrow,
            need.title.of(self._language),
            self.tr("What comes after it builds on this course."),
            (("clock", self.tr("%n min", "", need.minutes)), self._offline()),
            self.tr("See the course"),
            "",
            "hero-course",
            Route.to("course", course=need.pack),
        )

    def _all_set(self, view: HomeView) -> NextStep:
        policy = next((stop for stop in view.path.stops if stop.step.kind is not PathKind.COURSE), None)
        return NextStep(
            self.tr("Well done, {name} · your path is behind you").format(name=view.first_name),
            self.tr("You are all set"),
            self.tr("All of it stays here to look up whenever you write about work. In doubt, ask {contact}.").format(
                contact=view.contact
            ),
            self._reached(view.path),
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
        """How long it takes, and by when it would be good to have; when that is over, only how long."""
        standing, words = stop.standing, DueWords()
        compulsory = ("circle-dot", self.tr("Compulsory"))
        optional = ("circle-dashed", self.tr("Optional"))
        kept = (compulsory if standing.compulsory else optional, self._offline())
        left = standing.left
        if stop.late:
            return ("clock", words.whenever(left, begun=standing.begun)), *kept
        whole = left if standing.again else standing.minutes
        minutes = self.tr("%n min left", "", left) if standing.begun else self.tr("%n min", "", whole)
        due = (("calendar-days", words.good_by(stop.due)),) if stop.due else ()
        return ("clock", minutes), *kept, *due

    def _reached(self, path: Path) -> tuple[Fact, ...]:
        """What lies behind, in figures."""
        courses = sum(stop.step.kind is PathKind.COURSE for stop in path.stops)
        facts = [("graduation-cap", self.tr("%n courses finished", "", courses))] if courses else []
        if any(stop.step.kind is PathKind.POLICY_SIGN for stop in path.stops):
            facts.append(("signature", self.tr("Policy signed")))
        return (*facts, ("clock", self.tr("%n minutes of learning", "", path.minutes_done)))

    def _offline(self) -> Fact:
        return "wifi-off", self.tr("Works offline")

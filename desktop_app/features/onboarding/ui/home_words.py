"""What Home says around the next step: the greeting, the path's stops, and what else waits; only what is true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.path import LookAgain, Path, Stop, StopState
from desktop_app.features.onboarding.ui.due_words import DueWords
from desktop_app.features.onboarding.ui.next_step import route_of
from desktop_app.packs.company import PathKind, When
from desktop_app.qt.i18n import date_words
from desktop_app.qt.page import Route

MORNING, AFTERNOON, EVENING = 4, 12, 18  # the hours at which people change their greeting


class Invitation(NamedTuple):
    """One small card: what is the case, and the one way on from it; `waits` where there is something to do."""

    icon: str
    tone: str
    title: str
    text: str
    action: str
    route: Route
    waits: bool = False


class HomeWords(QObject):
    """A QObject because only its `tr` knows plurals."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def greeting(self, view: HomeView) -> str:
        """By the hour and by name; the name as the person told it."""
        if MORNING <= view.hour < AFTERNOON:
            words = self.tr("Good morning, {name}")
        elif AFTERNOON <= view.hour < EVENING:
            words = self.tr("Good afternoon, {name}")
        else:
            words = self.tr("Good evening, {name}")
        return words.format(name=view.first_name)

    def since(self, view: HomeView) -> str:
        """The day at the company, and what was learned so far."""
        minutes = view.path.minutes_done + view.minutes_beside
        if not minutes:
            return self.tr("Day {day} at {company}").format(day=view.day, company=view.company)
        learned = self.tr("%n minutes of learning done", "", minutes)
        words = self.tr("Day {day} at {company} · {learned}")
        return words.format(day=view.day, company=view.company, learned=learned)

    def period(self, when: When) -> str:
        """By when: a label short enough for a segment."""
        return {
            When.FIRST_WEEK: self.tr("First week"),
            When.THIRTY_DAYS: self.tr("30 days"),
            When.SIXTY_DAYS: self.tr("60 days"),
            When.NINETY_DAYS: self.tr("90 days"),
        }[when]

    def period_standing(self, stops: Sequence[Stop]) -> str:
        """How far one is with a period, or how much there is in it."""
        done = sum(stop.state is StopState.DONE for stop in stops)
        if done == len(stops):
            return self.tr("Done")
        if not done:
            return self.tr("%n steps", "", len(stops))
        return self.tr("{done} of %n steps done", "", len(stops)).format(done=done)

    def stop(self, stop: Stop) -> str:
        """What a stop of the path is called; courses by their title."""
        if stop.step.kind is PathKind.COURSE:
            return stop.standing.title.of(self._language)
        if stop.step.kind is PathKind.POLICY_READ:
            return self.tr("Read the policy")
        return self.tr("Sign the policy")

    def standing(self, stop: Stop, path: Path) -> str:
        """Minutes, and how it stands with the stop."""
        again = stop.standing.again and stop.state is not StopState.DONE
        minutes = self.tr("%n min", "", stop.standing.left if again else stop.standing.minutes)
        return self.tr("{minutes} · {state}").format(minutes=minutes, state=self._state(stop, path))

    def _state(self, stop: Stop, path: Path) -> str:
        if stop.state is StopState.DONE:
            return self.tr("Done")
        if stop.state is StopState.NOW:
            return self.tr("Now")
        if stop.state is StopState.LOCKED:
            return self._after(stop, path)
        if stop.due and not stop.late:
            return DueWords().short(stop.due)
        return self.tr("Open") if stop.standing.compulsory else self.tr("Any time")

    def _after(self, stop: Stop, path: Path) -> str:
        """What comes before a stop: the nearest of it, by name where there are several."""
        need = stop.needs[-1]
        if need.kind is PathKind.POLICY_READ:
            return self.tr("After reading")
        if need.kind is PathKind.POLICY_SIGN:
            return self.tr("After signing")
        if not need.title:
            return self.tr("After a course that is not here yet")
        if [other.step.pack for other in path.stops if other.step.kind is PathKind.COURSE] == [need.pack]:
            return self.tr("After the course")
        return self.tr("After “{title}”").format(title=need.title.of(self._language))

    def waiting(self, view: HomeView) -> tuple[Invitation, ...]:
        """What else waits, the nearest first; nothing that is not so."""
        stops = view.path.stops
        signed = [stop for stop in stops if stop.step.kind is PathKind.POLICY_SIGN and stop.state is StopState.DONE]
        early = [stop for stop in stops if stop.step.kind is PathKind.POLICY_READ and stop.state is StopState.LATER]
        looked = [self._look_again(stop, stop.standing.look_again) for stop in signed if stop.standing.look_again]
        cards = looked + [self._receipt(stop) for stop in signed[:1]] + [self._read_early(stop) for stop in early[:1]]
        return (*cards, self._example(view)) if view.example else tuple(cards)

    def _look_again(self, stop: Stop, again: LookAgain) -> Invitation:
        if again.due:
            told = self.tr("“{policy}” is to be looked through again since {day}. It need not be signed again.")
        else:
            told = self.tr("“{policy}” is to be looked through again by {day}. It need not be signed again.")
        day = date_words(again.day.year, again.day.month, again.day.day)
        return Invitation(
            *("calendar-days", "warning" if again.due else "accent", self.tr("Look through the policy again")),
            told.format(policy=stop.standing.title.of(self._language), day=day),
            *(self.tr("Open the policy"), route_of(stop), True),
        )

    def _receipt(self, stop: Stop) -> Invitation:
        text = self.tr("You signed “{policy}”. The receipt lies under Me.")
        return Invitation(
            *("badge-check", "success", self.tr("Your receipt is kept")),
            text.format(policy=stop.standing.title.of(self._language)),
            *(self.tr("See the receipt"), Route("me")),
        )

    def _read_early(self, stop: Stop) -> Invitation:
        return Invitation(
            *("scroll-text", "accent", self.tr("The policy is open already")),
            self.tr("Read it whenever you like. Signing comes after the course."),
            *(self.tr("Open the policy"), route_of(stop), True),
        )

    def _example(self, view: HomeView) -> Invitation:
        text = self.tr("{company} is invented. Nothing you do here is sent to anyone.")
        return Invitation(
            *("shield-check", "neutral", self.tr("This is an example")),
            text.format(company=view.company),
            *(self.tr("See what would leave"), Route("leaving")),
        )

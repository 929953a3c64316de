"""Home: one clear next step, the path around it, and what else waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.ui.home_words import HomeWords
from desktop_app.features.onboarding.ui.invitation_card import InvitationCard
from desktop_app.features.onboarding.ui.next_step import NextStepWords
from desktop_app.features.onboarding.ui.path_section import PathSection
from desktop_app.qt.face import Face
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.hero import Hero
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:  # the first screen must not wait for the database library behind the service
    from desktop_app.features.onboarding.service import OnboardingService

_NARROWEST_CARD = 300


class HomePage(Page):
    """`first` is drawn at once, so that the first screen has the real next step before any database is open."""

    def __init__(
        self, face: Face, host: Host, onboarding: Callable[[], OnboardingService], first: HomeView | None
    ) -> None:
        super().__init__(face, host)
        self._onboarding = onboarding
        self._shown: HomeView | None = None
        self._fresh = first is not None
        self._button: Button | None = None
        self.set_crumbs(Crumb(self.tr("Home")))
        self._show(first)

    def arrive(self, _route: Route) -> None:
        """Ask how things stand, but for the first time, when we were just told."""
        if self._button is not None:
            self._button.setFocus()
        if self._fresh:
            self._fresh = False
        else:
            self.ask(lambda _token: self._onboarding().home(), self._show)

    def _show(self, view: HomeView | None) -> None:
        if view is None or view == self._shown:
            return
        focused = self._button is None or self._button.hasFocus()
        self._shown = view
        words = HomeWords(self.face.language)
        body = PageBody(self.face)
        self.set_body(body)  # filled in its place: 5 ms sooner than moving it there with all its children
        self._add_greeting(body, view, words)
        body.add(self._hero(view))
        body.gap(self.face.space("between_sections"))
        if view.path.stops:
            body.add(PathSection(self.face, view.path, words, self.host.go))
            body.gap(self.face.space("between_sections"))
        self._add_waiting(body, view, words)
        body.fill()
        if focused and self._button is not None:
            self._button.setFocus()

    def _add_greeting(self, body: PageBody, view: HomeView, words: HomeWords) -> None:
        body.add(Words(self.face, words.greeting(view), "title"))
        body.add(Words(self.face, words.since(view), "body", "ink_secondary"))
        body.gap(self.face.space("lg"))

    def _hero(self, view: HomeView) -> Hero:
        step = NextStepWords(self.face.language).of(view)
        self._button = Button(
            self.face, step.action, "primary", icon="arrow-right", on_click=lambda: self.host.go(step.route)
        )
        self._button.setAccessibleDescription(step.title)
        return Hero(
            self.face, step.eyebrow, step.title, step.summary, step.facts, (self._button,), step.stopped, step.art
        )

    def _add_waiting(self, body: PageBody, view: HomeView, words: HomeWords) -> None:
        invitations = words.waiting(view)
        if not invitations:
            body.add(self._nothing_waits())
            return
        waits = any(each.waits for each in invitations)
        title = self.tr("Waiting for you") if waits else self.tr("Good to know")
        body.add(Words(self.face, title, "subheading"))
        body.gap(self.face.space("sm"))
        cards: list[QWidget] = [InvitationCard(self.face, each, self.host.go) for each in invitations]
        body.add(Columns(self.face, cards, _NARROWEST_CARD))

    def _nothing_waits(self) -> QWidget:
        said = self.tr("Nothing else waits for you. Take your time with the step above.")
        if self._shown is not None and self._shown.path.finished:
            said = self.tr("Nothing else waits for you. New courses and changes of the policy will appear here.")
        return Words(self.face, said, "body", "ink_tertiary")

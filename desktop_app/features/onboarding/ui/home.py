"""Home: one clear next step, the path around it, further paths for those who like, and what else waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QWidget

from desktop_app.features.onboarding.further import Further
from desktop_app.features.onboarding.home import HomeView
from desktop_app.features.onboarding.ui.further_section import FurtherCard, FurtherSection
from desktop_app.features.onboarding.ui.home_words import HomeWords
from desktop_app.features.onboarding.ui.invitation_card import InvitationCard
from desktop_app.features.onboarding.ui.next_step import NextStepWords
from desktop_app.features.onboarding.ui.path_section import PathSection
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.page import Crumb, Host, Page, Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.columns import Columns
from desktop_app.qt.widgets.hero import Hero
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:  # the first screen must not wait for the database library behind the service
    from desktop_app.features.onboarding.service import OnboardingService
    from desktop_app.kernel.tasks import CancelToken

_NARROWEST_CARD = 300


class HomePage(Page):
    """Route `home`, or `home` with the id of a further `path` to show.

    `first` is drawn at once, so that the first screen has the real next step before any database is open; where it is
    not `fresh`, how things stand is asked all the same.
    """

    def __init__(
        self,
        face: Face,
        host: Host,
        onboarding: Callable[[], OnboardingService],
        first: HomeView | None,
        *,
        fresh: bool = True,
    ) -> None:
        super().__init__(face, host)
        self._onboarding = onboarding
        self._shown: HomeView | None = None
        self._fresh = first is not None and fresh
        self._button: Button | None = None
        self._column: PageBody | None = None
        self.further: FurtherSection | None = None
        self.set_crumbs(Crumb(self.tr("Home")))
        self._show(first)

    def arrive(self, route: Route) -> None:
        """Ask how things stand, but for the first time, when we were just told."""
        wanted = route.get("path")
        if self._button is not None and not wanted:
            self._button.setFocus()
        if self._fresh and not wanted:
            self._fresh = False
        else:
            self._fresh = False
            self.ask(lambda _token: self._onboarding().home(), lambda view: self._arrived(view, wanted), key="home")

    def refresh(self) -> None:
        """Another computer did something."""
        self.ask(lambda _token: self._onboarding().home(), self._show, key="home")

    def _arrived(self, view: HomeView | None, wanted: str) -> None:
        self._show(view)
        if wanted:
            self._lead_to(wanted)

    def _show(self, view: HomeView | None) -> None:
        if view is None or view == self._shown:
            return
        focused = self._button is None or self._button.hasFocus()
        self._shown = view
        words = HomeWords(self.face.language)
        body = self._column = PageBody(self.face)
        self.set_body(body)  # filled in its place: 5 ms sooner than moving it there with all its children
        self._add_greeting(body, view, words)
        body.add(self._hero(view))
        body.gap(self.face.space("between_sections"))
        if view.path.stops:
            body.add(PathSection(self.face, view.path, words, self.host.go))
            body.gap(self.face.space("between_sections"))
        self.further = FurtherSection(self.face, view.further, self._take_up, self._put_down) if view.further else None
        if self.further is not None:
            body.add(self.further)
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

    # Further paths

    def _take_up(self, path: Further, taken_at: str = "") -> None:
        """`taken_at` is when it was taken up before, for whoever puts it down amiss."""

        def take(_token: CancelToken) -> HomeView | None:
            self._onboarding().take_up(path.id, taken_at)
            return self._onboarding().home()

        def then(view: HomeView | None) -> None:
            self._changed(view, path)
            said = self.tr("“{title}” is on your path now").format(title=path.title.of(self.face.language))
            self.host.toast(said, self.tr("Undo"), lambda: self._put_down(path))

        self.ask(take, then, key=f"further {path.id}")

    def _put_down(self, path: Further) -> None:
        def put(_token: CancelToken) -> tuple[str, HomeView | None]:
            return self._onboarding().put_down(path.id), self._onboarding().home()

        def then(found: tuple[str, HomeView | None]) -> None:
            taken_at, view = found
            self._changed(view, path)
            said = self.tr("“{title}” is off your path. What you learnt on it stays.")
            said = said.format(title=path.title.of(self.face.language))
            self.host.toast(said, self.tr("Undo"), lambda: self._take_up(path, taken_at))

        self.ask(put, then, key=f"further {path.id}")

    def _changed(self, view: HomeView | None, path: Further) -> None:
        """Show it; the card one has pressed stays where it was, whatever grew above it."""
        card = self._card(path.id)
        before = self._top(card) if card is not None else None
        self._show(view)
        self._lead_to(path.id, before)

    def _card(self, path_id: str) -> FurtherCard | None:
        return self.further.cards.get(path_id) if self.further is not None else None

    def _top(self, card: FurtherCard) -> int:
        return card.mapTo(self, QPoint(0, 0)).y()

    def _lead_to(self, path_id: str, top: int | None = None) -> None:
        """Bring a further path into sight, or back to where it was, with the focus on its button."""
        card, column = self._card(path_id), self._column
        if card is None or column is None or not self.isVisible():
            return
        column.show()
        self._rows.activate()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # until all of it has found its height
        if top is None:
            column.ensureWidgetVisible(card, 0, self.face.space("md"))
        else:
            bar = column.verticalScrollBar()
            bar.setValue(bar.value() + self._top(card) - top)
        lead_focus(card.button)

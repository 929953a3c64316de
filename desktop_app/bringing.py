"""Sends for news by itself, now and then, and says in passing what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from desktop_app.features.shelf.ui.errand import Errand
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Lanes
from desktop_app.qt.page import Route

if TYPE_CHECKING:
    from desktop_app.couriers import Couriers
    from desktop_app.features.shelf.news import Back, Came, Fetcher, News, Offered
    from desktop_app.house import House

FIRST = 3_000  # milliseconds after the window stands: the first glance belongs to the person
TICK = 600_000
SHELF = Route("shelf")
PAGES = {"course": "course", "policy": "policy"}


class Window(Protocol):
    """What is needed of the window; `went` tells the Route that is on screen now."""

    went: SignalInstance

    def is_alone(self) -> bool: ...

    def go(self, route: Route) -> None: ...

    def toast(self, said: str, action: str = "", then: Callable[[], None] | None = None) -> None: ...


class Person(Protocol):
    """What is needed of the person's choices."""

    settings: Settings

    @property
    def language(self) -> str: ...


class Bringing(QObject):
    """Lives as long as a profile is open, and asks `person` whether anything is to be fetched by itself."""

    def __init__(
        self,
        lanes: Lanes,
        house: Callable[[], House],
        couriers: Couriers,
        clock: Clock,
        person: Person,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._window: Window | None = None
        self._at = ""
        self._said: frozenset[str] = frozenset()
        self._asked_for = ("", "")

        def fetcher() -> Fetcher:
            from desktop_app.fetching import Fetching  # in the lane: it brings along what verifies signatures

            return Fetching(couriers, house, lanes.ask)

        self.errand = Errand(lanes, fetcher, clock, self)
        self.errand.arrived.connect(self._tell)
        self._first = QTimer(self, singleShot=True, interval=FIRST)
        self._timer = QTimer(self, interval=TICK)
        for timer in (self._first, self._timer):
            timer.timeout.connect(self._look)

    def begin(self, window: Window) -> None:
        """The window stands."""
        self._window = window
        window.went.connect(self._note_page)
        self._first.start()
        self._timer.start()

    def _is_home(self) -> bool:
        """Whether somebody has joined: the first launch is left alone."""
        return self._window is not None and not self._window.is_alone()

    def _note_page(self, route: Route) -> None:
        self._at = route.name

    def _look(self) -> None:
        if self._person.settings.fetch and self._is_home():
            self.errand.look_if_due(fetch=True)

    # Saying it in passing: a toast takes the place of the one before, so that the gravest is said

    def _tell(self, news: News, _asked: bool) -> None:
        if news.unknown or not self._is_home():
            return
        if news.back:
            self._say(self._gone_back(news.back), SHELF)
        elif news.asks is not None and news.asks != self._asked_for:
            self._asked_for = news.asks
            said = self.tr("{company} wants to change what it learns about you")
            self._say(said.format(company=news.asks[0]), SHELF)
        elif news.came:
            self._say(self._new(news.came), self._way_to(news.came))
        else:
            self._offer(news.offered)

    def _say(self, said: str, way: Route) -> None:
        window = self._window
        if window is not None:
            window.toast(said, self.tr("Show"), lambda: window.go(way))

    def _gone_back(self, back: tuple[Back, ...]) -> str:
        if len(back) > 1:
            return self.tr("%n packs were withdrawn; earlier versions are in use. What you did is kept.", "", len(back))
        one = back[0]
        said = self.tr("{title} {version} was withdrawn: {why} You are back on {now}; what you did is kept.")
        title = one.title.of(self._person.language) or one.pack_id
        return said.format(title=title, version=one.version, why=one.why, now=one.now)

    def _new(self, came: tuple[Came, ...]) -> str:
        company = came[0].company
        if len(came) > 1:
            return self.tr("New from {company}: %n packs", "", len(came)).format(company=company)
        title = came[0].title.of(self._person.language) or came[0].pack_id
        said = self.tr("New from {company}: {title} {version}")
        return said.format(company=company, title=title, version=came[0].version)

    def _way_to(self, came: tuple[Came, ...]) -> Route:
        one = came[0]
        if len(came) > 1 or one.kind not in PAGES:
            return SHELF
        return Route.to(PAGES[one.kind], **{one.kind: one.pack_id})

    def _offer(self, offered: tuple[Offered, ...]) -> None:
        """Once for each set of offers, and not to those who are looking at them."""
        hashes = frozenset(one.entry.sha256 for one in offered)
        if hashes <= self._said or self._at == SHELF.name:
            return
        self._said |= hashes
        company = offered[0].look.trust.company
        said = self.tr("{company} has something new for you: %n pack(s)", "", len(offered))
        self._say(said.format(company=company), SHELF)

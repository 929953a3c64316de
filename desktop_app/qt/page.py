"""What a page is, and what it may ask of the window around it; features build pages, the shell shows them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.kernel.tasks import CancelToken, Lane, Runner
from desktop_app.qt.face import Face

if TYPE_CHECKING:
    from desktop_app.qt.widgets.notice import Notice

Answer = TypeVar("Answer")

_NOTHING_ASKED: tuple[int, CancelToken | None] = (0, None)


class Route(NamedTuple):
    """An address inside the app: a page's name and what it shall show."""

    name: str
    args: tuple[tuple[str, str], ...] = ()

    @classmethod
    def to(cls, name: str, **args: str) -> Route:
        """`Route.to("lesson", course="…", lesson="…")`."""
        return cls(name, tuple(sorted(args.items())))

    def get(self, key: str, otherwise: str = "") -> str:
        """One argument."""
        return dict(self.args).get(key, otherwise)


class Crumb(NamedTuple):
    """One step of the way to a page; the last one has no route, for one is there."""

    text: str
    route: Route | None = None


class PageKey(NamedTuple):
    """A key that works on one page, as Qt writes it ("Ctrl+F"), and what it does in words."""

    keys: str
    words: str


class Navigator(Protocol):
    """Goes from page to page."""

    def go(self, route: Route) -> None:
        """Show the page of `route`."""
        ...

    def back(self) -> None:
        """Show the page before."""
        ...


class Host(Navigator, Protocol):
    """What a page may ask of the window; the shell in the app, a small fake in tests."""

    @property
    def runner(self) -> Runner:
        """Who does the slow work."""
        ...

    @property
    def stack(self) -> QWidget | None:
        """Where pages lie: built in their place they need not be dressed twice."""
        ...

    def toast(self, text: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say in passing that something happened, perhaps with one way to undo it."""
        ...

    def explain(self, error: Exception) -> str:
        """A sentence in the person's language about what went wrong."""
        ...


class Page(QWidget):
    """One screen. A subclass builds its widgets in the constructor, from Face and service, and fills them by `ask`."""

    crumbs_changed = Signal()
    wants_folded_rail: ClassVar[bool] = False  # player, quiz, studio: the words of the rail would only distract
    alone: ClassVar[bool] = False  # first launch: neither rail nor top bar
    passage: ClassVar[bool] = False  # leads on by itself: going back skips it
    rail: ClassVar[str] = ""  # the rail item that is lit while this page is open; empty: the page's own

    def __init__(self, face: Face, host: Host) -> None:
        super().__init__(host.stack)
        self.face = face
        self.host = host
        self.crumbs: tuple[Crumb, ...] = ()
        self._numbers = itertools.count(1)
        self._asked: dict[str, tuple[int, CancelToken | None]] = {}
        self._notice: Notice | None = None
        self._body: QWidget | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def set_body(self, body: QWidget) -> None:
        """The widget that fills the page, as a `PageBody`; a second call takes the first one's place."""
        if self._body is not None:
            self._rows.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        self._rows.addWidget(body, 1)

    def set_crumbs(self, *crumbs: Crumb) -> None:
        """The way to this page, for the top bar."""
        self.crumbs = crumbs
        self.crumbs_changed.emit()

    def keys(self) -> tuple[PageKey, ...]:
        """The keys that only this page has, for the panel that shows all keys."""
        return ()

    def arrive(self, route: Route) -> None:
        """The page is shown for `route`; the same page may be shown again for another one."""

    def hand(self, _given: str) -> None:
        """Somebody opened a file with the app, or dropped something; only a page that stands alone is asked."""

    def refresh(self) -> None:
        """Something came from another computer; a page that shows it, and disturbs nobody, asks anew."""

    def leave(self) -> None:
        """Another page takes over; this one may be shown again later."""

    def ask(
        self,
        fn: Callable[[CancelToken], Answer],
        then: Callable[[Answer], None],
        lane: Lane = Lane.DB,
        key: str = "",
    ) -> None:
        """Run `fn` in a lane, then `then` here; stale answers are dropped, troubles are shown on the page.

        An answer is stale when the page is gone or when the same `key` (by default: the same `then`) was asked anew.
        """
        key = key or getattr(then, "__qualname__", repr(then))
        number = next(self._numbers)
        _, older = self._asked.get(key, _NOTHING_ASKED)
        if older is not None:
            older.cancel()

        def done(answer: Answer) -> None:
            if shiboken6.isValid(self) and self._take(key, number):
                then(answer)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self) and self._take(key, number):
                self.trouble(error, lambda: self.ask(fn, then, lane, key))

        self._asked[key] = (number, None)
        token = self.host.runner.run(fn, done, failed, lane)
        if self._asked.get(key, _NOTHING_ASKED)[0] == number:
            self._asked[key] = (number, token)

    def _take(self, key: str, number: int) -> bool:
        """Whether this is the answer waited for; it is waited for no longer."""
        if self._asked.get(key, _NOTHING_ASKED)[0] != number:
            return False
        del self._asked[key]
        return True

    def trouble(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Say on the page what went wrong, and offer to try again."""
        words = QCoreApplication.translate("Page", "Try again") if again else ""
        self.notice("danger", self.host.explain(error), words, again)

    def notice(self, kind: str, text: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Show a banner above the page; it replaces the one before."""
        self.clear_notice()

        def act() -> None:
            self.clear_notice()
            if then is not None:
                then()

        from desktop_app.qt.widgets.notice import Notice  # imported in a lane by then, unless the start itself fails

        self._notice = Notice(self.face, kind, text, action, act if action else None, edge_to_edge=True)
        self._rows.insertWidget(0, self._notice)
        self._notice.show()

    def clear_notice(self) -> None:
        """Take the banner away."""
        if self._notice is not None:
            self._rows.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None


PageFactory = Callable[[Face, Host], Page]
Label = Callable[[], str]


def always() -> bool:
    """A page for everybody."""
    return True


class PageSpec(NamedTuple):
    """How the shell comes by a page: `load` imports in a lane, the factory it gives builds on the GUI thread."""

    name: str
    load: Callable[[], PageFactory]
    label: Label | None = None  # the word in the rail, asked anew for each language; None: not in the rail
    icon: str = ""
    wanted: Callable[[], bool] = always  # whether it is in the rail now; asked anew with each face
    apart: bool = False  # below a line in the rail: a tool, not a place of the day


def in_rail(specs: Iterable[PageSpec]) -> tuple[PageSpec, ...]:
    """Those that the rail shows now, the tools last."""
    shown = [spec for spec in specs if spec.label is not None and spec.wanted()]
    return tuple(sorted(shown, key=lambda spec: spec.apart))


def nothing(_answer: Any = None) -> None:
    """A `then` for work whose answer nobody needs."""

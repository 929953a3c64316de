"""One errand at a time, for as long as the window stands: what is being fetched goes on when the page is left."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.features.shelf.doing import Doing
from desktop_app.features.shelf.schedule import Round, is_due, is_stale
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken, Lane, Runner
from desktop_app.qt.page import nothing

if TYPE_CHECKING:
    from desktop_app.features.shelf.news import Checked, Fetcher, News, Offered
    from desktop_app.features.shelf.progress import Progress

REGRET = 60_000  # milliseconds in which what was removed can return: longer than any toast
SHOWN_EVERY = 0.1  # seconds between two steps of the progress that are shown
Work = Callable[["Fetcher", CancelToken], Any]


class Errand(QObject):
    """`fetcher` is asked in the net lane. What a person asks for meanwhile waits its turn; what comes by itself, not.

    `arrived` tells the News of each errand, by itself or not (`asked`), to whoever says it in passing.
    """

    changed = Signal()
    moved = Signal(object)
    arrived = Signal(object, bool)
    _told = Signal(object)

    def __init__(
        self, runner: Runner, fetcher: Callable[[], Fetcher], clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._fetcher = fetcher
        self._clock = clock
        self._token: CancelToken | None = None
        self._number = 0
        self._next: Callable[[], None] | None = None
        self._shown = 0.0
        self.doing = Doing.NOTHING
        self.by_itself = False
        self.progress: Progress | None = None
        self.news: News | None = None
        self.checked: Checked | None = None
        self.error: Exception | None = None
        self.last: Round | None = None
        self._told.connect(self._move, Qt.ConnectionType.QueuedConnection)

    # What may be wanted

    def look(self, *, fetch: bool, asked: bool = True) -> None:
        """Look everywhere; with `fetch`, what is small comes at once."""
        self._start(
            Doing.LOOKING,
            lambda fetcher, token: fetcher.round(fetch, token.raise_if_cancelled, self._tell),
            self._looked,
            asked=asked,
        )

    def look_if_due(self, *, fetch: bool) -> None:
        """The same by itself, now and then; nobody is told where it fails."""
        if self.doing is Doing.NOTHING and is_due(self.last, self._clock.now()):
            self.look(fetch=fetch, asked=False)

    def look_for_a_glance(self, *, fetch: bool) -> None:
        """Somebody opened the page: show them the present."""
        if self.doing is Doing.NOTHING and is_stale(self.last, self._clock.now()):
            self.look(fetch=fetch, asked=False)

    def look_at(self, handed: str) -> None:
        """Look at a folder, a file, a link or an address."""
        self._start(
            Doing.LOOKING, lambda fetcher, token: fetcher.look_at(handed, token.raise_if_cancelled), self._brought
        )

    def get(self, wanted: Collection[Offered]) -> None:
        """Bring these."""
        self._start(
            Doing.BRINGING,
            lambda fetcher, token: fetcher.bring(wanted, token.raise_if_cancelled, self._tell),
            self._brought,
        )

    def check(self) -> None:
        """Read every file of the shelf."""
        self._start(
            Doing.CHECKING,
            lambda fetcher, token: fetcher.check(token.raise_if_cancelled, self._tell),
            self._have_checked,
        )

    def mend(self) -> None:
        """Fetch what is damaged once more."""
        found = self.checked
        if found is None:
            return
        self._start(
            Doing.MENDING,
            lambda fetcher, token: fetcher.mend(found, token.raise_if_cancelled, self._tell),
            self._have_checked,
        )

    def cancel(self) -> None:
        """Stop; what has come stays."""
        if self._token is not None:
            self._token.cancel()
        self._next = None
        self._rest()

    def forget(self, fingerprint: str) -> None:
        """A library is followed no longer."""
        if self.news is not None:
            self.news = self.news.without(fingerprint)
        self.changed.emit()

    def after_a_while(self, work: Callable[[], object]) -> None:
        """Do something in the db lane once nobody can take it back any more; never, if the window goes before."""

        def run() -> None:
            self._runner.run(lambda _token: work(), nothing, nothing, Lane.DB)

        timer = QTimer(self, singleShot=True, interval=REGRET)
        timer.timeout.connect(run)
        timer.timeout.connect(timer.deleteLater)
        timer.start()

    # On the way

    def _start(self, doing: Doing, work: Work, then: Callable[[Any, bool], None], *, asked: bool = True) -> None:
        if self.doing is not Doing.NOTHING:
            self._next = (lambda: self._start(doing, work, then)) if asked else self._next
            return
        self._number += 1
        number = self._number
        self.doing, self.by_itself, self.error, self.progress = doing, not asked, None, None

        def done(answer: Any) -> None:
            if number == self._number:
                self._rest(lambda: then(answer, asked))

        def failed(error: Exception) -> None:
            if number == self._number:
                self._rest(lambda: self._fail(error, asked))

        self.changed.emit()
        self._token = self._runner.run(lambda token: work(self._fetcher(), token), done, failed, Lane.NET)

    def _rest(self, tell: Callable[[], None] | None = None) -> None:
        self._number += 1
        self._token, self.doing, self.progress = None, Doing.NOTHING, None
        if tell is not None:
            tell()
        following, self._next = self._next, None
        if following is not None:
            following()
        self.changed.emit()

    def _fail(self, error: Exception, asked: bool) -> None:
        self.last = Round(self._clock.now(), reached=False)
        self.error = error if asked else None

    def _looked(self, news: News, asked: bool) -> None:
        self.last = Round(self._clock.now(), news.reached) if news.looks else None  # whoever joins now need not wait
        before, self.news = self.news, news
        if before is not None and not asked:
            self.news = news.keeping_troubles_of(before)
        self.arrived.emit(news, asked)

    def _brought(self, news: News, asked: bool) -> None:
        self.news = self.news.followed_by(news) if self.news is not None else news
        self.arrived.emit(news, asked)

    def _have_checked(self, found: Checked, _asked: bool) -> None:
        self.checked = found

    def _tell(self, progress: Progress) -> None:
        """From the net lane; ten times a second is as much as anybody sees."""
        now = time.monotonic()
        if now - self._shown >= SHOWN_EVERY or progress.done == progress.size:
            self._shown = now
            self._told.emit((self._number, progress))

    def _move(self, told: tuple[int, Progress]) -> None:
        number, progress = told
        if number == self._number and self.doing is not Doing.NOTHING:
            was, self.progress = self.progress, progress
            self.moved.emit(progress)
            if was is None:
                self.changed.emit()

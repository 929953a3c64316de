"""Takes turns with the company's server by itself: at the start, after a change, now and then, and when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.kernel.tasks import CancelToken, Lane, Runner

if TYPE_CHECKING:
    from desktop_app.kernel.trouble import Trouble
    from desktop_app.sync.state import Outcome, Progress

FIRST = 5_000  # milliseconds after the window stands: the first glance belongs to the person
REST = 3_000  # after a change: who does several things in a row makes one turn of them
TICK = 600_000
AGAIN = 30_000  # after a turn that did not reach its end; twice as long each time, no longer than a tick


class Exchange(Protocol):
    """Goes to the server; in the net lane."""

    def run(self, pause: Callable[[], None], tell: Callable[[Progress], None]) -> Outcome:
        """One turn."""
        ...


class Turns(QObject):
    """One turn at a time. `exchange` is asked in the net lane; `chance` between 0 and 1 spreads desks over time.

    `changed` says that a turn began or ended, `moved` how far it is. What is wished for meanwhile makes one more.
    """

    changed = Signal()
    moved = Signal(object)
    _told = Signal(object)

    def __init__(
        self, runner: Runner, exchange: Callable[[], Exchange], chance: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._exchange = exchange
        self._chance = chance
        self._once_more = False
        self._in_vain = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.take)
        self.busy = False
        self.progress: Progress | None = None
        self.outcome: Outcome | None = None
        self.error: Exception | None = None
        self._told.connect(self._move, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """The window stands."""
        self._timer.start(FIRST)

    def after_a_change(self, _event: object = None) -> None:
        """Something may wait now; a desk that cannot reach the server is not made to try at each step."""
        if self._in_vain:
            return
        self._timer.start(REST)

    def network_came(self) -> None:
        """There is a network again: what was tried in vain is tried soon, and not only when its time has come."""
        if self._in_vain and not self.busy:
            self._timer.start(REST)

    @property
    def next_in(self) -> int | None:
        """Milliseconds until the next turn; None where none is planned."""
        return self._timer.remainingTime() if self._timer.isActive() else None

    @property
    def trouble(self) -> Trouble | None:
        """Why the last turn of this run did not reach its end."""
        return self.outcome.trouble if self.outcome is not None else None

    def take(self) -> None:
        """Take a turn now, or one more after this."""
        if self.busy:
            self._once_more = True
            return
        self._timer.stop()
        self.busy, self.error, self.progress = True, None, None
        self.changed.emit()
        self._runner.run(self._run, self._done, self._failed, Lane.NET)

    def _run(self, token: CancelToken) -> Outcome:
        return self._exchange().run(token.raise_if_cancelled, self._told.emit)

    def _move(self, progress: Progress) -> None:
        if self.busy:
            self.progress = progress
            self.moved.emit(progress)

    def _done(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._rest(self._pause_after(outcome.trouble is None, outcome.again_after))

    def _failed(self, error: Exception) -> None:
        self.error = error
        self._rest(self._pause_after(False, None))

    def _pause_after(self, reached: bool, asked: float | None) -> int:
        """How many milliseconds to wait: longer each time in vain, and as long as the server asks for."""
        self._in_vain = 0 if reached else self._in_vain + 1
        wait = TICK if reached else min(TICK, AGAIN * 2 ** min(self._in_vain - 1, 10))
        return max(int(wait * (0.8 + 0.4 * self._chance())), int((asked or 0) * 1_000))

    def _rest(self, pause: int) -> None:
        self.busy, self.progress = False, None
        again, self._once_more = self._once_more and not self._in_vain, False
        self._timer.start(REST if again else pause)
        self.changed.emit()

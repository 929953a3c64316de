"""Joins what goes to the company’s server to the window: turns by themselves, words at the top, pages asked anew."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from desktop_app.app_words import OUTBOX, AppWords
from desktop_app.turns import Turns

if TYPE_CHECKING:
    from desktop_app.couriers import Couriers
    from desktop_app.house import House
    from desktop_app.kernel.clock import Clock
    from desktop_app.kernel.tasks import Lanes
    from desktop_app.shell.window import Shell
    from desktop_app.sync.state import Progress, SyncStatus
    from desktop_app.syncing import Syncing

_log = logging.getLogger(__name__)


class Exchanging(QObject):
    """Lives as long as a profile is open; `company` is the company's row as it was seen last, None before joining."""

    def __init__(
        self,
        lanes: Lanes,
        keeper: Callable[[], House],
        clock: Clock,
        company: Callable[[], Mapping[str, Any] | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._keeper = keeper
        self._clock = clock
        self._company = company
        self._couriers: Couriers | None = None
        self._announce: Callable[[object], None] = lambda _event: None
        self._syncing: Syncing | None = None
        self._shell: Shell | None = None
        self._goes = False
        self.turns = Turns(lanes, self.syncing, random.random, self)
        self.turns.changed.connect(self.count)
        self.turns.moved.connect(self._move)

    def through(self, couriers: Couriers, announce: Callable[[object], None]) -> None:
        """The network as the IT people set it up, and who hears of turns."""
        self._couriers, self._announce = couriers, announce

    def say_first(self, shell: Shell, waiting: int) -> None:
        """What is known from the first look at the profile."""
        company = self._company()
        example = bool(company and company["example"])
        shell.set_status(AppWords().waiting(waiting, example=example, route=OUTBOX))

    def begin(self, shell: Shell) -> None:
        """The window stands."""
        self._shell = shell
        self.turns.begin()
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            QNetworkInformation.instance().reachabilityChanged.connect(self._network_changed)

    def syncing(self) -> Syncing:
        """Who goes to the company's server; in the net lane, for it imports what knows the way."""
        if self._syncing is None:
            from desktop_app.machine import Machine
            from desktop_app.syncing import Syncing, line_through

            machine = self._couriers.machine if self._couriers is not None else Machine()
            parts = (self._keeper, self._lanes.ask, line_through(machine), self._clock)
            self._syncing = Syncing(*parts, self._announce)
        return self._syncing

    def outbox_moved(self, _event: object = None) -> None:
        """Something may wait to be sent now."""
        self.count()
        self.turns.after_a_change()

    def synced(self, event: object) -> None:
        """A turn ended: what it brought is shown where the person is, if that page shows it."""
        self.count()
        page = self._shell.stack.page if self._shell is not None else None
        if getattr(event, "came", False) and page is not None:
            page.refresh()

    def count(self, _event: object = None) -> None:
        """Say anew how it stands."""
        if self._shell is not None:
            self._lanes.run(lambda _: self._keeper().sync.status(), self._say, self._log_failure)

    def _network_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability is QNetworkInformation.Reachability.Online:
            self.turns.network_came()

    def _move(self, progress: Progress) -> None:
        if self._shell is not None and self._goes:
            self._shell.set_status(AppWords().sending(progress))

    def _say(self, status: SyncStatus) -> None:
        company = self._company()
        if self._shell is None or company is None:
            return
        example = bool(company["example"])
        self._goes = self.turns.busy and status.standing in ("signed-in", "this-run") and not example
        words = AppWords()
        if self._goes:
            self._shell.set_status(words.sending(self.turns.progress))
        else:
            self._shell.set_status(words.syncing(status, self._clock.now(), example=example))

    def _log_failure(self, error: Exception) -> None:
        _log.error("beside the screen: %s", type(error).__name__, exc_info=error)

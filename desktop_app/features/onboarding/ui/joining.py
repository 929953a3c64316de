"""Brings what a company offers and joins it: packs in the net lane, the desk in the db lane, told and stoppable."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.ui.acquaintance import Pause, stoppable
from desktop_app.kernel.tasks import CancelToken, Lane
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page

if TYPE_CHECKING:
    from desktop_app.features.onboarding.service import OnboardingService, PackInstaller
    from desktop_app.packs.courier import Courier
    from desktop_app.packs.library.records import Entry
    from desktop_app.packs.looks import Brought, Look

_BETWEEN = 0.1  # seconds: an eye sees no more


class Coming(NamedTuple):
    """Which pack is on its way, from 0, of how many; and bytes of all of them, those that came and all there are."""

    number: int
    of_all: int
    done: int
    size: int


class LeftOut(NamedTuple):
    """Packs that did not come, of how many, and the first reason."""

    packs: int
    of_all: int
    reason: Trouble


class Joining(QObject):
    """One page's attempts. Packs that are on the shelf already when one stops do no harm: nobody has joined yet."""

    coming = Signal(object)  # Coming
    writing = Signal()  # the last moment
    joined = Signal(object, object)  # Desk, and LeftOut or None

    def __init__(
        self,
        page: Page,
        courier: Callable[[], Courier],
        onboarding: Callable[[], OnboardingService],
        install: PackInstaller,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._courier = courier
        self._onboarding = onboarding
        self._install = install
        self._token = CancelToken()
        self._here: set[str] = set()
        self._attempts = 0

    def begin(self, name: str, look: Look) -> None:
        """Bring pack after pack, then join."""
        token = self._token = CancelToken()
        self._attempts += 1
        wanted = [offer.entry for offer in look.offers.worth_having if offer.entry.sha256 not in self._here]

        def brought(answer: Brought) -> None:
            if not token.cancelled:
                self._brought(name, look, wanted, answer)

        def bring(pause: Pause) -> Brought:
            return self._courier().bring(look, wanted, pause, self._teller(wanted, token))

        if wanted:
            self.coming.emit(Coming(0, len(wanted), 0, sum(entry.size for entry in wanted)))
            self._page.ask(stoppable(token, bring), brought, Lane.NET, key=f"bring {self._attempts}")
        else:
            self._join(name, look, None)

    def cancel(self) -> None:
        """Stop; what is on its way notices soon."""
        self._token.cancel()

    def _teller(self, wanted: list[Entry], token: CancelToken) -> Callable[[int, int, int, int], None]:
        """Tells from the lane, ten times a second; a signal takes it to the screen."""
        sizes = [entry.size for entry in wanted]
        last = [0.0]

        def told(number: int, count: int, done: int, _size: int) -> None:
            now = time.monotonic()
            if now - last[0] >= _BETWEEN and not token.cancelled:
                last[0] = now
                self.coming.emit(Coming(number, count, sum(sizes[:number]) + done, sum(sizes)))

        return told

    def _brought(self, name: str, look: Look, wanted: list[Entry], answer: Brought) -> None:
        self._here.update(one.sha256 for one in answer.shelved)
        missing = len(wanted) - len(answer.shelved)
        if not answer.failed:
            self._join(name, look, None)
        elif self._here:
            self._join(name, look, LeftOut(missing, len(wanted), answer.failed[0].trouble))
        else:
            self._page.trouble(answer.failed[0].trouble)

    def _join(self, name: str, look: Look, left_out: LeftOut | None) -> None:
        token, company = self._token, look.company
        assert company is not None
        self.writing.emit()

        def join(_token: CancelToken) -> Desk:
            token.raise_if_cancelled()
            return self._onboarding().join(name, company, (), self._install, token, look.fingerprint)

        # Whoever has joined has joined, even if they asked to stop a moment too late.
        self._page.ask(join, lambda desk: self.joined.emit(desk, left_out), key=f"join {self._attempts}")

"""Lanes that wait for a word: for what a screen shows while the work is still going on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop_app.kernel.tasks import CancelToken, Lane
from tests.fakes.runner import InlineRunner


class HeldRunner:
    """Does the work of the lanes in `held` only when asked to; all other work at once."""

    def __init__(self, *held: Lane) -> None:
        self._held = held
        self._at_once = InlineRunner()
        self._waiting: list[Callable[[], object]] = []

    def hold(self, *lanes: Lane) -> None:
        """Hold these lanes from now on."""
        self._held = lanes

    def run(
        self,
        fn: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        if lane in self._held:
            self._waiting.append(lambda: self._at_once.run(fn, done, failed, lane))
            return CancelToken()
        return self._at_once.run(fn, done, failed, lane)

    @property
    def waiting(self) -> int:
        """How much work waits."""
        return len(self._waiting)

    def release(self) -> None:
        """Do all that waits."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()

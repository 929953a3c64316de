"""Lanes that run at once, in the caller's thread: for rules that do not care about threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.kernel.tasks import Cancelled, CancelToken, Lane

Answer = TypeVar("Answer")


class InlineRunner:
    """Runs work before `run` returns; the answer comes home at once."""

    def run(
        self,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        token = CancelToken()
        try:
            answer = fn(token)
        except Cancelled:
            return token
        except Exception as error:  # noqa: BLE001 - as the real lanes do
            failed(error)
        else:
            done(answer)
        return token


class HeldRunner:
    """Holds work back until it is let go, one piece at a time: for what a person may do meanwhile."""

    def __init__(self) -> None:
        self._held: list[Callable[[], object]] = []

    @property
    def waiting(self) -> int:
        """How many pieces of work wait."""
        return len(self._held)

    def run(
        self,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        token = CancelToken()
        self._held.append(lambda: InlineRunner().run(fn, done, failed, lane))
        return token

    def let_go(self, count: int = 1) -> None:
        """Do the next pieces of work."""
        for _ in range(count):
            self._held.pop(0)()

    def let_all_go(self) -> None:
        """Do everything, and what follows from it."""
        while self._held:
            self.let_go()

"""Lanes of work: everything slow leaves the GUI thread here and comes home by one way."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Answer = TypeVar("Answer")
Deliver = Callable[[Callable[[], None]], None]
_log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Which workers do the work: `db` is the only writer of the database."""

    DB = "db"
    NET = "net"
    IMAGE = "image"


WORKERS = {Lane.DB: 1, Lane.NET: 1, Lane.IMAGE: 2}


class Cancelled(Exception):
    """The person, or leaving a page, asked the work to stop."""


class CancelToken:
    """A wish to stop, read by the work at places where stopping is safe."""

    def __init__(self) -> None:
        self._wish = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._wish.is_set()

    def cancel(self) -> None:
        """Ask to stop; work that has committed already stays committed."""
        self._wish.set()

    def raise_if_cancelled(self) -> None:
        """Stop here if asked to."""
        if self.cancelled:
            raise Cancelled


class Runner(Protocol):
    """Runs work somewhere and brings the answer home."""

    def run(
        self,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        """Run `fn` in `lane`; then call `done` or `failed` where the caller lives."""
        ...


class Lanes:
    """The real runner: one thread pool a lane; `deliver` takes an answer home, to the GUI thread in the app."""

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._open = True
        self._tokens: set[CancelToken] = set()
        self._guard = threading.Lock()

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits to run."""
        with self._guard:
            return bool(self._tokens)

    def run(
        self,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.DB,
    ) -> CancelToken:
        """See `Runner.run`; after `close` nothing is started and nothing comes home."""
        token = CancelToken()
        if self._open:
            with self._guard:
                self._tokens.add(token)
            self._pool(lane).submit(self._work, token, fn, done, failed)
        return token

    def ask(self, fn: Callable[[], Answer], lane: Lane = Lane.DB) -> Answer:
        """From inside another lane: have it done in `lane` and wait; `Cancelled` once everything is closed.

        `db` asks nobody, so that no two lanes can wait for each other.
        """
        try:
            asked = self._pool(lane).submit(fn)
        except RuntimeError as error:  # what a pool says that was shut
            raise Cancelled from error
        return asked.result()

    def _pool(self, lane: Lane) -> ThreadPoolExecutor:
        """The lane's workers, hired at the first job: a start needs none, and their library takes 6 ms to import."""
        from concurrent.futures import ThreadPoolExecutor

        with self._guard:
            if lane not in self._pools:
                self._pools[lane] = ThreadPoolExecutor(WORKERS[lane], f"lane-{lane}")
            return self._pools[lane]

    def close(self, wait_seconds: float = 5.0) -> bool:
        """Ask all work to stop, drop what has not begun (but in `db`), wait; True when every lane rests."""
        self._open = False
        with self._guard:
            for token in self._tokens:
                token.cancel()
        for lane, pool in list(self._pools.items()):
            pool.shutdown(wait=False, cancel_futures=lane is not Lane.DB)
        return self._rest(time.monotonic() + wait_seconds)

    def _rest(self, deadline: float) -> bool:
        workers = [thread for pool in self._pools.values() for thread in pool._threads]
        for thread in workers:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in workers)

    def _work(
        self,
        token: CancelToken,
        fn: Callable[[CancelToken], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            answer = fn(token)
        except Cancelled:
            return
        except Exception as error:
            _log.warning("work failed: %s", type(error).__name__, exc_info=True)
            self._bring(failed, error)
        else:
            self._bring(done, answer)
        finally:
            with self._guard:
                self._tokens.discard(token)

    def _bring(self, receiver: Callable[[Answer], None], answer: Answer) -> None:
        if self._open:
            self._deliver(lambda: receiver(answer))

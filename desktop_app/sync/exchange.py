"""One question to a server, asked in a thread of its own, so that whoever waits can stop waiting at any moment."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import urllib3
from urllib3.exceptions import HTTPError

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.sync.lines import Lines

CHUNK = 256 * 1024
AHEAD = 8  # pieces that may wait to be written
LOOK_UP = 0.02  # seconds between two looks whether somebody wishes to stop
SILENCE = 20.0  # seconds without a single byte


@dataclass(frozen=True, slots=True)
class Head:
    """What a server says before it sends anything."""

    status: int
    headers: Mapping[str, str]


class Lost(Exception):
    """The line broke; it may be worth asking again."""


Item = Head | bytes | Exception | None  # None: that was all


class Exchange:
    """Asks once, with a GET unless told otherwise. Close it; a silent server keeps only its own thread waiting."""

    def __init__(
        self,
        pool: urllib3.PoolManager,
        lines: Lines,
        url: str,
        headers: Mapping[str, str],
        deadline: float,
        pause: Pause,
        method: str = "GET",
        body: bytes | None = None,
    ) -> None:
        self._lines = lines
        self._deadline = deadline  # of time.monotonic()
        self._pause = pause
        self._items: queue.Queue[Item] = queue.Queue(AHEAD)
        self._left = threading.Event()
        self._over = False
        self._method, self._body = method, body
        work = lambda: self._ask(pool, url, headers)  # noqa: E731
        self._thread = threading.Thread(target=work, name="http-exchange", daemon=True)
        self._thread.start()

    def head(self) -> Head:
        """Status and headers; Lost where nobody answers, a Trouble where it takes too long."""
        item = self._next()
        if not isinstance(item, Head):
            raise Lost
        return item

    def pieces(self) -> Iterator[bytes]:
        """What the server sends, as it comes."""
        while (item := self._next()) is not None:
            if isinstance(item, bytes):
                yield item

    def close(self) -> None:
        """Hang up, if anything may still come."""
        self._left.set()
        if not self._over:
            self._lines.cut()

    def _next(self) -> Item:
        while True:
            self._pause()
            if time.monotonic() > self._deadline:
                raise Trouble(DeskTrouble.TOO_SLOW)
            try:
                item = self._items.get(timeout=LOOK_UP)
            except queue.Empty:
                continue
            self._over = item is None or isinstance(item, Exception)
            if isinstance(item, Exception):
                raise item
            return item

    def _ask(self, pool: urllib3.PoolManager, url: str, headers: Mapping[str, str]) -> None:
        try:
            timeout = urllib3.Timeout(connect=SILENCE, read=SILENCE)
            response = pool.request(
                self._method,
                url,
                body=self._body,
                headers=dict(headers),
                preload_content=False,
                redirect=False,
                retries=False,
                timeout=timeout,
                decode_content=False,
            )
        except (HTTPError, OSError, ValueError, AttributeError) as error:
            self._put(error)
            return
        self._put(Head(response.status, response.headers))
        try:
            while not self._left.is_set() and (piece := response.read1(CHUNK, decode_content=False)):
                self._put(piece)
        except (HTTPError, OSError, ValueError, AttributeError) as error:  # the last two: closed while it was read
            response.close()
            self._put(error)
            return
        if self._left.is_set():
            response.close()
        else:
            response.release_conn()  # before anybody hears that it is over, and hangs up
            self._put(None)

    def _put(self, item: Item) -> None:
        while not self._left.is_set():
            with contextlib.suppress(queue.Full):
                self._items.put(item, timeout=LOOK_UP)
                return

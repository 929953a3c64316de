"""Asks the company's server, through whatever lies between: tries again, waits as it is told, believes no size."""

from __future__ import annotations

import gzip
import random
import ssl
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from urllib3.exceptions import HTTPError, ProtocolError, ProxyError, ReadTimeoutError, SSLError

from desktop_app import __version__
from desktop_app.kernel.tasks import Cancelled
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import Pause
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.sync.exchange import Exchange, Head, Lost
from desktop_app.sync.http_source import PROXY_WANTS_A_PASSWORD, HttpSettings, pool_for, tidy_address
from desktop_app.sync.lines import Lines
from desktop_app.sync.troubles import SyncTrouble

WIRE = "1"
LONGEST = 60.0  # seconds for one question, whatever trickles
TRIES = 4
FIRST_WAIT, LONGEST_WAIT = 0.25, 20.0  # seconds; who is asked to wait longer comes back another time
LARGEST = 32 * 1024 * 1024  # bytes of an answer as it comes
LARGEST_INFLATED = 64 * 1024 * 1024
WORTH_PACKING = 512
SLICE = 0.05
AGAIN = (429, 502, 503, 504)
THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Asked:
    """One question. `token` is said to this server only."""

    method: str
    path: str
    body: bytes | None = None
    token: str = ""


@dataclass(frozen=True)
class Answer:
    """What came back, whole and unpacked; names of headers in small letters."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""


class Line(Protocol):
    """A way to one server."""

    address: str

    def ask(self, asked: Asked, pause: Pause) -> Answer:
        """Ask; Troubles tell why there is no answer. What is asked may arrive twice."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


@dataclass(frozen=True)
class Timing:
    """How waiting is done; tests wait for nobody."""

    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    longest: float = LONGEST


class TooLong(Exception):
    """The server wishes to be left alone for longer than somebody would wait now."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Client:
    """A server over HTTP. Use it from one thread at a time, and close it."""

    def __init__(self, address: str, settings: HttpSettings, timing: Timing = Timing()) -> None:
        self.address = server_address(address)
        self._timing = timing
        self._pool = pool_for(settings)
        self._lines = Lines()
        self._lines.watch(self._pool)

    @property
    def label(self) -> str:
        return urlsplit(self.address).netloc

    def ask(self, asked: Asked, pause: Pause) -> Answer:
        for number in range(1, TRIES + 1):
            try:
                answer = self._once(asked, pause)
            except (Lost, HTTPError, OSError, ValueError, AttributeError) as error:
                if number == TRIES or isinstance(error, SSLError) or _of_tls(error):
                    raise Trouble(_code(error), where=self.label) from error
                self._wait(self._jittered(number), pause)
                continue
            if answer.status not in AGAIN or number == TRIES:
                return answer
            self._wait(self._asked_to_wait(answer, number), pause)
        raise AssertionError("the last try returns or raises")

    def close(self) -> None:
        self._lines.cut()
        self._pool.clear()

    def _once(self, asked: Asked, pause: Pause) -> Answer:
        body, headers = _packed(asked)
        deadline = time.monotonic() + self._timing.longest
        url = self.address + asked.path
        exchange = Exchange(self._pool, self._lines, url, headers, deadline, pause, asked.method, body)
        try:
            head = exchange.head()
            content = bytearray()
            for piece in exchange.pieces():
                content += piece
                if len(content) > LARGEST:
                    raise Trouble(SyncTrouble.TOO_LARGE, where=self.label)
        except Trouble as trouble:
            if trouble.code == DeskTrouble.TOO_SLOW:
                raise Trouble(SyncTrouble.TOO_SLOW, where=self.label) from trouble
            raise
        finally:
            exchange.close()
        return self._answer(head, bytes(content))

    def _answer(self, head: Head, content: bytes) -> Answer:
        headers = {name.lower(): value for name, value in head.headers.items()}
        if head.status == PROXY_WANTS_A_PASSWORD:
            raise Trouble(SyncTrouble.PROXY, where=self.label)
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("gzip", "identity"):
            raise Trouble(SyncTrouble.ODD_ANSWER, where=self.label)
        if encoding == "gzip":
            content = self._unpacked(content)
        return Answer(head.status, headers, content)

    def _unpacked(self, content: bytes) -> bytes:
        """Inflated in bounds: a bomb is refused before it takes any room."""
        inflating = zlib.decompressobj(31)
        try:
            whole = inflating.decompress(content, LARGEST_INFLATED)
        except zlib.error as error:
            raise Lost from error
        if inflating.unconsumed_tail:
            raise Trouble(SyncTrouble.TOO_LARGE, where=self.label)
        if not inflating.eof:
            raise Lost
        return whole

    def _asked_to_wait(self, answer: Answer, number: int) -> float:
        said = answer.headers.get("retry-after", "").strip()
        if not (said.isascii() and said.isdigit()):
            return self._jittered(number)
        seconds = float(said[:6])
        if seconds > LONGEST_WAIT:
            raise TooLong(seconds)
        return seconds + self._timing.chance()

    def _jittered(self, number: int) -> float:
        return min(LONGEST_WAIT, FIRST_WAIT * float(2 ** (number - 1))) * (0.5 + self._timing.chance())

    def _wait(self, seconds: float, pause: Pause) -> None:
        """In slices, so that somebody who wishes to stop is heard."""
        while seconds > 0:
            pause()
            self._timing.sleep(min(SLICE, seconds))
            seconds -= SLICE
        pause()


def server_address(address: str) -> str:
    """The address of a server; a Trouble for what is none, or would send a token in the clear."""
    try:
        tidy = tidy_address(address)
    except Trouble as trouble:
        raise Trouble(SyncTrouble.BAD_ADDRESS, where=trouble.params.get("where", "")) from trouble
    parts = urlsplit(tidy)
    if parts.scheme != "https" and parts.hostname not in THIS_COMPUTER:
        raise Trouble(SyncTrouble.BAD_ADDRESS, where=tidy)
    return tidy


def _packed(asked: Asked) -> tuple[bytes | None, dict[str, str]]:
    headers = {
        "User-Agent": f"Portavoce/{__version__}",
        "Accept": "application/json, application/problem+json",
        "Accept-Encoding": "gzip",
        "Portavoce-Wire": WIRE,
    }
    if asked.token:
        headers["Authorization"] = f"Bearer {asked.token}"
    if asked.body is None:
        return None, headers
    headers["Content-Type"] = "application/json"
    if len(asked.body) < WORTH_PACKING:
        return asked.body, headers
    headers["Content-Encoding"] = "gzip"
    return gzip.compress(asked.body, 1, mtime=0), headers


def _of_tls(error: Exception) -> bool:
    return isinstance(error.__cause__, SSLError | ssl.SSLError)


def _code(error: Exception) -> SyncTrouble:
    if isinstance(error, SSLError) or _of_tls(error):
        return SyncTrouble.CERTIFICATE
    if isinstance(error, ProxyError):
        return SyncTrouble.PROXY
    if isinstance(error, ReadTimeoutError):
        return SyncTrouble.TOO_SLOW
    if isinstance(error, ProtocolError | Lost):
        return SyncTrouble.BROKEN_OFF
    return SyncTrouble.UNREACHABLE


__all__ = ["Answer", "Asked", "Cancelled", "Client", "Line", "Timing", "TooLong", "server_address"]

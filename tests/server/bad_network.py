"""What lies between desks and their server on bad days: a proxy that loses, repeats, cuts, and answers by itself."""

from __future__ import annotations

import gzip
import http.client
import random
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

PORTAL = b"<html><title>Sign in</title>Welcome to the hotel</html>"
BOMB = gzip.compress(bytes(200 * 1024 * 1024), 9)
_HOP = ("connection", "transfer-encoding", "content-length", "keep-alive")


class Said(NamedTuple):
    """An answer on its way."""

    status: int
    headers: list[tuple[str, str]]
    content: bytes


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: BadNetwork

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        fault = self.server.next_fault()
        self.close_connection = True
        with suppress(OSError):
            fault(self, body)

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - names of the library

    def ask(self, body: bytes) -> Said:
        """As it was asked."""
        line = http.client.HTTPConnection("127.0.0.1", self.server.behind, timeout=30)
        headers = {name: said for name, said in self.headers.items() if name.lower() not in _HOP}
        try:
            line.request(self.command, self.path, body or None, headers)
            answer = line.getresponse()
            return Said(answer.status, answer.getheaders(), answer.read())
        finally:
            line.close()

    def tell(self, said: Said, length: int | None = None) -> None:
        """Hand an answer on; `length` is what it pretends to be."""
        self.send_response_only(said.status)
        for name, value in said.headers:
            if name.lower() not in _HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(said.content) if length is None else length))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(said.content)

    def reset(self) -> None:
        """Hang up rudely."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""


Fault = Callable[[_Handler, bytes], None]


def whole(handler: _Handler, body: bytes) -> None:
    handler.tell(handler.ask(body))


def dropped(handler: _Handler, _body: bytes) -> None:
    handler.reset()


def late(handler: _Handler, body: bytes) -> None:
    time.sleep(0.1)
    handler.tell(handler.ask(body))


def answer_lost(handler: _Handler, body: bytes) -> None:
    """The server did it; nobody hears of it."""
    handler.ask(body)
    handler.reset()


def twice(handler: _Handler, body: bytes) -> None:
    handler.ask(body)
    handler.tell(handler.ask(body))


def _once_more(handler: _Handler, body: bytes) -> None:
    with suppress(OSError, http.client.HTTPException):
        handler.ask(body)


def overtaken(handler: _Handler, body: bytes) -> None:
    """It arrives again, after everything that came since."""
    said = handler.ask(body)
    again = threading.Timer(0.2, _once_more, (handler, body))
    again.daemon = True
    handler.server.later.append(again)
    again.start()
    handler.tell(said)


def cut(handler: _Handler, body: bytes) -> None:
    said = handler.ask(body)
    handler.tell(said._replace(content=said.content[: len(said.content) // 2]), len(said.content))


def shorter_than_said(handler: _Handler, body: bytes) -> None:
    said = handler.ask(body)
    handler.tell(said._replace(content=said.content[: len(said.content) // 2]))


def longer_than_said(handler: _Handler, body: bytes) -> None:
    said = handler.ask(body)
    handler.tell(said._replace(content=said.content + b"more"), len(said.content))


def trickled(handler: _Handler, body: bytes) -> None:
    said = handler.ask(body)
    handler.tell(said._replace(content=b""), len(said.content))
    for at in range(0, len(said.content), max(1, len(said.content) // 5)):
        handler.wfile.write(said.content[at : at + max(1, len(said.content) // 5)])
        handler.wfile.flush()
        time.sleep(0.02)


def portal(handler: _Handler, _body: bytes) -> None:
    handler.tell(Said(200, [("Content-Type", "text/html")], PORTAL))


def bomb(handler: _Handler, _body: bytes) -> None:
    told = [("Content-Type", "application/json"), ("Content-Encoding", "gzip"), ("Portavoce-Wire", "1")]
    handler.tell(Said(200, told, BOMB))


def busy(handler: _Handler, _body: bytes) -> None:
    handler.tell(Said(503, [("Content-Type", "text/plain"), ("Retry-After", "1")], b"busy"))


def busy_without_a_word(handler: _Handler, _body: bytes) -> None:
    handler.tell(Said(503, [], b""))


def too_often(handler: _Handler, _body: bytes) -> None:
    handler.tell(Said(429, [("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT")], b""))


FAULTS: tuple[Fault, ...] = (
    *(dropped, late, answer_lost, twice, overtaken, cut, shorter_than_said, longer_than_said, trickled, portal, bomb),
    *(busy, busy_without_a_word, too_often),
)


class BadNetwork(ThreadingHTTPServer):
    """`share` of all questions meet a fault; which, the seed decides. What happened is counted by its name."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, behind: int, seed: int, share: float) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behind, self.share = behind, share
        self.met: Counter[str] = Counter()
        self.later: list[threading.Timer] = []
        self._chance = random.Random(seed)
        self._turn = threading.Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def next_fault(self) -> Fault:
        with self._turn:
            fault = self._chance.choice(FAULTS) if self._chance.random() < self.share else whole
            self.met[fault.__name__] += 1
            return fault


@contextmanager
def bad_network(behind: int, seed: int, share: float = 0.5) -> Iterator[BadNetwork]:
    """In front of the server at that port, until the end."""
    network = BadNetwork(behind, seed, share)
    thread = threading.Thread(target=network.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield network
    finally:
        for timer in network.later:
            timer.join(5)
        network.shutdown()
        network.server_close()
        thread.join(5)

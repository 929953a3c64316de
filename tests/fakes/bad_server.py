"""A web server on this computer that serves a folder, well or as badly as a test asks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Answer = Callable[["Asked"], None]


class Asked(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server: Serving  # type: ignore[assignment]

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers.items())))
        try:
            self.server.answer(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""

    @property
    def content(self) -> bytes | None:
        """What lies in the folder under that path."""
        file = self.server.folder / self.path.lstrip("/")
        return file.read_bytes() if file.is_file() else None

    @property
    def first(self) -> int:
        """The first byte that is asked for."""
        return int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))

    def say(self, status: int, headers: dict[str, str] | None = None, content: bytes = b"") -> None:
        """An answer in one piece."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


class Serving(ThreadingHTTPServer):
    """Answers as `answer` does; `asked` are paths and headers."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, folder: Path, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.folder = folder
        self.answer = answer
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        """Where it is to be found."""
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hung up is no error here."""


def well(asked: Asked) -> None:
    """As a web server does that knows parts of files."""
    content = asked.content
    if content is None:
        asked.say(404)
    elif "Range" in asked.headers:
        first = asked.first
        told = {"Content-Range": f"bytes {first}-{len(content) - 1}/{len(content)}"}
        asked.say(206, told, content[first:])
    else:
        asked.say(200, {}, content)


def dribbling(asked: Asked) -> None:
    """Two bytes a second, for ever."""
    asked.send_response(200)
    asked.send_header("Content-Length", "100000")
    asked.end_headers()
    while not asked.server.over.wait(0.1):
        asked.wfile.write(b".")
        asked.wfile.flush()


def silent(asked: Asked) -> None:
    """It listens and says nothing."""
    asked.server.over.wait(30)
    asked.close_connection = True


def endless(asked: Asked) -> None:
    """As fast as it can, without an end and without saying how much."""
    asked.send_response(200)
    asked.send_header("Connection", "close")
    asked.end_headers()
    until = time.monotonic() + 20
    while time.monotonic() < until and not asked.server.over.is_set():
        asked.wfile.write(bytes(65536))


@contextmanager
def serving(folder: Path, answer: Answer = well) -> Iterator[Serving]:
    """A server for as long as the test takes."""
    server = Serving(folder, answer)
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01), name="bad-server")
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()

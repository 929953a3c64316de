"""The server in memory behind a real line: HTTP, packed both ways, on this computer."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from desktop_app.sync.client import Asked
from tests.fakes.sync_server import FakeServer


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Serving  # type: ignore[assignment]

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        said = self.server.company.answer(Asked(self.command, self.path.lstrip("/"), body or None, token))
        content = gzip.compress(said.content, 1) if said.content else b""
        self.send_response(said.status)
        packed = {"Content-Encoding": "gzip"} if content else {}
        for name, value in {**said.headers, **packed, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - names of the library

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""


class _Serving(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, company: FakeServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.company = company


@contextmanager
def served(company: FakeServer) -> Iterator[str]:
    """Its address, as long as it is served."""
    serving = _Serving(company)
    threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{serving.server_address[1]}/"
    finally:
        serving.shutdown()
        serving.server_close()

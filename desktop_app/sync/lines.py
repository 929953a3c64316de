"""The lines to one server, so that each can be cut at any moment, even while it is only being answered."""

from __future__ import annotations

import contextlib
import socket
from weakref import WeakSet

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

Line = HTTPConnection


class Lines:
    """Give a pool its connections by `watch`; `cut` ends whatever they are at, from any thread."""

    def __init__(self) -> None:
        self._lines: WeakSet[Line] = WeakSet()

    def watch(self, pool: urllib3.PoolManager) -> None:
        """Know every line that the pool will open."""
        lines = self._lines

        class Plain(HTTPConnection):
            def connect(self) -> None:
                lines.add(self)
                super().connect()

        class Secure(HTTPSConnection):
            def connect(self) -> None:
                lines.add(self)
                super().connect()

        class PlainPool(urllib3.HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(urllib3.HTTPSConnectionPool):
            ConnectionCls = Secure

        pool.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

    def cut(self) -> None:
        """End all lines; who reads from one learns that it broke."""
        for line in tuple(self._lines):
            sock = getattr(line, "sock", None)
            if sock is not None:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not TLS's own: another thread is reading there

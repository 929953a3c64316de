"""A server's library as it was at the last look, from its cache, without asking anybody anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.results import Refreshed
from desktop_app.packs.library.format import TIMESTAMP, document_at


def remembered(trust: Trust, now: datetime, cache: Path, label: str = "") -> Refreshed:
    """What `refresh` said of a server whose cache this is, for lists without a network."""
    source = _Remembered(trust, cache, label)
    return refresh(source, replace(trust, looked_at=None), now, cache)


class _Remembered:
    """Nothing but the stamp; what it speaks of the client finds in its cache."""

    def __init__(self, trust: Trust, cache: Path, label: str) -> None:
        self.label = label or trust.company or trust.address
        self.place = trust.address
        self._stamp = cache / f"{TIMESTAMP}.json"

    def read(self, path: str, limit: int) -> bytes:
        try:
            if path == document_at(TIMESTAMP, 0):
                return self._stamp.read_bytes()[:limit]
        except OSError as error:
            raise KeyError(path) from error
        raise KeyError(path)

    def pieces(self, path: str, _size: int) -> Iterator[bytes]:
        raise KeyError(path)

    def close(self) -> None:
        """Nothing is held open."""

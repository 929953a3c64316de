"""Lets the slow ends of large files take place beside other work: reaching the disk for certain, and going away."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

LARGE = 8 * 1024 * 1024  # below that a thread costs more than it saves
LOOK_UP = 0.02  # seconds between two looks whether somebody wishes to stop


class Settling:
    """On its way to the disk since it was made; half a gigabyte takes as long there as reading it through."""

    def __init__(self, handle: int) -> None:
        """`handle` is an open file that is complete; it stays the caller's own."""
        self._handle = os.dup(handle)
        self._failed: OSError | None = None
        self._over = threading.Event()
        threading.Thread(target=self._settle, name="settling", daemon=True).start()

    def wait(self, pause: Callable[[], None]) -> None:
        """Return when it is there for certain; OSError where the disk failed. `pause` may raise to stop waiting."""
        while not self._over.wait(LOOK_UP):
            pause()
        if self._failed is not None:
            raise self._failed

    def _settle(self) -> None:
        try:
            os.fsync(self._handle)
        except OSError as error:
            self._failed = error
        finally:
            self._over.set()
            os.close(self._handle)


def take_away(path: Path) -> None:
    """Remove a file if it is there: at once by name, while what a large one held is given back in a while."""
    try:
        handle = os.open(path, os.O_RDONLY) if os.name == "posix" and path.stat().st_size >= LARGE else None
    except OSError:  # then there is none, or nothing but its name
        handle = None
    path.unlink(missing_ok=True)
    if handle is not None:
        threading.Thread(target=os.close, args=(handle,), name="taking-away", daemon=True).start()

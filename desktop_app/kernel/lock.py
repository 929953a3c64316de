"""One process per profile: whoever holds the lock writes, and the lock dies with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

LOCK_NAME = "in-use"


class ProfileLock:
    """An operating-system lock on a file of the profile; a kill releases it."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / LOCK_NAME
        self._held: IO[bytes] | None = None

    def take(self) -> bool:
        """True when this process may use the profile alone (as it did before); False when another one does.

        An OSError of a profile that cannot be written passes through.
        """
        if self._held is not None:
            return True
        stream = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        try:
            _lock(stream)
        except (BlockingIOError, PermissionError):
            stream.close()
            return False
        except OSError:
            stream.close()
            raise
        self._held = stream
        return True

    def release(self) -> None:
        """Let others in; the file stays, an unlink would race with the next process."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def keep_to_the_end(self) -> None:
        """Whatever becomes of this object, nobody else gets in while the process lives."""
        if self._held is not None:
            os.dup(self._held.fileno())


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

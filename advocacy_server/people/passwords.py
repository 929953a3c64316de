"""Passwords by Argon2id (RFC 9106, its second recommendation), a few at a time: each takes 64 MiB."""

from __future__ import annotations

import unicodedata
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

from advocacy_server.web.problems import Problem

LEAST, MOST = 12, 256  # characters
AT_ONCE = 2  # 64 MiB each: a crowd that signs in waits, and takes no more room
_LONGEST_WAIT = 10.0  # seconds
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$cG9ydGF2b2NlLW5vYm9keQ$P0P9hV3qk5eXcJv0Q4VxIhKcQbY1mJ8m8pX0b2n6o3M"


class Passwords:
    """Makes and checks hashes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._turn = BoundedSemaphore(AT_ONCE)

    def hashed(self, password: str) -> str:
        """What is kept of it; a Problem where it is too short."""
        if not LEAST <= len(password) <= MOST:
            raise Problem(403, "password-short", least=LEAST)
        with _Turn(self._turn):
            return self._hasher.hash(_said(password))

    def holds(self, kept: str | None, password: str) -> bool:
        """Whether it is that password. Where there is none to hold it against, it takes as long."""
        with _Turn(self._turn):
            try:
                self._hasher.verify(kept or _NOBODYS, _said(password[: MOST + 1]))
            except (VerificationError, InvalidHashError):
                return False
        return kept is not None

    def is_old(self, kept: str) -> bool:
        """Whether it was made with other parameters than those of today."""
        return self._hasher.check_needs_rehash(kept)


class _Turn:
    """A place among the few; 503 for who waited too long for one."""

    def __init__(self, turn: BoundedSemaphore) -> None:
        self._turn = turn

    def __enter__(self) -> None:
        if not self._turn.acquire(timeout=_LONGEST_WAIT):
            raise Problem(503, "busy", retry_after=5)

    def __exit__(self, *_error: object) -> None:
        self._turn.release()


def _said(password: str) -> bytes:
    """As it was typed, on whatever keyboard."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")

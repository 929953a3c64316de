"""One process at a time changes a library; the lock dies with its process."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble

LOCK_NAME = ".in-use"
_KNOWS_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)  # some shared folders


@contextmanager
def held(folder: Path, to_read: bool = False) -> Iterator[None]:
    """Hold a library's folder alone; a Trouble where another process does.

    Unlike a profile's, the file is open to everybody who may write in the folder. Where nobody can write, reading
    needs no lock.
    """
    try:
        handle = _open(folder / LOCK_NAME)
    except OSError as error:
        if not to_read or error.errno not in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise
        yield
        return
    try:
        _take(handle, folder)
        yield
    finally:
        os.close(handle)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        if not path.exists():
            raise
        return os.open(path, os.O_RDONLY)  # another person's file: enough to lock it


def _take(handle: int, folder: Path) -> None:
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError) as error:
        raise Trouble(LibraryTrouble.IN_USE, where=str(folder)) from error
    except OSError as error:
        if error.errno not in _KNOWS_NO_LOCKS:
            raise


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

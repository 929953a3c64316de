"""What a disk or a database says when a day goes wrong, as Troubles a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.kernel.trouble import Trouble

_BY_SQLITE = {
    sqlite3.SQLITE_IOERR_SHMSIZE: "profile.disk-full",  # no room for the index of the write-ahead log
    sqlite3.SQLITE_FULL: "profile.disk-full",
    sqlite3.SQLITE_READONLY: "profile.read-only",
    sqlite3.SQLITE_CANTOPEN: "profile.read-only",
    sqlite3.SQLITE_PERM: "profile.read-only",
    sqlite3.SQLITE_BUSY: "profile.locked",
    sqlite3.SQLITE_LOCKED: "profile.locked",
    sqlite3.SQLITE_CORRUPT: "profile.damaged",
    sqlite3.SQLITE_NOTADB: "profile.damaged",
    sqlite3.SQLITE_IOERR: "profile.disk-error",
}
_BY_ERRNO = {
    errno.ENOSPC: "profile.disk-full",
    errno.EDQUOT: "profile.disk-full",
    errno.EROFS: "profile.read-only",
    errno.EACCES: "profile.read-only",
    errno.EPERM: "profile.read-only",
    errno.EIO: "profile.disk-error",
}


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file's content is at fault, not the disk, a lock or a permission: only then may it be mended."""
    trouble = explain(error)
    return trouble is None or trouble.code == "profile.damaged"


def explain(error: BaseException, where: str = "") -> Trouble | None:
    """The Trouble behind a raw error, or None when it is not the disk's or the file's fault."""
    cause: BaseException | None = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        name = _BY_SQLITE.get(code, _BY_SQLITE.get(code & 0xFF)) if code is not None else None
        return Trouble(name, where=where) if name else None
    if isinstance(cause, OSError):
        name = _BY_ERRNO.get(cause.errno or 0)
        return Trouble(name, where=where) if name else None
    return None


@contextmanager
def explained(where: str = "") -> Iterator[None]:
    """Turn errors of disk and database inside into Troubles; anything else passes as it is."""
    try:
        yield
    except Trouble:
        raise
    except Exception as error:
        trouble = explain(error, where)
        if trouble is None:
            raise
        raise trouble from error

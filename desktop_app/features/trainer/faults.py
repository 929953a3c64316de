"""What a disk says when it refuses a trainer's file, as Troubles that name the file and what to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.kernel.trouble import Trouble

_BY_ERRNO = {
    errno.ENOSPC: "authoring.disk-full",
    errno.EDQUOT: "authoring.disk-full",
    errno.EROFS: "authoring.not-writable",
    errno.ENOENT: "authoring.not-there",
    errno.EEXIST: "authoring.in-the-way",
    errno.EISDIR: "authoring.in-the-way",
    errno.ENOTDIR: "authoring.in-the-way",
    errno.ENAMETOOLONG: "authoring.bad-path",
    errno.EINVAL: "authoring.bad-path",
}
_NOT_ALLOWED = (errno.EACCES, errno.EPERM)


@contextmanager
def explained(where: Path, written: Path | None = None) -> Iterator[None]:
    """Turn what the system says about files inside into a Trouble; `where` is named if the system names none.

    What it does not allow was to be read, unless it lies in the folder `written` or is on the way there.
    """
    try:
        yield
    except OSError as error:
        named = Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else where
        raise Trouble(_code(error, named, written), where=str(named)) from error


def _code(error: OSError, named: Path, written: Path | None) -> str:
    if error.errno in _NOT_ALLOWED:
        on_the_way = written is not None and (named.parent == written or named in (written, *written.parents))
        return "authoring.not-writable" if on_the_way else "authoring.not-readable"
    return _BY_ERRNO.get(error.errno or 0, "authoring.disk-error")

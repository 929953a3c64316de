"""Writing files so that a power cut leaves the old one or the new one, and only the person may read them."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def private_folder(folder: Path) -> Path:
    """Make `folder` (and parents), readable by its owner only."""
    if not folder.is_dir():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):  # a parent that may not be read (a home folder's) keeps its own counsel
            sync_folder(folder.parent)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        folder.chmod(PRIVATE_FOLDER)
    return folder


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` survive a power cut (Windows does so by itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network folders that know no such thing
            raise
    finally:
        os.close(handle)


@contextlib.contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """A new file, readable by its owner only; at the end its content is on the disk for certain."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(handle, "w+b") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def write_durably(target: Path, content: bytes) -> None:
    """Replace `target` as a whole: temporary file, fsync, rename, fsync of the folder."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with private_file(temporary) as stream:
            stream.write(content)
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)

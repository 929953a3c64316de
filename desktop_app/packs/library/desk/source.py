"""Where a desk finds a library: a folder or stick, one file, a server. Whoever reads does not know which."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.troubles import DeskTrouble

Pause = Callable[[], None]  # called between two pieces of work; raises where somebody wishes to stop
CHUNK = 1024 * 1024

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# a pipe would hold whoever opens it until somebody writes
_PLAINLY = _READ | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class DeskSource(Protocol):
    """The files of one library by their paths in it. Everything that comes out of it may be a lie."""

    @property
    def label(self) -> str:
        """What to call the whole in a sentence."""
        ...

    @property
    def place(self) -> str:
        """The address of a server, which keeps one state for all; empty where copies may have parted."""
        ...

    def read(self, path: str, limit: int) -> bytes:
        """A whole small file; KeyError when there is none, a Trouble above `limit` bytes."""
        ...

    def pieces(self, path: str, size: int) -> Iterator[bytes]:
        """A large file piece by piece; KeyError when there is none, a Trouble above `size` bytes."""
        ...

    def close(self) -> None: ...


def never() -> None:
    """Nobody wishes to stop."""


def open_regular(name: str | Path, label: str, folder: int | None = None) -> BinaryIO:
    """A regular file, to be read; `name` is looked up in an open `folder` if given.

    FileNotFoundError where there is none; a Trouble for links, pipes, devices and folders, which are never opened.
    """
    status = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if not _is_plain(status):
        raise Trouble(DeskTrouble.NOT_ORDINARY, file=label)
    stream = os.fdopen(os.open(name, _PLAINLY, dir_fd=folder), "rb")
    found = os.fstat(stream.fileno())
    if not _is_plain(found) or (found.st_ino, found.st_dev) != (status.st_ino, status.st_dev):
        stream.close()  # somebody put another thing in its place between the two looks
        raise Trouble(DeskTrouble.NOT_ORDINARY, file=label)
    return stream


def _is_plain(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode) and not getattr(status, "st_reparse_tag", 0)

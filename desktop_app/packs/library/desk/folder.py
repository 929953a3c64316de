"""A library in a folder or on a stick: no link in it is followed, nothing but regular files is opened."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import CHUNK, Pause, never, open_regular
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.limits import size_name
from desktop_app.packs.names import printable

_KNOWS_OPEN_FOLDERS = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_LINKED = (errno.ELOOP, errno.ENOTDIR)


class FolderSource:
    """The folder itself may be reached by a link; what is in it may not."""

    place = ""

    def __init__(self, folder: Path, pause: Pause = never) -> None:
        self._folder = folder
        self._pause = pause

    @property
    def label(self) -> str:
        return self._folder.name or str(self._folder)

    def read(self, path: str, limit: int) -> bytes:
        self._pause()
        with self._opened(path) as stream:
            content = stream.read(limit + 1)
        if len(content) > limit:
            raise Trouble(DeskTrouble.TOO_LARGE, file=printable(path), limit=size_name(limit))
        return content

    def pieces(self, path: str, size: int) -> Iterator[bytes]:
        done = 0
        with self._opened(path) as stream:
            while piece := stream.read(CHUNK):
                self._pause()
                done += len(piece)
                if done > size:
                    raise Trouble(DeskTrouble.TOO_LARGE, file=printable(path), limit=size_name(size))
                yield piece

    def close(self) -> None:
        """Nothing is held open."""

    @contextmanager
    def _opened(self, path: str) -> Iterator[BinaryIO]:
        try:
            with _open_below(self._folder, path) as stream:
                yield stream
        except FileNotFoundError:
            if self._folder.is_dir():
                raise KeyError(path) from None
            raise Trouble(DeskTrouble.GONE, where=self.label) from None
        except OSError as error:
            raise Trouble(DeskTrouble.GONE, where=self.label) from error


def _open_below(folder: Path, path: str) -> BinaryIO:
    if not _KNOWS_OPEN_FOLDERS:
        return _open_step_by_step(folder, path)
    *parents, name = path.split("/")
    handle = os.open(folder, _FOLDER)
    try:
        for parent in parents:
            handle = _step_into(handle, parent, path)
        return open_regular(name, printable(path), handle)
    finally:
        os.close(handle)


def _step_into(handle: int, name: str, path: str) -> int:
    """The folder of that name, in place of the open one, which is closed if there is such a folder."""
    try:
        inner = os.open(name, _FOLDER | os.O_NOFOLLOW, dir_fd=handle)
    except OSError as error:
        if error.errno in _LINKED:
            raise Trouble(DeskTrouble.NOT_ORDINARY, file=printable(path)) from error
        raise
    os.close(handle)
    return inner


def _open_step_by_step(folder: Path, path: str) -> BinaryIO:
    """Where a folder cannot be held open, as on Windows: nothing on the way is a link at the moment of the look."""
    here = folder
    for part in path.split("/")[:-1]:
        here = here / part
        status = here.lstat()
        if not stat.S_ISDIR(status.st_mode) or getattr(status, "st_reparse_tag", 0) != 0:
            raise Trouble(DeskTrouble.NOT_ORDINARY, file=printable(path))
    return open_regular(folder / path, printable(path))

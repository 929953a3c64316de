"""Where a library lies: a folder, a stick or one `.pvlib` file; readers do not know which."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import COPY_NAME, FILE_ENDING
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.limits import LIBRARY_LIMITS, Limits, size_name
from desktop_app.packs.zip_source import ZipSource
from desktop_app.storage.faults import explained


class LibrarySource(Protocol):
    """The files of one library, by their paths in it."""

    @property
    def label(self) -> str:
        """What to call the whole in a sentence."""
        ...

    @property
    def is_copy(self) -> bool:
        """Whether it was handed out, so that some packs may have been left out."""
        ...

    def names(self, folder: str) -> tuple[str, ...]:
        """The names of the files directly in a folder of the library."""
        ...

    def read(self, path: str, limit: int) -> bytes:
        """A whole small file; KeyError when there is none, a Trouble above `limit` bytes."""
        ...

    def opened(self, path: str) -> AbstractContextManager[BinaryIO]:
        """A large file, to be read from any place; KeyError when there is none."""
        ...

    def close(self) -> None: ...


def library_source(where: Path) -> FolderLibrary | FileLibrary:
    """The library at a path, folder or file; whoever asks closes it."""
    if where.is_dir():
        return FolderLibrary(where)
    if where.is_file():
        return FileLibrary(where)
    raise Trouble(LibraryTrouble.NO_LIBRARY, where=str(where))


class FolderLibrary:
    """A library in a folder. Links, pipes and other special files in it are refused, wherever they lead."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def label(self) -> str:
        return self.folder.name or str(self.folder)

    @property
    def is_copy(self) -> bool:
        return (self.folder / COPY_NAME).exists()

    def names(self, folder: str) -> tuple[str, ...]:
        try:
            return tuple(sorted(entry.name for entry in (self.folder / folder).iterdir() if entry.is_file()))
        except (FileNotFoundError, NotADirectoryError):
            return ()

    def read(self, path: str, limit: int) -> bytes:
        with self.opened(path) as stream:
            return _within(stream.read(limit + 1), path, limit)

    @contextmanager
    def opened(self, path: str) -> Iterator[BinaryIO]:
        with explained(str(self.folder)), os.fdopen(self._handle(path), "rb") as stream:
            yield stream

    def close(self) -> None:
        """Nothing is held open."""

    def _handle(self, path: str) -> int:
        parts = path.split("/")
        for depth in range(1, len(parts)):
            if (self.folder / "/".join(parts[:depth])).is_symlink():
                raise Trouble(LibraryTrouble.NOT_ORDINARY, file=path)
        # a pipe would hold whoever opens it until somebody writes
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            handle = os.open(self.folder / path, flags)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise KeyError(path) from error
        except OSError as error:
            if (self.folder / path).is_symlink():
                raise Trouble(LibraryTrouble.NOT_ORDINARY, file=path) from error
            raise
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise Trouble(LibraryTrouble.NOT_ORDINARY, file=path)
        return handle


class FileLibrary:
    """A library in one file: a ZIP, refused like a pack when it is hostile, read in place."""

    def __init__(self, file: Path, limits: Limits = LIBRARY_LIMITS) -> None:
        self._zip = ZipSource(file, limits=limits)
        self._limits = limits
        self._names = frozenset(self._zip.names())

    @property
    def label(self) -> str:
        return self._zip.label

    @property
    def is_copy(self) -> bool:
        return True

    def names(self, folder: str) -> tuple[str, ...]:
        found = (name.rpartition("/") for name in self._names)
        return tuple(sorted(name for parent, _, name in found if parent == folder))

    def read(self, path: str, limit: int) -> bytes:
        self._require(path)
        return _within(self._zip.beginning(path, limit + 1), path, limit)

    @contextmanager
    def opened(self, path: str) -> Iterator[BinaryIO]:
        self._require(path)
        with tempfile.TemporaryFile() as copy:  # stepping back within a ZIP's entry reads it all again
            for piece in self._zip.chunks(path, self._limits.file):
                copy.write(piece)
            copy.seek(0)
            yield copy

    def close(self) -> None:
        self._zip.close()

    def _require(self, path: str) -> None:
        if path not in self._names:
            raise KeyError(path)


def is_library_file(where: Path) -> bool:
    """Whether a path is one that a library as one file has."""
    return where.suffix == FILE_ENDING


def _within(content: bytes, path: str, limit: int) -> bytes:
    if len(content) > limit:
        raise Trouble(LibraryTrouble.FILE_TOO_LARGE, file=path, limit=size_name(limit))
    return content

"""A library as one file: a ZIP, refused like a pack when it is hostile, read in place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.source import DeskSource, Pause, never, open_regular
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.limits import LIBRARY_LIMITS, Limits, size_name
from desktop_app.packs.names import printable
from desktop_app.packs.zip_source import ZipSource


class OneFileSource:
    """Closing it closes the file."""

    place = ""

    def __init__(self, file: Path, pause: Pause = never, limits: Limits = LIBRARY_LIMITS) -> None:
        self.label = file.name
        self._pause = pause
        with self._explained():
            # somebody chose the file, so a link to it is their own; what it leads to is a regular file
            self._stream = open_regular(file.resolve(), file.name)
        try:
            self._zip = ZipSource(self._stream, file.name, limits)
        except BaseException:
            self._stream.close()
            raise
        self._names = frozenset(self._zip.names())

    def read(self, path: str, limit: int) -> bytes:
        self._require(path)
        self._pause()
        with self._explained():
            content = self._zip.beginning(path, limit + 1)
        if len(content) > limit:
            raise Trouble(DeskTrouble.TOO_LARGE, file=printable(path), limit=size_name(limit))
        return content

    def pieces(self, path: str, size: int) -> Iterator[bytes]:
        self._require(path)
        with self._explained():
            for piece in self._zip.chunks(path, size):
                self._pause()
                yield piece

    def close(self) -> None:
        self._zip.close()
        self._stream.close()

    def _require(self, path: str) -> None:
        if path not in self._names:
            raise KeyError(path)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Trouble(DeskTrouble.GONE, where=self.label) from error


def local_source(where: Path, pause: Pause = never) -> DeskSource:
    """The library at a path of this computer; whoever asks closes it."""
    if where.is_dir():
        return FolderSource(where, pause)
    if where.exists():
        return OneFileSource(where, pause)
    raise Trouble(DeskTrouble.NO_LIBRARY, where=printable(str(where)))

"""The shelf's folder: pack files named by their hash, written so that a kill at any moment harms nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from io import BufferedRandom
from pathlib import Path
from typing import BinaryIO

from desktop_app.kernel.files import PRIVATE_FILE, private_folder, sync_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import CHUNK, ENDING
from desktop_app.packs.limits import Limits, size_name
from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.settling import Settling, take_away
from desktop_app.storage.faults import explained

PART = ".part"
ROOM_TO_BREATHE = 16 * 1024 * 1024  # the database, too, wants to go on writing
STILL_AT_WORK = 3600.0  # seconds: a younger leftover may be another process's install

Stamp = tuple[int, int, int]  # which file, how large, when written


@dataclass(frozen=True, slots=True)
class Part:
    """A complete new file that does not yet have its name on the shelf; it may still be on its way to the disk."""

    path: Path
    sha256: str
    size: int
    settling: Settling | None = field(default=None, compare=False, repr=False)


class ShelfFiles:
    """All that touches the folder."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder = folder
        self._limits = limits
        self._at_work: set[Path] = set()  # parts of this very process: no sweep takes them, whatever the clock says

    def path(self, sha256: str) -> Path:
        return self.folder / f"{sha256}{ENDING}"

    def write_part(self, fill: Callable[[BinaryIO], None]) -> Part:
        """A new file with whatever `fill` writes, on the disk for certain, with its hash."""
        return self._new_part(lambda path: _filled(path, fill))

    def receive(self, pieces: Iterable[bytes]) -> Part:
        """The same from pieces in their order, hashed as they pass; `settle` it before it is kept."""
        return self._new_part(lambda path: _received(path, pieces))

    def _new_part(self, make: Callable[[Path], Part]) -> Part:
        with explained(str(self.folder)):
            private_folder(self.folder)
            path = self.folder / f".{uuid.uuid4().hex}{PART}"
            self._at_work.add(path)
            try:
                return make(path)
            except BaseException:
                self._take_away(path)
                raise

    def _take_away(self, path: Path) -> None:
        take_away(path)
        self._at_work.discard(path)

    def settle(self, part: Part, pause: Callable[[], None]) -> None:
        """Wait until a part is on the disk for certain; `pause` may raise to stop waiting."""
        if part.settling is not None:
            with explained(str(self.folder)):
                part.settling.wait(pause)

    def discard(self, part: Part) -> None:
        """Take away a part that nobody wants any more, or that has its name already."""
        if part.settling is not None and os.name != "posix":
            with suppress(OSError):  # there a file in use cannot be removed; a failing disk was told before
                part.settling.wait(_never)
        self._take_away(part.path)

    def copy_of(self, stream: BinaryIO, label: str) -> Callable[[BinaryIO], None]:
        """A `fill` that copies a stream, which may not be endless."""

        def fill(out: BinaryIO) -> None:
            done = 0
            while piece := stream.read(CHUNK):
                done += len(piece)
                if done > self._limits.total:
                    raise refuse(Rule.TOTAL_TOO_LARGE, label, limit=size_name(self._limits.total))
                out.write(piece)

        return fill

    def require_room(self, size: int) -> None:
        """Tell that the disk is full before filling it."""
        with explained(str(self.folder)):
            private_folder(self.folder)
            free = shutil.disk_usage(self.folder).free
        if free < size + ROOM_TO_BREATHE:
            raise Trouble("profile.disk-full", where=str(self.folder))

    def keep(self, part: Part) -> Path:
        """Give the part its name on the shelf, durably."""
        target = self.path(part.sha256)
        self.settle(part, _never)
        with explained(str(self.folder)):
            part.path.replace(target)
            self._at_work.discard(part.path)
            sync_folder(self.folder)
        return target

    def is_sound(self, sha256: str) -> bool:
        """Whether the file is there with the very bytes of its name."""
        try:
            with explained(str(self.folder)), self.path(sha256).open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest() == sha256
        except FileNotFoundError:
            return False

    def stamp(self, sha256: str) -> Stamp | None:
        """What changes when somebody else touches the file; None when there is none."""
        try:
            status = self.path(sha256).stat()
        except OSError:
            return None
        return status.st_ino, status.st_size, status.st_mtime_ns

    def sweep(self, known: Collection[str], now: float, older_than: float) -> list[Path]:
        """Remove what an interrupted install left: parts, and files that no row speaks of."""
        if not self.folder.is_dir():
            return []
        with explained(str(self.folder)):
            files = (file for file in sorted(self.folder.iterdir()) if file not in self._at_work)
            left = [file for file in files if _is_leftover(file, known)]
            gone = [file for file in left if abs(now - file.stat().st_mtime) >= older_than]
            for file in gone:
                file.unlink(missing_ok=True)
        return gone


def _never() -> None:
    """Nobody wishes to stop."""


def _is_leftover(file: Path, known: Collection[str]) -> bool:
    if file.name.startswith(".") and file.suffix == PART:
        return True
    return file.suffix == ENDING and file.stem not in known


def _new_file(path: Path) -> BufferedRandom:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    return os.fdopen(handle, "w+b")


def _received(path: Path, pieces: Iterable[bytes]) -> Part:
    digest = hashlib.sha256()
    with _new_file(path) as stream:
        for piece in pieces:
            digest.update(piece)
            stream.write(piece)
        stream.flush()
        return Part(path, digest.hexdigest(), stream.tell(), Settling(stream.fileno()))


def _filled(path: Path, fill: Callable[[BinaryIO], None]) -> Part:
    with _new_file(path) as stream:
        fill(stream)
        stream.flush()
        os.fsync(stream.fileno())
        stream.seek(0)
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return Part(path, digest, stream.tell())

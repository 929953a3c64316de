"""Files of a library: durable like all of ours, but readable by whoever the folder is shared with."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.kernel.files import sync_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.limits import size_name
from desktop_app.storage.faults import explained

PART = ".part"
CHUNK = 256 * 1024
ROOM_TO_BREATHE = 64 * 1024  # bytes for the signed documents


def write_file(path: Path, content: bytes) -> None:
    """A file with its content on the disk for certain; others may read it as the person's own settings allow."""
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def put_file(path: Path, content: bytes) -> None:
    """Replace a file as a whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{uuid.uuid4().hex}{PART}")
    try:
        write_file(part, content)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def put_with(path: Path, fill: Callable[[BinaryIO], None], part: Path) -> None:
    """Replace a file as a whole by what `fill` writes, however large it is; until then it is called `part`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with part.open("w+b") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


@contextmanager
def laid_out(target: Path) -> Iterator[Path]:
    """A new folder to fill, which gets its name when all is in it; whatever had that name has to be gone by then."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}{PART}")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        yield fresh
        fresh.rename(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    sync_folder(target.parent)


def write_new(path: Path, content: bytes, exists: LibraryTrouble) -> None:
    """A new file; the Trouble `exists` where there is one of that name."""
    with explained(str(path.parent)):
        if path.exists() or path.is_symlink():
            raise Trouble(exists, where=str(path))
        put_file(path, content)


def read_within(path: Path, limit: int, missing: LibraryTrouble) -> bytes:
    """A whole small file; Troubles where there is none, or where it is larger than `limit` bytes."""
    with explained(str(path)):
        try:
            with path.open("rb") as stream:
                content = stream.read(limit + 1)
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
            raise Trouble(missing, where=str(path)) from error
    if len(content) > limit:
        raise Trouble(LibraryTrouble.FILE_TOO_LARGE, file=path.name, limit=size_name(limit))
    return content


def remove_parts(folder: Path) -> None:
    """Take away what a kill left half-written."""
    for part in folder.glob(f".*{PART}"):
        part.unlink(missing_ok=True)


def digest(stream: BinaryIO) -> str:
    """The sha256 of what is left to read, as hexadecimal digits."""
    found = hashlib.sha256()
    while piece := stream.read(CHUNK):
        found.update(piece)
    return found.hexdigest()


def require_room(folder: Path, size: int) -> None:
    """Tell that a disk is full before filling it; `size` in bytes."""
    if shutil.disk_usage(folder).free < size + ROOM_TO_BREATHE:
        raise Trouble("profile.disk-full", where=str(folder))

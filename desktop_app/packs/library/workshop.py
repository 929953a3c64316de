"""A library while it is changed: held by one process, opened, and put back in order after a kill."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from desktop_app.kernel.files import sync_folder
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.documents import confirmed
from desktop_app.packs.library.draft import Files
from desktop_app.packs.library.files import PART, put_file, remove_parts
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    METADATA,
    ROOT,
    TARGETS,
    WAITING,
    document_at,
    largest,
    stored_at,
    waiting_at,
)
from desktop_app.packs.library.lock import held
from desktop_app.packs.library.opened import Opened, open_library
from desktop_app.packs.library.placing import clear_old, finish, place
from desktop_app.packs.library.source import FolderLibrary, is_library_file
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.storage.faults import explained

CLOCKS_DIFFER = timedelta(days=1)  # as much as computers' clocks may, and time zones wrongly set


@dataclass(frozen=True, slots=True)
class Part:
    """A pack that was copied into the library's folder and has no name there yet."""

    path: Path
    sha256: str
    size: int


class Workshop:
    """All that writes into a library's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = open_library(FolderLibrary(folder))

    def copy_pack(self, fill: Callable[[BinaryIO], None]) -> Part:
        """Bring a pack's bytes into the folder, durably, under no name yet."""
        path = self.folder / TARGETS / f".{uuid.uuid4().hex}{PART}"
        path.parent.mkdir(exist_ok=True)
        with path.open("w+b") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
            stream.seek(0)
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            return Part(path, digest, stream.tell())

    def keep_pack(self, part: Part, target: str) -> None:
        """Give a copied pack its name; until a document speaks of it, no reader sees it."""
        path = self.folder / stored_at(target, part.sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        part.path.replace(path)
        sync_folder(path.parent)

    def keep_company(self, content: bytes) -> None:
        """Keep a company's set-up file beside the ones before it."""
        put_file(self.folder / stored_at(COMPANY_TARGET, hashlib.sha256(content).hexdigest()), content)

    def place(self, files: Files) -> None:
        """Put the next state in place, and read and verify what is there then."""
        place(self.folder, files)
        self.library = open_library(FolderLibrary(self.folder))
        clear_old(self.folder)

    def hand_in(self, role: str, content: bytes) -> None:
        """Lay down what waits for another signature or a stamp."""
        put_file(self.folder / waiting_at(role), content)

    def waiting(self, role: str) -> bytes | None:
        """What waits of a publisher."""
        try:
            return self.library.source.read(waiting_at(role), largest(role))
        except KeyError:
            return None

    def forget(self, role: str) -> None:
        """Take away what waited: it is out, or overtaken."""
        (self.folder / waiting_at(role)).unlink(missing_ok=True)


@contextmanager
def at_work(folder: Path, now: datetime) -> Iterator[Workshop]:
    """Hold the library in a folder to change it; Troubles where it cannot be opened, held or trusted."""
    require_folder(folder)
    with explained(str(folder)), held(folder):
        finish(folder)
        for sub in (TARGETS, WAITING, METADATA):
            remove_parts(folder / sub)
        workshop = Workshop(folder)
        require_clock(workshop.library, now)
        yield workshop


def require_folder(folder: Path) -> None:
    """Refuse what is no library in a folder of its own, before anything is written."""
    if is_library_file(folder) and folder.is_file():
        raise Trouble(LibraryTrouble.ONLY_TO_READ, where=str(folder))
    if not (folder / document_at(ROOT, 1)).is_file():
        raise Trouble(LibraryTrouble.NO_LIBRARY, where=str(folder))


def require_clock(library: Opened, now: datetime) -> None:
    """Refuse to sign with a clock that is behind what was signed already: the signature would be too old at once."""
    newest = confirmed(library.timestamp)
    if newest is not None and now < newest - CLOCKS_DIFFER:
        raise Trouble(LibraryTrouble.CLOCK_BEHIND, now=now.date().isoformat(), newest=newest.date().isoformat())

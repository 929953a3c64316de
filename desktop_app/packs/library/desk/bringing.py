"""Brings a pack from a library to the shelf's door: copied and hashed in one pass, read, held to what was signed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.source import DeskSource, Pause
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.format import stored_at
from desktop_app.packs.library.records import Entry
from desktop_app.packs.shelf import Candidate
from desktop_app.packs.shelf_files import Part

Progress = Callable[[int, int], None]  # bytes that have come, bytes in all


class Door(Protocol):
    """What is needed of the shelf, without its database."""

    def require_room(self, size: int) -> None:
        """Tell that the disk is full before filling it."""
        ...

    def receive(self, pieces: Iterable[bytes]) -> Part:
        """Copy and hash bytes beside the shelf."""
        ...

    def accept(self, part: Part, label: str, pause: Pause) -> Candidate:
        """Read what was copied; PackRefused where it is wrong."""
        ...

    def discard(self, part: Part) -> None:
        """Take a copy away."""
        ...


def bring(source: DeskSource, entry: Entry, door: Door, pause: Pause, progress: Progress) -> Candidate:
    """A pack that is ready to be shelved by whoever holds the database.

    Troubles where it is withdrawn, not there, not what was signed, or another pack inside; then nothing is left.
    """
    target = entry.target
    if entry.withdrawn is not None:
        raise Trouble(DeskTrouble.WITHDRAWN, name=target.name, day=entry.withdrawn.day, why=entry.withdrawn.why)
    door.require_room(entry.size)
    part = _received(source, entry, door, pause, progress)
    try:
        if (part.sha256, part.size) != (entry.sha256, entry.size):
            raise Trouble(DeskTrouble.WRONG_BYTES, name=target.name)
        candidate = door.accept(part, target.name, pause)
        manifest = candidate.manifest
        if (manifest.kind, manifest.id, manifest.version) != (target.kind, target.id, target.version):
            found = f"{manifest.kind}/{manifest.id}/{manifest.version}"
            raise Trouble(DeskTrouble.WRONG_PACK, name=target.name, found=found)
        pause()
    except BaseException:
        door.discard(part)
        raise
    return candidate


def _received(source: DeskSource, entry: Entry, door: Door, pause: Pause, progress: Progress) -> Part:
    path = stored_at(entry.target.name, entry.sha256)
    try:
        return door.receive(_counted(source.pieces(path, entry.size), entry.size, pause, progress))
    except KeyError as error:
        raise Trouble(DeskTrouble.MISSING_FILE, file=entry.target.name, where=source.label) from error


def _counted(pieces: Iterator[bytes], size: int, pause: Pause, progress: Progress) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        pause()
        done += len(piece)
        progress(done, size)
        yield piece

"""The shelf of installed packs: one file each, named by its hash, and one row that says it is there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import write_pack
from desktop_app.packs.chosen import choose_anew, recalled_hashes, withdrawn_versions
from desktop_app.packs.describe import describe
from desktop_app.packs.limits import LIMITS, Limits
from desktop_app.packs.pack import Kind, Manifest
from desktop_app.packs.reading import Content, accept_pack
from desktop_app.packs.rules import ShelfTrouble
from desktop_app.packs.shelf_files import STILL_AT_WORK, Part, ShelfFiles, Stamp
from desktop_app.packs.source import FolderSource
from desktop_app.packs.version import precedence
from desktop_app.packs.zip_source import WatchedSource, ZipSource
from desktop_app.storage.database import Database
from desktop_app.storage.tables.shelf import pack

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shelved:
    """What an install came to; `new` is false when these very bytes were there already."""

    pack_id: str
    kind: Kind
    version: str
    sha256: str
    new: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pack that was copied beside the shelf and found in order; it is not on the shelf yet."""

    part: Part
    content: Content

    @property
    def manifest(self) -> Manifest:
        """What the pack says of itself."""
        return self.content.manifest


class Shelf:
    """Installs packs and opens them. What is current changes only by a committed row."""

    def __init__(self, folder: Path, database: Database, clock: Clock, limits: Limits = LIMITS) -> None:
        self._files = ShelfFiles(folder, limits)
        self._database = database
        self._clock = clock
        self._limits = limits
        self._sound: dict[str, Stamp] = {}  # hashed once for each stamp of a file: half a second a gigabyte

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._files.folder

    def file_of(self, sha256: str) -> Path:
        """Where the file of a pack lies, whether it is there or not."""
        return self._files.path(sha256)

    # putting on the shelf

    def install(self, file: Path) -> Shelved:
        """Copy a pack file onto the shelf, once it has been found in order."""
        self._files.require_room(file.stat().st_size)
        with file.open("rb") as stream:
            return self.install_stream(stream, file.name)

    def install_stream(self, stream: BinaryIO, label: str) -> Shelved:
        """The same from any stream; `label` names it in sentences."""
        return self._install(self._files.copy_of(stream, label), label)

    def install_folder(self, folder: Path) -> Shelved:
        """Build a source folder into a pack, on the shelf."""
        source = FolderSource(folder, self._limits)
        self._files.require_room(sum(source.size(name) for name in source.names()))
        return self._install(lambda out: write_pack(source, out, self._limits), folder.name)

    # the same in steps, so that the slow ones need not run where the database is

    def require_room(self, size: int) -> None:
        """Tell that the disk is full before filling it; `size` in bytes."""
        self._files.require_room(size)

    def receive(self, pieces: Iterable[bytes]) -> Part:
        """Copy and hash a pack's bytes; no database. Whoever asks hands it on to `accept` or to `discard`."""
        return self._files.receive(pieces)

    def accept(self, part: Part, label: str, pause: Callable[[], None]) -> Candidate:
        """Read what was copied, no database; PackRefused where it is wrong. `pause` may raise to end it early."""
        with ZipSource(part.path, label, self._limits) as source:
            watched = WatchedSource(source, pause)
            content = accept_pack(watched, self._limits)
            watched.check()
        self._files.settle(part, pause)
        return Candidate(part, content)

    def shelve(self, candidate: Candidate) -> Shelved:
        """Put on the shelf what was accepted: file first, row second."""
        try:
            return self._shelve(candidate.part, candidate.content)
        finally:
            self.discard(candidate.part)

    def discard(self, part: Part) -> None:
        """Take away a copy that nobody wants any more."""
        self._files.discard(part)

    def sweep(self, older_than: float = STILL_AT_WORK) -> list[Path]:
        """Remove what interrupted installs left, if it is `older_than` seconds; for the start."""
        with self._database.read() as connection:
            known = set(connection.scalars(select(pack.c.sha256)))
        return self._files.sweep(known, self._clock.now().timestamp(), older_than)

    # asking what is there

    def rows(self, kind: str) -> list[Row]:
        """Rows of current packs of a kind, with their outlines."""
        wanted = select(pack).where(pack.c.kind == str(kind), pack.c.current).order_by(pack.c.pack_id)
        with self._database.read() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]

    def current(self, kind: str, pack_id: str) -> Row | None:
        """The row of the version in use."""
        return next((row for row in self.rows(kind) if row["pack_id"] == pack_id), None)

    def versions(self, pack_id: str) -> list[Row]:
        """All versions kept, the newest first."""
        with self._database.read() as connection:
            found = [dict(row) for row in connection.execute(_versions(pack_id)).mappings()]
        return sorted(found, key=lambda row: precedence(row["version"]), reverse=True)

    def withdrawn(self, pack_id: str) -> list[Row]:
        """The versions kept that were taken back, the newest first: by whom, since when, why."""
        with self._database.read() as connection:
            return withdrawn_versions(connection, pack_id)

    # which version is in use

    def set_aside(self, recalled: Collection[str]) -> tuple[str, ...]:
        """Of every pack, use the highest version that is not among these (sha256), the highest where all of them are.

        The ids of packs for which that is another one than before; asking twice changes nothing.
        """
        with self._database.write() as connection:
            return choose_anew(connection, frozenset(recalled))

    # opening

    def open(self, sha256: str) -> ZipSource:
        """The files of a pack, found unharmed; whoever asks closes it."""
        stamp = self._files.stamp(sha256)
        if stamp is None or self._sound.get(sha256) != stamp:
            self._require(sha256)
        try:
            source = ZipSource(self._files.path(sha256), limits=self._limits)
        except FileNotFoundError:  # gone between two looks
            raise self._trouble(ShelfTrouble.FILE_MISSING, sha256) from None
        if stamp is not None:
            self._sound[sha256] = stamp
        return source

    def distrust(self, sha256: str) -> None:
        """Look at the file anew before it is opened the next time: something in it could not be read."""
        self._sound.pop(sha256, None)

    def _install(self, fill: Callable[[BinaryIO], None], label: str) -> Shelved:
        part = self._files.write_part(fill)
        try:
            return self.shelve(self.accept(part, label, _never))
        finally:
            self.discard(part)

    def _shelve(self, part: Part, content: Content) -> Shelved:
        """File first, row second: a row never speaks of a file that is not there."""
        manifest = content.manifest
        known = self._row(part.sha256) is not None
        if not known:
            with self._database.read() as connection:
                _require_free(connection, manifest, part.sha256)
        if not known or not self._files.is_sound(part.sha256):
            self._files.keep(part)
        if not known:
            with self._database.write() as connection:
                _require_free(connection, manifest, part.sha256)
                connection.execute(insert(pack).values(self._values(part, content)).on_conflict_do_nothing())
                choose_anew(connection, recalled_hashes(connection), manifest.id)
        return Shelved(manifest.id, manifest.kind, manifest.version, part.sha256, not known)

    def _values(self, part: Part, content: Content) -> dict[str, object]:
        manifest = content.manifest
        return {
            "sha256": part.sha256,
            "pack_id": manifest.id,
            "kind": str(manifest.kind),
            "version": manifest.version,
            "size": part.size,
            "outline": describe(content),
            "installed_at": self._clock.now().isoformat(timespec="seconds"),
            "current": False,
        }

    def _row(self, sha256: str) -> Row | None:
        with self._database.read() as connection:
            row = connection.execute(select(pack).where(pack.c.sha256 == sha256)).mappings().first()
        return dict(row) if row else None

    def _require(self, sha256: str) -> None:
        if self._row(sha256) is None:
            raise Trouble(ShelfTrouble.NOT_HERE, sha256=sha256[:12])
        if not self._files.path(sha256).is_file():
            raise self._trouble(ShelfTrouble.FILE_MISSING, sha256)
        if not self._files.is_sound(sha256):
            raise self._trouble(ShelfTrouble.FILE_DAMAGED, sha256)

    def _trouble(self, code: ShelfTrouble, sha256: str) -> Trouble:
        row = self._row(sha256) or {"pack_id": sha256[:12], "version": ""}
        return Trouble(code, name=row["pack_id"], version=row["version"])


def _never() -> None:
    """Nobody wishes to stop."""


def _versions(pack_id: str) -> Any:
    return select(pack).where(pack.c.pack_id == pack_id)


def _require_free(connection: Connection, manifest: Manifest, sha256: str) -> None:
    """A version, once out, means one text for ever; an id means one kind."""
    for row in connection.execute(_versions(manifest.id).where(pack.c.sha256 != sha256)).mappings():
        if row["kind"] != manifest.kind:
            raise Trouble(ShelfTrouble.KIND_TAKEN, name=manifest.id, kind=row["kind"])
        if row["version"] == manifest.version:
            raise Trouble(ShelfTrouble.VERSION_TAKEN, name=manifest.id, version=manifest.version)

"""Hands a library out: into another folder or onto a stick, or as one file that travels by mail."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import DATE, REGULAR_FILE, UNIX
from desktop_app.packs.library.documents import is_signed, parse
from desktop_app.packs.library.draft import Files
from desktop_app.packs.library.files import CHUNK, PART, digest, put_with, remove_parts, require_room
from desktop_app.packs.library.format import (
    COMPANY_TARGET,
    COPY_NAME,
    METADATA,
    OWNER,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    document_at,
    stored_at,
)
from desktop_app.packs.library.listing import entries, sha256_of
from desktop_app.packs.library.lock import LOCK_NAME, held
from desktop_app.packs.library.opened import Opened, open_library
from desktop_app.packs.library.placing import clear_old, finish, place
from desktop_app.packs.library.records import Entry
from desktop_app.packs.library.source import FolderLibrary, LibrarySource, is_library_file
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.library.workshop import require_folder
from desktop_app.packs.version import precedence
from desktop_app.storage.faults import explained


@dataclass(frozen=True, slots=True)
class Choice:
    """Which packs go along: all that are offered, or only some ids; of each every version, or the newest."""

    only: tuple[str, ...] = ()
    newest: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """What was handed out, and how many bytes the packs have."""

    where: Path
    entries: tuple[Entry, ...]
    size: int


def export_library(folder: Path, target: Path, choice: Choice) -> Exported:
    """Copy the library, and the packs that were chosen, to `target`: one file if its name ends so, a folder otherwise.

    An earlier export of the same library in a folder is brought up to date; a newer one, or anything else that is
    there, is left alone. Signatures travel as they are: no key is needed.
    """
    require_folder(folder)
    with explained(str(folder)), held(folder, to_read=True):
        finish(folder)
        library = open_library(FolderLibrary(folder))
        chosen = tuple(_chosen(library, choice))
        if target.resolve().is_relative_to(folder.resolve()):
            raise Trouble(LibraryTrouble.EXPORT_INSIDE, where=str(target))
        with explained(str(target)):
            if is_library_file(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                require_room(target.parent, sum(entry.size for entry in chosen))
                put_with(target, partial(_write_file, library, chosen), target.with_name(f".{target.name}{PART}"))
            else:
                _write_folder(library, chosen, target)
    return Exported(target, chosen, sum(entry.size for entry in chosen))


def documents(library: Opened, there: Opened | None = None) -> Files:
    """Every signed document that a desk needs, in an order in which what is `there` already opens at every moment."""
    roots = [(document_at(ROOT, version), content) for version, content in enumerate(library.roots, 1)]
    lists = [(document_at(role, signed.version), library.contents[role]) for role, signed in library.lists.items()]
    first = _roots_first(library, there) if there else len(roots)
    return [
        *roots[:first],
        *lists,
        (document_at(OWNER, library.owner.version), library.contents[OWNER]),
        (document_at(SNAPSHOT, library.snapshot.version), library.contents[SNAPSHOT]),
        (document_at(TIMESTAMP, 0), library.contents[TIMESTAMP]),
        *roots[first:],
    ]


def _roots_first(library: Opened, there: Opened) -> int:
    """How many roots come before the stamp: up to one that believes both what is there and what is coming.

    Where there is none, because the seal was replaced twice, all of them: then only a kill in between would show.
    """
    for count in range(len(there.roots), len(library.roots) + 1):
        root = parse(library.roots[count - 1], Root, ROOT).signed
        if _believes(root, there) and _believes(root, library):
            return count
    return len(library.roots)


def _believes(root: Root, library: Opened) -> bool:
    contents = library.contents
    return (
        is_signed(root, TIMESTAMP, parse(contents[TIMESTAMP], Timestamp, TIMESTAMP))
        and is_signed(root, SNAPSHOT, parse(contents[SNAPSHOT], Snapshot, SNAPSHOT))
        and is_signed(root, OWNER, parse(contents[OWNER], Targets, OWNER))
    )


def _chosen(library: Opened, choice: Choice) -> Iterator[Entry]:
    offered = [entry for entry in entries(library) if entry.withdrawn is None]
    for wanted in choice.only:
        if wanted not in {entry.target.id for entry in offered}:
            raise Trouble(LibraryTrouble.PACK_UNKNOWN, id=wanted)
    newest: dict[str, str] = {}
    for entry in sorted(offered, key=lambda one: precedence(one.target.version)):
        newest[entry.target.id] = entry.target.version
    for entry in offered:
        if choice.only and entry.target.id not in choice.only:
            continue
        if not choice.newest or entry.target.version == newest[entry.target.id]:
            yield entry


def _files(library: Opened, chosen: Collection[Entry]) -> Iterator[tuple[str, str]]:
    """The paths of company and packs, with their hashes."""
    company = library.owner.targets.get(COMPANY_TARGET)
    if company is not None:
        sha256 = sha256_of(COMPANY_TARGET, company)
        yield stored_at(COMPANY_TARGET, sha256), sha256
    yield from ((stored_at(entry.target.name, entry.sha256), entry.sha256) for entry in chosen)


def _write_file(library: Opened, chosen: Collection[Entry], out: BinaryIO) -> None:
    """A ZIP, stored and with fixed dates: the same library gives the same bytes."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path, content in documents(library):
            archive.writestr(_zip_entry(path, len(content)), content)
        for path, sha256 in _files(library, chosen):
            with (
                _sound(library.source, path, sha256) as (stream, size),
                archive.open(_zip_entry(path, size), "w") as into,
            ):
                shutil.copyfileobj(stream, into, CHUNK)


def _zip_entry(path: str, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, DATE)
    entry.create_system = UNIX
    entry.external_attr = REGULAR_FILE << 16
    entry.file_size = size
    return entry


def _write_folder(library: Opened, chosen: Collection[Entry], target: Path) -> None:
    """Packs first, then documents, the stamp last."""
    target.mkdir(parents=True, exist_ok=True)
    with held(target):
        there = _require_ours_and_older(library, target)
        (target / COPY_NAME).touch()
        (target / TARGETS).mkdir(exist_ok=True)
        remove_parts(target / TARGETS)
        missing = [(path, sha256) for path, sha256 in _files(library, chosen) if not _is_there(target / path, sha256)]
        sizes = {entry.sha256: entry.size for entry in chosen}
        require_room(target, sum(sizes.get(sha256, 0) for _, sha256 in missing))
        for path, sha256 in missing:
            with _sound(library.source, path, sha256) as (stream, _):
                put_with(target / path, partial(_copy, stream), target / TARGETS / f".{sha256}{PART}")
        (target / METADATA).mkdir(exist_ok=True)
        place(target, documents(library, there))
        clear_old(target)


def _is_there(file: Path, sha256: str) -> bool:
    """Whether an earlier export left this very file, unharmed."""
    if not file.is_file():
        return False
    with file.open("rb") as stream:
        return digest(stream) == sha256


def _copy(stream: BinaryIO, out: BinaryIO) -> None:
    shutil.copyfileobj(stream, out, CHUNK)


def _require_ours_and_older(library: Opened, target: Path) -> Opened | None:
    """What an earlier export left there, to be brought up to date; None where there is nothing yet."""
    found = {entry.name for entry in target.iterdir()} - {LOCK_NAME}
    if not found or (COPY_NAME in found and not (target / document_at(ROOT, 1)).exists()):
        return None  # empty, or interrupted before the first documents were in place
    try:
        finish(target)
        there = open_library(FolderLibrary(target))
    except (Trouble, OSError) as trouble:
        raise Trouble(LibraryTrouble.EXPORT_TAKEN, where=str(target)) from trouble
    if there.fingerprint != library.fingerprint:
        raise Trouble(LibraryTrouble.EXPORT_TAKEN, where=str(target))
    if there.timestamp.version > library.timestamp.version or there.root.version > library.root.version:
        raise Trouble(LibraryTrouble.EXPORT_NEWER, where=str(target))
    return there


@contextmanager
def _sound(source: LibrarySource, path: str, sha256: str) -> Iterator[tuple[BinaryIO, int]]:
    """A file to be handed out, found whole, and its size."""
    try:
        with source.opened(path) as stream:
            if digest(stream) != sha256:
                raise Trouble(LibraryTrouble.PACK_DAMAGED, name=path)
            size = stream.tell()
            stream.seek(0)
            yield stream, size
    except KeyError as error:
        raise Trouble(LibraryTrouble.PACK_MISSING, name=path) from error

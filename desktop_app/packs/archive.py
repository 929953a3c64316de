"""Builds a pack from its folder: the same folder gives the same bytes, on every system and for ever."""

from __future__ import annotations

import hashlib
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.kernel.files import sync_folder
from desktop_app.packs.limits import LIMITS, Limits, size_name
from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource

ENDING = ".pvpack"
DATE = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o100644
UNIX = 3
CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Built:
    """A finished pack file."""

    file: Path
    sha256: str
    size: int


def build(folder: Path, target: Path, limits: Limits = LIMITS) -> Built:
    """Make `target` from `folder`, whole or not at all; says nothing about whether its content is right."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with temporary.open("w+b") as stream:
            write_pack(FolderSource(folder, limits), stream, limits)
            stream.flush()
            os.fsync(stream.fileno())
            stream.seek(0)
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            size = stream.tell()
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(target.parent)
    return Built(target, digest, size)


def write_pack(source: FolderSource, stream: BinaryIO, limits: Limits = LIMITS) -> None:
    """Write the ZIP: names sorted, one date, one mode, nothing deflated.

    Deflated bytes depend on the zlib at hand, and a signature binds the hash of these bytes;
    what is large in a pack, pictures and films, is compressed already.
    """
    total = 0
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(source.names()):
            total += _write_file(archive, source, name, limits)
            if total > limits.total:
                raise refuse(Rule.TOTAL_TOO_LARGE, source.label, limit=size_name(limits.total))


def _write_file(archive: zipfile.ZipFile, source: FolderSource, name: str, limits: Limits) -> int:
    entry = zipfile.ZipInfo(name, DATE)
    entry.create_system = UNIX
    entry.external_attr = REGULAR_FILE << 16
    entry.file_size = source.size(name)
    done = 0
    with source.open(name) as content, archive.open(entry, "w") as out:
        while piece := content.read(CHUNK):
            done += len(piece)
            if done > limits.file:
                raise refuse(Rule.FILE_TOO_LARGE, name, limit=size_name(limits.file))
            out.write(piece)
    return done

"""Where a pack's files come from: a folder that an author edits, or a ZIP; readers do not know which."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_app.packs.limits import LIMITS, Limits, size_name
from desktop_app.packs.names import check_names, printable
from desktop_app.packs.problem import PackRefused, Problem, problem, refuse
from desktop_app.packs.rules import Rule

# What editors and systems leave behind never becomes part of a pack.
SKIPPED_STARTS = (".", "~$", "#")
SKIPPED_ENDS = ("~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", ".part", ".pvpack", ".pyc")
SKIPPED_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "__pycache__"})

JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: what Windows has for links between folders


class PackSource(Protocol):
    """The files of one pack, by names with `/` between folders."""

    @property
    def label(self) -> str:
        """What to call the whole in a sentence."""
        ...

    def names(self) -> tuple[str, ...]: ...

    def read(self, name: str, limit: int) -> bytes:
        """The whole file; KeyError when there is none, PackRefused above `limit` bytes."""
        ...

    def beginning(self, name: str, length: int) -> bytes:
        """The first bytes of a file, however large it is; KeyError when there is none."""
        ...

    def close(self) -> None: ...


def is_skipped(part: str) -> bool:
    """Whether a file or folder of that name is left out of packs."""
    name = part.casefold()
    return name.startswith(SKIPPED_STARTS) or name.endswith(SKIPPED_ENDS) or name in SKIPPED_NAMES


class FolderSource:
    """A pack as a folder. Links are refused: what is in the pack lies in the folder."""

    def __init__(self, folder: Path, limits: Limits = LIMITS) -> None:
        self._folder = folder
        self._limits = limits
        if not folder.is_dir():
            raise refuse(Rule.NO_FOLDER, folder.name)
        problems: list[Problem] = []
        found = sorted(_walk(folder, "", problems))
        self._files = dict(found)
        problems.extend(check_names((name for name, _ in found), limits))
        if len(self._files) > limits.files:
            problems.append(problem(Rule.TOO_MANY_FILES, folder.name, limit=limits.files))
        if problems:
            raise PackRefused(problems)

    @property
    def label(self) -> str:
        return self._folder.name

    def names(self) -> tuple[str, ...]:
        return tuple(self._files)

    def size(self, name: str) -> int:
        return self._files[name].stat().st_size

    def open(self, name: str) -> BinaryIO:
        """The file itself, never what a link put in its place meanwhile."""
        handle = os.open(self._files[name], os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        return os.fdopen(handle, "rb")

    def read(self, name: str, limit: int) -> bytes:
        with self.open(name) as stream:
            content = stream.read(limit + 1)
        if len(content) > limit:
            raise refuse(Rule.FILE_TOO_LARGE, name, limit=size_name(limit))
        return content

    def beginning(self, name: str, length: int) -> bytes:
        with self.open(name) as stream:
            return stream.read(length)

    def close(self) -> None:
        """Nothing is held open."""


def _walk(folder: Path, prefix: str, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if is_skipped(entry.name):
            continue
        name = prefix + unicodedata.normalize("NFC", entry.name)  # some systems store names taken apart
        status = entry.stat(follow_symlinks=False)
        kind = status.st_mode
        if stat.S_ISLNK(kind) or getattr(status, "st_reparse_tag", 0) == JUNCTION:
            problems.append(problem(Rule.LINKED_FILE, printable(name)))
        elif stat.S_ISDIR(kind):
            yield from _walk(Path(entry.path), f"{name}/", problems)
        elif stat.S_ISREG(kind):
            yield name, Path(entry.path)
        else:
            problems.append(problem(Rule.SPECIAL_FILE, printable(name)))

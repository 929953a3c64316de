"""A pack as a ZIP, read in place; a hostile one is refused before or while it is read, never extracted."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Self

from desktop_app.packs.limits import LIMITS, Limits, size_name
from desktop_app.packs.names import check_names, printable
from desktop_app.packs.problem import PackRefused, Problem, problem, refuse
from desktop_app.packs.rules import Rule

CHUNK = 256 * 1024
ENCRYPTED_BITS = 0x0001 | 0x0040 | 0x2000
LOCAL_HEADER = 30  # bytes before the name
NOTHING: Mapping[str, int] = MappingProxyType({})
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)


class ZipSource:
    """The files of a ZIP by name. Safe to read from several threads; close it when done."""

    def __init__(self, archive: Path | BinaryIO, label: str = "", limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._label = label or (archive.name if isinstance(archive, Path) else "ZIP")
        self._zip = self._open(archive)
        try:
            self._entries = self._accept(self._zip.infolist())
        except PackRefused:
            self._zip.close()
            raise

    @property
    def label(self) -> str:
        return self._label

    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def read(self, name: str, limit: int) -> bytes:
        return b"".join(self.chunks(name, limit))

    def beginning(self, name: str, length: int) -> bytes:
        with self._explained(name), self._zip.open(self._entries[name]) as stream:
            return stream.read(length)

    def chunks(self, name: str, limit: int) -> Iterator[bytes]:
        """The file piece by piece, each counted against the limits as it comes out."""
        entry = self._entries[name]
        done = 0
        with self._explained(name), self._zip.open(entry) as stream:
            while piece := stream.read(CHUNK):
                done += len(piece)
                self._judge(entry, done, limit)
                yield piece

    def check(self, pause: Callable[[], None] | None = None, known: Mapping[str, int] = NOTHING) -> None:
        """Read everything once, so that damage, lies about sizes and bombs show before anything is kept.

        `pause` is called between two pieces; it may raise. What was read already is `known` by its size.
        """
        total = sum(known.values())
        for name in (one for one in self._entries if one not in known):
            for piece in self.chunks(name, self._limits.file):
                if pause is not None:
                    pause()
                total += len(piece)
                if total > self._limits.total:
                    raise refuse(Rule.TOTAL_TOO_LARGE, self._label, limit=size_name(self._limits.total))

    def close(self) -> None:
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self, archive: Path | BinaryIO) -> zipfile.ZipFile:
        with self._explained(self._label, Rule.ZIP_UNREADABLE):
            return zipfile.ZipFile(archive)

    @contextmanager
    def _explained(self, name: str, rule: Rule = Rule.ENTRY_DAMAGED) -> Iterator[None]:
        try:
            yield
        except BROKEN as error:
            raise refuse(rule, name) from error

    def _judge(self, entry: zipfile.ZipInfo, done: int, limit: int) -> None:
        limits = self._limits
        if done > min(limit, limits.file):
            raise refuse(Rule.FILE_TOO_LARGE, entry.filename, limit=size_name(min(limit, limits.file)))
        if done > limits.ratio_from and done > limits.ratio * entry.compress_size:
            raise refuse(Rule.RATIO, entry.filename, limit=limits.ratio)

    def _accept(self, entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        if len(entries) > self._limits.files:
            raise refuse(Rule.TOO_MANY_FILES, self._label, limit=self._limits.files)
        problems = check_names((_given_name(entry) for entry in entries), self._limits)
        for entry in entries:
            rule = _broken_rule(entry)
            if rule is not None:
                problems.append(problem(rule, printable(_given_name(entry))))
        problems.extend(self._check_layout(entries))
        if problems:
            raise PackRefused(problems)
        return {entry.filename: entry for entry in entries if not _is_folder(entry)}

    def _check_layout(self, entries: list[zipfile.ZipInfo]) -> list[Problem]:
        """Entries lie one after the other from the first byte: none shares its bytes, nothing hides before."""
        end = 0
        for number, entry in enumerate(sorted(entries, key=lambda one: one.header_offset)):
            if entry.header_offset < end or (number == 0 and entry.header_offset != 0):
                return [problem(Rule.ZIP_LAYOUT, self._label)]
            end = entry.header_offset + LOCAL_HEADER + len(entry.orig_filename) + entry.compress_size
        if end > self._zip.start_dir:
            return [problem(Rule.ZIP_LAYOUT, self._label)]
        return []


class WatchedSource:
    """The same files; before each is read, `pause` is called, which may raise to end the reading."""

    def __init__(self, source: ZipSource, pause: Callable[[], None]) -> None:
        self._source = source
        self._pause = pause
        self._known: dict[str, int] = {}

    @property
    def label(self) -> str:
        return self._source.label

    def names(self) -> tuple[str, ...]:
        return self._source.names()

    def read(self, name: str, limit: int) -> bytes:
        self._pause()
        content = self._source.read(name, limit)
        self._known[name] = len(content)
        return content

    def beginning(self, name: str, length: int) -> bytes:
        self._pause()
        return self._source.beginning(name, length)

    def check(self) -> None:
        """See `ZipSource.check`; what was read whole is not read again."""
        self._source.check(self._pause, self._known)

    def close(self) -> None:
        self._source.close()


def _is_folder(entry: zipfile.ZipInfo) -> bool:
    """As zipfile says, which falls over a name that begins with NUL and is cut to nothing."""
    return entry.filename.endswith("/")


def _given_name(entry: zipfile.ZipInfo) -> str:
    """The name as it stands in the ZIP; zipfile cuts it at NUL and turns the system's separators."""
    return entry.orig_filename


def _broken_rule(entry: zipfile.ZipInfo) -> Rule | None:
    mode = entry.external_attr >> 16
    folder = _is_folder(entry)
    if entry.flag_bits & ENCRYPTED_BITS:
        return Rule.ZIP_ENCRYPTED
    if stat.S_ISLNK(mode):
        return Rule.LINKED_FILE
    if stat.S_IFMT(mode) not in (0, stat.S_IFDIR if folder else stat.S_IFREG) or (folder and entry.file_size):
        return Rule.SPECIAL_FILE
    if entry.compress_type not in METHODS:
        return Rule.ZIP_METHOD
    if entry.filename != entry.orig_filename:
        return Rule.ZIP_NAME_DIFFERS
    return None

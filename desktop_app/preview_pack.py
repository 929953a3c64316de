"""Reads a pack that is still being written, from its folder or file, and hands it out as a shelf would."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.tracing import trace_of
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.brand import Brand
from desktop_app.packs.catalogue import Catalogue
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.describe import describe
from desktop_app.packs.limits import LIMITS, size_name
from desktop_app.packs.pack import MANIFEST_NAME
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused, Problem, problem, refuse
from desktop_app.packs.reading import Content, LessonBody, examine_pack
from desktop_app.packs.rules import FLAWS, Rule
from desktop_app.packs.source import FolderSource
from desktop_app.packs.zip_source import ZipSource

NOTHING_THERE = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What there was at a place at one moment; `mark` is how it looked from outside.

    Without content nothing can be shown: `problems` or the `trouble` say why.
    """

    mark: int
    content: Content | None = None
    problems: tuple[Problem, ...] = ()
    trouble: Trouble | None = None


def mark_of(where: Path) -> int:
    """How the folder or the file looks from outside: another mark, and something in it has changed."""
    if where.is_dir():
        trace = trace_of(where)
        return trace.mark if trace is not None else NOTHING_THERE
    try:
        status = where.stat()
    except OSError:
        return NOTHING_THERE
    return hash((status.st_ino, status.st_mtime_ns, status.st_size))


def read_at(where: Path) -> Reading:
    """Read what is there now; whatever is wrong with it is told in the answer."""
    mark = mark_of(where)  # before the reading: what changes meanwhile is found by the next look
    try:
        with explained(where):
            source = opened(where)
            try:
                examined = examine_pack(source)
                problems = (*examined.problems, *_too_large(source))
            finally:
                source.close()
    except PackRefused as refusal:
        return Reading(mark, None, refusal.problems)
    except Trouble as trouble:
        return Reading(mark, None, (), trouble)
    return _judged(mark, examined.content, problems)


def opened(where: Path) -> FolderSource | ZipSource:
    """The files of the pack; whoever asks closes it. A place that holds none is a Trouble."""
    if where.is_dir():
        return FolderSource(where.resolve())  # its name is told, and "." has none
    if where.is_file():
        return ZipSource(where)
    raise Trouble("authoring.not-a-pack" if where.exists() else "authoring.not-there", where=str(where))


def _judged(mark: int, content: Content | None, problems: tuple[Problem, ...]) -> Reading:
    """What a desk would refuse as a whole is not shown; what it would leave out is shown as it shows it."""
    refusing = tuple(one for one in problems if one.rule not in FLAWS or one.file == MANIFEST_NAME)
    if content is None or refusing:
        return Reading(mark, None, refusing or problems)
    if isinstance(content, Course | Policy):
        content = replace(content, flaws=problems)
    return Reading(mark, content, problems)


def _too_large(source: FolderSource | ZipSource) -> Iterator[Problem]:
    """In a folder nothing else would say so before the pack is built."""
    if not isinstance(source, FolderSource):
        return
    sizes = {name: source.size(name) for name in source.names()}
    if sum(sizes.values()) > LIMITS.total:
        yield problem(Rule.TOTAL_TOO_LARGE, source.label, limit=size_name(LIMITS.total))
    for name, size in sizes.items():
        if size > LIMITS.file:
            yield problem(Rule.FILE_TOO_LARGE, name, limit=size_name(LIMITS.file))


class OneShelf:
    """A shelf with this one pack on it, read where it lies."""

    def __init__(self, where: Path, reading: Reading) -> None:
        self._where = where
        self._row = _row(where, reading)

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """The pack, if it is of that kind."""
        return [self._row] if self._row and self._row["kind"] == str(kind) else []

    def versions(self, pack_id: str) -> list[Mapping[str, Any]]:
        """What is being written is the only version."""
        return [self._row] if self._row and self._row["pack_id"] == pack_id else []

    def withdrawn(self, _pack_id: str) -> list[Mapping[str, Any]]:
        """Nobody takes back what is not published."""
        return []

    def open(self, _sha256: str) -> FolderSource | ZipSource:
        """Its files as they are now."""
        return opened(self._where)

    def distrust(self, _sha256: str) -> None:
        """It is read anew each time."""


class OneCatalogue(Catalogue):
    """Hands out what was read, whichever moment's key somebody asks by: an attempt goes on in the newer words."""

    def __init__(self, where: Path, reading: Reading) -> None:
        super().__init__(OneShelf(where, reading))
        self._content = reading.content

    def course(self, sha256: str) -> Course:
        """The course, if it is one."""
        return self._content if isinstance(self._content, Course) else super().course(sha256)

    def policy(self, sha256: str) -> Policy:
        """The policy, if it is one."""
        return self._content if isinstance(self._content, Policy) else super().policy(sha256)

    def brand(self, sha256: str) -> Brand:
        """The brand, if it is one."""
        return self._content if isinstance(self._content, Brand) else super().brand(sha256)

    def lesson(self, sha256: str, lesson: Lesson, language: str) -> LessonBody:
        """A text that went away since the last look is told like one that cannot be read."""
        with _still_there(lesson.file_for(language)):
            return super().lesson(sha256, lesson, language)


@contextmanager
def _still_there(file: str) -> Iterator[None]:
    try:
        yield
    except (KeyError, OSError) as error:
        raise refuse(Rule.MISSING_FILE, file, name=file) from error


def _row(where: Path, reading: Reading) -> dict[str, Any] | None:
    """A row as the shelf would keep it; a policy needs no course first, since this is no desk."""
    content = reading.content
    if content is None:
        return None
    outline = json.loads(describe(content))
    if isinstance(content, Policy):
        outline["requires_course"] = []
    return {
        "sha256": _key(where, reading),
        "pack_id": content.manifest.id,
        "kind": str(content.manifest.kind),
        "version": content.manifest.version,
        "size": 0,
        "outline": json.dumps(outline, ensure_ascii=False),
        "installed_at": "",
        "current": True,
    }


def _key(where: Path, reading: Reading) -> str:
    """In the place of the sha256. A policy that changed is another text, as for whoever signs it; a course stays the
    same one, so that nobody loses the question or the situation one is at.
    """
    moment = "" if isinstance(reading.content, Course) else str(reading.mark)
    return hashlib.sha256(f"{where} {moment}".encode("utf-8", "surrogateescape")).hexdigest()

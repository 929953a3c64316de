"""Open packs, kept open: slices ask here for a course or a policy by the hash of its pack."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import LessonBody, lesson_body, read_brand, read_course, read_policy
from desktop_app.packs.source import PackSource

KEPT_OPEN = 6  # packs; each is one file handle and its table of contents


class PackShelf(Protocol):
    """What the catalogue needs of the shelf."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of the current packs of a kind."""
        ...

    def open(self, sha256: str) -> PackSource:
        """The files of a pack, read in place."""
        ...


class Catalogue:
    """Reads each pack once; lives in the db lane."""

    def __init__(self, shelf: PackShelf) -> None:
        self._shelf = shelf
        self._open: OrderedDict[str, PackSource] = OrderedDict()
        self._courses: dict[str, Course] = {}
        self._policies: dict[str, Policy] = {}

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of the current packs of a kind, with their outlines."""
        return self._shelf.rows(kind)

    def course(self, sha256: str) -> Course:
        """The course in that pack."""
        if sha256 not in self._courses:
            self._courses[sha256] = read_course(self._source(sha256))
        return self._courses[sha256]

    def policy(self, sha256: str) -> Policy:
        """The policy in that pack."""
        if sha256 not in self._policies:
            self._policies[sha256] = read_policy(self._source(sha256))
        return self._policies[sha256]

    def brand(self, sha256: str) -> Brand:
        """The brand in that pack."""
        return read_brand(self._source(sha256))

    def lesson(self, sha256: str, lesson: Lesson, language: str) -> LessonBody:
        """A lesson's text in the nearest language."""
        return lesson_body(self._source(sha256), lesson, language)

    def read(self, sha256: str, name: str, limit: int) -> bytes:
        """One file of that pack; KeyError when there is none."""
        return self._source(sha256).read(name, limit)

    def names(self, sha256: str) -> Sequence[str]:
        """The files of that pack."""
        return self._source(sha256).names()

    def close(self) -> None:
        """Let go of all files."""
        while self._open:
            self._open.popitem()[1].close()

    def _source(self, sha256: str) -> PackSource:
        if sha256 in self._open:
            self._open.move_to_end(sha256)
        else:
            self._open[sha256] = self._shelf.open(sha256)
            if len(self._open) > KEPT_OPEN:
                self._open.popitem(last=False)[1].close()
        return self._open[sha256]

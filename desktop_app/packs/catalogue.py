"""Open packs, kept open: slices ask here for a course or a policy by the hash of its pack."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from desktop_app.packs.brand import Brand
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.media import check_media, is_media
from desktop_app.packs.pictures import is_picture, read_picture
from desktop_app.packs.policy import Policy
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import LessonBody, lesson_body, read_brand, read_course, read_policy
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import PackSource

Result = TypeVar("Result")

ROTTEN = frozenset({Rule.ENTRY_DAMAGED, Rule.ZIP_UNREADABLE, Rule.ZIP_LAYOUT})  # what a sound file never is
KEPT_OPEN = 6  # packs; each is one file handle and its table of contents


class PackShelf(Protocol):
    """What the catalogue needs of the shelf."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of the current packs of a kind."""
        ...

    def versions(self, pack_id: str) -> list[Mapping[str, Any]]:
        """Rows of all versions of a pack, the newest first."""
        ...

    def withdrawn(self, pack_id: str) -> list[Mapping[str, Any]]:
        """Versions of a pack that were taken back, the newest first."""
        ...

    def open(self, sha256: str) -> PackSource:
        """The files of a pack, read in place."""
        ...

    def distrust(self, sha256: str) -> None:
        """Look at the file anew before it is opened the next time."""
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

    def versions(self, pack_id: str) -> list[Mapping[str, Any]]:
        """Rows of all versions of a pack that are kept, the newest first."""
        return self._shelf.versions(pack_id)

    def withdrawn(self, pack_id: str) -> list[Mapping[str, Any]]:
        """The versions of a pack that are kept and were taken back, the newest first: by whom, when and why."""
        return self._shelf.withdrawn(pack_id)

    def course(self, sha256: str) -> Course:
        """The course in that pack."""
        if sha256 not in self._courses:
            self._courses[sha256] = self._reading(sha256, read_course)
        return self._courses[sha256]

    def policy(self, sha256: str) -> Policy:
        """The policy in that pack."""
        if sha256 not in self._policies:
            self._policies[sha256] = self._reading(sha256, read_policy)
        return self._policies[sha256]

    def brand(self, sha256: str) -> Brand:
        """The brand in that pack."""
        return self._reading(sha256, read_brand)

    def lesson(self, sha256: str, lesson: Lesson, language: str) -> LessonBody:
        """A lesson's text in the nearest language."""
        return self._reading(sha256, lambda source: lesson_body(source, lesson, language))

    def read(self, sha256: str, name: str, limit: int) -> bytes:
        """One file of that pack; KeyError when there is none.

        A picture or a film that is not what its name says may lie there as a flaw: it is never handed out.
        """
        return self._reading(sha256, lambda source: _harmless(source, name, limit))

    def names(self, sha256: str) -> Sequence[str]:
        """The files of that pack."""
        return self._reading(sha256, lambda source: source.names())

    def close(self) -> None:
        """Let go of all files."""
        while self._open:
            self._open.popitem()[1].close()

    def _reading(self, sha256: str, work: Callable[[PackSource], Result]) -> Result:
        """Do `work` with the files of a pack. Where they went bad while they were open, the shelf looks anew:
        it says what happened to the file, or finds that it is whole again.
        """
        try:
            return work(self._source(sha256))
        except (PackRefused, OSError) as error:
            if isinstance(error, PackRefused) and not any(one.rule in ROTTEN for one in error.problems):
                raise
        if sha256 in self._open:
            self._open.pop(sha256).close()
        self._shelf.distrust(sha256)
        return work(self._source(sha256))

    def _source(self, sha256: str) -> PackSource:
        if sha256 in self._open:
            self._open.move_to_end(sha256)
        else:
            self._open[sha256] = self._shelf.open(sha256)
            if len(self._open) > KEPT_OPEN:
                self._open.popitem(last=False)[1].close()
        return self._open[sha256]


def _harmless(source: PackSource, name: str, limit: int) -> bytes:
    if is_picture(name):
        return read_picture(source, name, replace(LIMITS, picture=min(limit, LIMITS.picture)))
    if is_media(name):
        check_media(source, name)
    return source.read(name, limit)

"""What every part of the service stands on: the shelf, the ledger, and where a person is in a course."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from desktop_app.events import CourseCompleted
from desktop_app.features.training.course import (
    CourseState,
    completes,
    completes_again,
    course_state,
    turn_id,
    turn_of,
    was_done,
)
from desktop_app.features.training.prerequisites import before
from desktop_app.features.training.reached import is_told, reached_deeds
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.places import places_of
from desktop_app.ledger.statement import Deed
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.outline import CourseOutline, course_outline
from desktop_app.packs.problem import Problem
from desktop_app.packs.reading import LessonBody
from desktop_app.storage.database import Connection, Database

Found = TypeVar("Found")


class CourseShelf(Protocol):
    """What training asks of the shelf of packs."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of current packs of a kind."""
        ...

    def versions(self, pack_id: str) -> list[Mapping[str, Any]]:
        """Rows of all versions of a pack that are kept, the newest first."""
        ...

    def withdrawn(self, pack_id: str) -> list[Mapping[str, Any]]:
        """The versions of a pack that are kept and were taken back, the newest first: by whom, when and why."""
        ...

    def course(self, sha256: str) -> Course:
        """The course in that pack."""
        ...

    def lesson(self, sha256: str, lesson: Lesson, language: str) -> LessonBody:
        """A lesson's text in the nearest language."""
        ...

    def read(self, sha256: str, name: str, limit: int) -> bytes:
        """One file of that pack."""
        ...

    def names(self, sha256: str) -> Sequence[str]:
        """The files of that pack."""
        ...


class Shared:
    """The common ground; all of it runs in the db lane."""

    def __init__(
        self,
        database: Database,
        shelf: CourseShelf,
        journal: Journal,
        clock: Clock,
        announce: Callable[[object], None],
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._journal = journal
        self._clock = clock
        self._announce = announce

    def _outlines(self) -> list[CourseOutline]:
        return [course_outline(row) for row in self._shelf.rows("course")]

    def _outline(self, course_id: str) -> CourseOutline:
        for row in self._shelf.rows("course"):
            if row["pack_id"] == course_id:
                return course_outline(row)
        raise Trouble("training.course-gone", course=course_id)

    def _state(self, connection: Connection, outline: CourseOutline) -> CourseState:
        progress = self._journal.progress(connection)
        return course_state(outline, progress, places_of(connection, outline.id))

    def _require_open(self, connection: Connection, state: CourseState) -> None:
        """A course one may enter: what comes before it is completed, or it was begun already."""
        if state.open:
            return
        states = (self._state(connection, outline) for outline in self._outlines())
        if before(state.course.id, states).courses:
            raise Trouble("training.course-first")

    def _done(self, connection: Connection, course: Course, step_id: str, deed: Deed, *, once: bool) -> None:
        """Write down that a step of this version is done: `once`, or each time; what it carried, for the versions to
        come; and that it was done once more after the course was started over.
        """
        outline = self._outline(course.manifest.id)
        progress = self._journal.progress(connection)
        known = progress.has(deed.kind.name, deed.object) and _still_counts(outline, step_id, progress)
        if not once or not known:
            self._journal.append(connection, deed)
        turn = turn_of(outline.id, progress)
        for reached in reached_deeds(course, step_id, turn):
            if not is_told(reached, progress):
                self._journal.append(connection, reached)
        again = turn_id(outline.id, step_id, turn)
        if turn and not progress.has(kinds.STEP_REPEATED.name, again):
            self._journal.append(connection, Deed(kinds.STEP_REPEATED, again, deed.names))

    def _complete(self, connection: Connection, outline: CourseOutline) -> list[object]:
        progress = self._journal.progress(connection)
        before = progress.has(kinds.COURSE_COMPLETED.name, outline.id)
        if not (completes_again(outline, progress) if before else completes(outline, progress)):
            return []
        detail = {"pack-version": outline.version, "pack-sha256": outline.sha256}
        deed = Deed(kinds.COURSE_COMPLETED, outline.id, outline.title, detail=detail)
        self._journal.append(connection, deed)
        return [CourseCompleted(outline.id)]

    def _tell(self, events: list[object]) -> None:
        for event in events:
            self._announce(event)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")


def _still_counts(outline: CourseOutline, step_id: str, progress: Progress) -> bool:
    """Whether a step that has its mark needs no new one: what is not in use any more is not asked for anew."""
    there = any(step.id == step_id for step in outline.steps)
    return not there or was_done(outline, step_id, progress)


def pack_detail(course: Course, sha256: str) -> dict[str, str]:
    """Which version a statement is about."""
    return {"pack-version": course.manifest.version, "pack-sha256": sha256}


def found(step_id: str, find: Callable[[str], Found]) -> Found:
    """A step of a course, or the sentence that says it is not there."""
    try:
        return find(step_id)
    except KeyError:
        raise Trouble("training.step-gone", step=step_id) from None


def flaws_in(course: Course, *files: str) -> tuple[Problem, ...]:
    """What is wrong in some files of a course."""
    return tuple(flaw for flaw in course.flaws if flaw.file in files)

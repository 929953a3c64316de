"""All courses side by side, and one course as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.features.training import store
from desktop_app.features.training.change import Change, Withdrawn, change_of, known_until
from desktop_app.features.training.course import DONE, CourseState, object_id
from desktop_app.features.training.overview import CourseOverview, StepNote
from desktop_app.features.training.prerequisites import before
from desktop_app.features.training.service.shared import Shared
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.kinds import COURSE_COMPLETED
from desktop_app.ledger.places import last_visits
from desktop_app.packs.course import Course
from desktop_app.packs.kept_flaws import flaws_of
from desktop_app.packs.outline import CourseOutline, StepOutline, course_outline
from desktop_app.storage.database import Connection


class OverviewService(Shared):
    """What one may want to see of courses before going into one."""

    def by_visit(self) -> tuple[CourseState, ...]:
        """Every course on the shelf; those one was in last come first."""
        with self._database.read() as connection:
            visits = last_visits(connection)
            progress, told = self._journal.progress(connection), store.told_versions(connection)
            states = [
                self._state(connection, one)._replace(news=_news(one, told, progress)) for one in self._outlines()
            ]
        return tuple(sorted(states, key=lambda state: -visits.get(state.course.id, 0)))

    def overview(self, course_id: str) -> CourseOverview:
        """One course as a whole."""
        outline = self._outline(course_id)
        course, trouble = self._opened(outline.sha256)
        kept = next((flaws_of(row) for row in self._shelf.rows("course") if row["pack_id"] == course_id), None)
        with self._database.read() as connection:
            progress = self._journal.progress(connection)
            states = [self._state(connection, other) for other in self._outlines()]
            notes = {step.id: _note(connection, outline, step, progress) for step in outline.steps}
            told = store.told_versions(connection).get(course_id, "")
        state = next(state for state in states if state.course.id == course_id)
        completed = progress.mark(COURSE_COMPLETED.name, course_id)
        return CourseOverview(
            state,
            before(course_id, states),
            tuple(objective.title for objective in course.objectives) if course else (),
            kept or (course.flaws if course else ()),
            completed.first_at if completed else "",
            notes,
            trouble,
            self._change(state, known_until(outline, told, progress)),
            self._withdrawn(course_id),
        )

    def got_it(self, course_id: str) -> CourseOverview:
        """The person knows what this version changes; it is not told again."""
        outline = self._outline(course_id)
        with self._database.write() as connection:
            store.keep_told(connection, course_id, outline.version)
        return self.overview(course_id)

    def _change(self, state: CourseState, known: str) -> Change | None:
        if not known:
            return None
        rows = self._shelf.versions(state.course.id)
        before = next((course_outline(row) for row in rows if row["version"] == known), None)
        return change_of(state, before)

    def _withdrawn(self, course_id: str) -> Withdrawn | None:
        """The newest version that was taken back, where it would be in use, or is for want of another."""
        rows = self._shelf.withdrawn(course_id)
        newest = next(iter(self._shelf.versions(course_id)), None)
        for row in rows:
            if row["current"] or (newest is not None and row["sha256"] == newest["sha256"]):
                told = (row["by"] or "", row["day"], row["why"])
                return Withdrawn(row["version"], *told, in_use=bool(row["current"]))
        return None

    def _opened(self, sha256: str) -> tuple[Course | None, Trouble | None]:
        try:
            return self._shelf.course(sha256), None
        except Trouble as trouble:
            return None, trouble


def _news(outline: CourseOutline, told: Mapping[str, str], progress: Progress) -> str:
    return outline.version if known_until(outline, told.get(outline.id, ""), progress) else ""


def _note(connection: Connection, outline: CourseOutline, step: StepOutline, progress: Progress) -> StepNote:
    if step.kind != "quiz":
        return StepNote()
    passed = progress.mark(DONE[step.kind], object_id(outline.id, step.id))
    attempt = store.open_attempt(connection, outline.id, step.id)
    return StepNote(passed.best if passed else None, len(attempt.answers) if attempt else 0)

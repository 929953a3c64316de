"""Courses as a person stands in them, and starting one over."""

from __future__ import annotations

from desktop_app.events import CourseRestarted
from desktop_app.features.training import store
from desktop_app.features.training.course import CourseState, course_state
from desktop_app.features.training.service.shared import Shared
from desktop_app.ledger import kinds
from desktop_app.ledger.fold import Progress
from desktop_app.ledger.places import forget_places
from desktop_app.ledger.statement import Deed


class CourseService(Shared):
    """What one may want of a course as a whole."""

    def courses(self) -> tuple[CourseState, ...]:
        """Every course on the shelf, as the person stands in it."""
        outlines = self._outlines()
        with self._database.read() as connection:
            return tuple(self._state(connection, outline) for outline in outlines)

    def course(self, course_id: str) -> CourseState:
        """One course."""
        outline = self._outline(course_id)
        with self._database.read() as connection:
            return self._state(connection, outline)

    def asked_again(self, progress: Progress) -> frozenset[str]:
        """The compulsory courses that were completed, and of which some is asked for once more."""
        states = (course_state(outline, progress, ()) for outline in self._outlines())
        return frozenset(state.course.id for state in states if state.to_do_again)

    def start_over(self, course_id: str) -> CourseState:
        """Begin a course again: its steps are open once more, and what was reached and answered stays kept."""
        outline = self._outline(course_id)
        with self._database.write() as connection:
            if not self._state(connection, outline).begun:
                return self._state(connection, outline)
            self._journal.append(connection, Deed(kinds.COURSE_RESTARTED, course_id, outline.title))
            store.set_aside(connection, course_id, self._now())
            forget_places(connection, course_id)
            forget_places(connection, media_subject(course_id))
            state = self._state(connection, outline)
        self._announce(CourseRestarted(course_id))
        return state

    def find(self, words: str, language: str) -> tuple[tuple[str, str, str, str], ...]:
        """Steps whose title has all the words: course id, step id, kind, title."""
        wanted = words.casefold().split()
        return tuple(
            (outline.id, step.id, step.kind, step.title.of(language))
            for outline in self._outlines()
            for step in outline.steps
            if all(word in step.title.of(language).casefold() for word in wanted)
        )


def media_subject(course_id: str) -> str:
    """Under which name the places of a course's sounds and films are kept."""
    return f"{course_id}#media"

"""Reading lessons: opened where one stopped, finished once, with private notes and the places of sounds and films."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache

from desktop_app.events import LessonFinished, PlaceKept
from desktop_app.features.training import moved
from desktop_app.features.training.course import CourseState, course_state, neighbours, object_id
from desktop_app.features.training.lesson import Block, Flaw, Origin, parse
from desktop_app.features.training.moved import item_of, moved_from, written_at
from desktop_app.features.training.service.courses import media_subject
from desktop_app.features.training.service.shared import Shared, flaws_in, found, pack_detail
from desktop_app.features.training.views import LessonView
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.jottings import TRY, jottings_of, keep_jotting
from desktop_app.ledger.places import Place, keep_place, places_of
from desktop_app.ledger.statement import Deed
from desktop_app.packs.course import Course, Lesson
from desktop_app.packs.limits import LIMITS
from desktop_app.packs.outline import CourseOutline, course_outline
from desktop_app.packs.problem import PackRefused, Problem
from desktop_app.storage.database import Connection

LARGEST_PICTURE = 30_000_000
LARGEST_MEDIA = LIMITS.file

_Text = tuple[str, tuple[Block, ...], tuple[Problem, ...]]


class LessonService(Shared):
    """What one may want of lessons."""

    def lesson(self, course_id: str, lesson_id: str, language: str) -> LessonView:
        """Open a lesson in the nearest language there is, at the place one left it."""
        outline = self._outline(course_id)
        course = self._shelf.course(outline.sha256)
        lesson = found(lesson_id, course.lesson)
        written_in, blocks, flaws = self._text(outline, course, lesson, language)
        with self._database.write() as connection:
            state = self._open(connection, outline, lesson)
            notes = jottings_of(connection, course_id, TRY)
            media = places_of(connection, media_subject(course_id))
        written = {note.item: note.text for note in notes}
        before, after = neighbours(outline, lesson_id)
        return LessonView(
            state,
            lesson,
            written_in,
            blocks,
            next((step.position for step in state.steps if step.step.id == lesson_id), 0.0),
            before,
            after,
            written_at(self._place(outline, lesson_id), written),
            {place.item: place.position for place in media},
            {term.id: term for term in course.terms},
            state.minutes_from(lesson_id),
            flaws,
        )

    def prepare_lesson(self, course_id: str, lesson_id: str, language: str) -> None:
        """Read a lesson that will probably be opened next; whatever is wrong with it is told when it is."""
        with suppress(Trouble):
            outline = self._outline(course_id)
            course = self._shelf.course(outline.sha256)
            self._text(outline, course, found(lesson_id, course.lesson), language)

    def finish_lesson(self, course_id: str, lesson_id: str, pack: str = "") -> CourseState:
        """The person read it to the end, as it stands in `pack` (its sha256) or now; once is enough."""
        outline = self._outline(course_id)
        course = self._shelf.course(pack or outline.sha256)
        lesson = found(lesson_id, course.lesson)
        name = object_id(course_id, lesson_id)
        deed = Deed(kinds.LESSON_FINISHED, name, lesson.title, detail=pack_detail(course, pack or outline.sha256))
        with self._database.write() as connection:
            self._done(connection, course, lesson_id, deed, once=True)
            events = [LessonFinished(course_id, lesson_id), *self._complete(connection, outline)]
            state = self._state(connection, outline)
        self._tell(events)
        return state

    def keep_place(self, course_id: str, item: str, position: float) -> None:
        """Remember how far down the page reading got."""
        with self._database.write() as connection:
            keep_place(connection, course_id, Place(item, position), self._now())
        self._announce(PlaceKept(course_id))

    def keep_media_place(self, course_id: str, path: str, share: float) -> None:
        """Remember how far a sound or film was heard or seen, 0 to 1."""
        with self._database.write() as connection:
            keep_place(connection, media_subject(course_id), Place(path, share), self._now())

    def keep_try(self, course_id: str, lesson_id: str, try_id: str, text: str) -> None:
        """Keep what was written at a prompt, for the person alone; nothing written takes it away."""
        place = self._place(self._outline(course_id), lesson_id)
        with self._database.write() as connection:
            kept = [note.item for note in jottings_of(connection, course_id, TRY)]
            before = moved_from(place, kept, try_id)
            keep_jotting(connection, course_id, item_of(lesson_id, try_id), TRY, text, self._now())
            if before is not None and lesson_id in place.steps:
                keep_jotting(connection, course_id, before, TRY, "", self._now())

    def picture(self, course_id: str, name: str, pack: str = "") -> bytes:
        """A picture of the course, as it lies in `pack` (its sha256), else in the one that is there now."""
        return self._shelf.read(pack or self._outline(course_id).sha256, name, LARGEST_PICTURE)

    def media(self, course_id: str, path: str, pack: str = "") -> bytes:
        """A sound or film of the course, or what is written beside it; from which pack as for pictures."""
        try:
            return self._shelf.read(pack or self._outline(course_id).sha256, path, LARGEST_MEDIA)
        except KeyError:
            raise Trouble("training.file-gone", name=path) from None

    def _place(self, outline: CourseOutline, lesson_id: str) -> moved.Place:
        """A lesson among the steps of every version, to know it again under another name."""

        def versions() -> list[list[str]]:
            return [[step.id for step in course_outline(row).steps] for row in self._shelf.versions(outline.id)]

        return moved.Place(lesson_id, [step.id for step in outline.steps], versions)

    def _text(self, outline: CourseOutline, course: Course, lesson: Lesson, language: str) -> _Text:
        """The language it is written in, its blocks and its flaws; a text that cannot be read at all is one flaw."""
        written_in = lesson.language_for(language)
        file = lesson.file_for(language)
        flaws = flaws_in(course, file)
        try:
            body = self._shelf.lesson(outline.sha256, lesson, language)
        except PackRefused as refusal:
            first = refusal.problems[0]
            return written_in, (Flaw(first.file, first.line, "empty"),), (*flaws, *refusal.problems)
        origin = Origin(file, body.line, body.language, tuple(self._shelf.names(outline.sha256)))
        return body.language, _parsed(body.text, body.folder, origin), flaws

    def _open(self, connection: Connection, outline: CourseOutline, lesson: Lesson) -> CourseState:
        """Stand in the lesson from now on: the state of the course then."""
        progress, places = self._journal.progress(connection), places_of(connection, outline.id)
        self._require_open(connection, course_state(outline, progress, places))
        kept = next((place for place in places if place.item == lesson.id), None)
        here = kept or Place(lesson.id, 0.0)
        keep_place(connection, outline.id, here, self._now())
        if kept is None:
            opened = Deed(kinds.LESSON_OPENED, object_id(outline.id, lesson.id), lesson.title)
            self._journal.append(connection, opened)
        return course_state(outline, progress, (here, *(place for place in places if place != here)))


@lru_cache(maxsize=8)
def _parsed(text: str, folder: str, origin: Origin) -> tuple[Block, ...]:
    """Five thousand words take 15 ms: those last shown, and the next ones, are at hand."""
    return parse(text, folder, origin)

"""What a learner wants: see the courses, read a lesson, answer a quiz; each ends committed or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from desktop_app.events import CourseCompleted, LessonFinished, PlaceKept, QuizMissed, QuizPassed
from desktop_app.features.training import store
from desktop_app.features.training.course import CourseState, completes, course_state, object_id
from desktop_app.features.training.lesson import Block, parse
from desktop_app.features.training.quiz import Attempt, Result, Verdict, is_finished, judge, result
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.journal import Journal
from desktop_app.ledger.places import Place, keep_place, places_of
from desktop_app.ledger.statement import Deed, DetailValue
from desktop_app.packs.course import Course, Lesson, Quiz
from desktop_app.packs.outline import CourseOutline, course_outline, policy_outline
from desktop_app.packs.reading import LessonBody
from desktop_app.storage.database import Connection, Database

LARGEST_PICTURE = 30_000_000


class CourseShelf(Protocol):
    """What training asks of the shelf of packs."""

    def rows(self, kind: str) -> list[Mapping[str, Any]]:
        """Rows of current packs of a kind."""
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


@dataclass(frozen=True)
class LessonView:
    """A lesson ready to be shown: `language` is the one it is written in, `position` where reading stopped."""

    state: CourseState
    lesson: Lesson
    language: str
    blocks: tuple[Block, ...]
    position: float
    previous: str | None
    following: str | None


@dataclass(frozen=True)
class QuizView:
    """A quiz and the attempt one is in; `result` when it is over. Clauses have numbers where their policy is here."""

    state: CourseState
    quiz: Quiz
    attempt: Attempt
    following: str | None
    result: Result | None
    clause_numbers: Mapping[str, str]


@dataclass(frozen=True)
class Answered:
    """What came of an answer; `result` when it was the last one."""

    attempt: Attempt
    verdict: Verdict
    result: Result | None
    state: CourseState


class TrainingService:
    """All of it runs in the db lane."""

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

    def courses(self) -> tuple[CourseState, ...]:
        """Every course on the shelf, as the person stands in it."""
        outlines = [course_outline(row) for row in self._shelf.rows("course")]
        with self._database.read() as connection:
            return tuple(self._state(connection, outline) for outline in outlines)

    def course(self, course_id: str) -> CourseState:
        """One course."""
        outline = self._outline(course_id)
        with self._database.read() as connection:
            return self._state(connection, outline)

    def lesson(self, course_id: str, lesson_id: str, language: str) -> LessonView:
        """Open a lesson in the nearest language there is, at the place one left it."""
        outline = self._outline(course_id)
        lesson = self._lesson(outline, lesson_id)
        body = self._shelf.lesson(outline.sha256, lesson, language)
        with self._database.write() as connection:
            self._open(connection, course_id, lesson)
            state = self._state(connection, outline)
        position = next(step.position for step in state.steps if step.step.id == lesson_id)
        blocks = parse(body.text, body.folder)
        before, after = _neighbours(outline, lesson_id)
        return LessonView(state, lesson, body.language, blocks, position, before, after)

    def picture(self, course_id: str, name: str) -> bytes:
        """A picture of the course, as it lies in the pack."""
        return self._shelf.read(self._outline(course_id).sha256, name, LARGEST_PICTURE)

    def keep_place(self, course_id: str, item: str, position: float) -> None:
        """Remember how far down the page reading got."""
        with self._database.write() as connection:
            keep_place(connection, course_id, Place(item, position), self._now())
        self._announce(PlaceKept(course_id))

    def finish_lesson(self, course_id: str, lesson_id: str) -> CourseState:
        """The person read it to the end; once is enough."""
        outline = self._outline(course_id)
        lesson = self._lesson(outline, lesson_id)
        with self._database.write() as connection:
            known = self._journal.progress(connection)
            if not known.has(kinds.LESSON_FINISHED.name, object_id(course_id, lesson_id)):
                deed = Deed(kinds.LESSON_FINISHED, object_id(course_id, lesson_id), lesson.title, detail=_pack(outline))
                self._journal.append(connection, deed)
            events = [LessonFinished(course_id, lesson_id), *self._complete(connection, outline)]
            state = self._state(connection, outline)
        self._tell(events)
        return state

    def quiz(self, course_id: str, quiz_id: str, *, again: bool = True) -> QuizView:
        """Open a quiz: the attempt one is in, else a new one; without `again` rather the last one and its result."""
        outline = self._outline(course_id)
        with self._database.write() as connection:
            attempt = store.open_attempt(connection, course_id, quiz_id)
            if attempt is None and not again:
                attempt = store.last_finished(connection, course_id, quiz_id, outline.sha256)
            if attempt is None:
                attempt = self._begin(connection, outline, quiz_id)
            quiz = self._quiz(attempt)  # one that is not there leaves no trace
            keep_place(connection, course_id, Place(quiz_id, 0.0), self._now())
            state = self._state(connection, outline)
        following = _neighbours(outline, quiz_id)[1]
        finished = result(quiz, attempt) if is_finished(quiz, attempt) else None
        return QuizView(state, quiz, attempt, following, finished, self._clause_numbers())

    def answer(self, attempt: Attempt, question_id: str, chosen: frozenset[str]) -> Answered:
        """Keep an answer and judge it; the last one finishes the attempt."""
        outline = self._outline(attempt.course_id)
        quiz = self._quiz(attempt)
        if question_id not in {question.id for question in quiz.questions}:
            raise Trouble("training.step-gone", step=question_id)
        with self._database.write() as connection:
            kept = store.open_attempt(connection, attempt.course_id, attempt.quiz_id)
            if kept is None or kept.id != attempt.id:
                raise Trouble("training.attempt-over")
            grown = kept.with_answer(question_id, chosen)
            finished = result(quiz, grown) if is_finished(quiz, grown) else None
            store.keep_answers(connection, grown, self._now() if finished else None)
            verdict = judge(quiz.question(question_id), grown.answers[question_id])
            if grown is not kept:
                self._answered(connection, grown, verdict)
            events = self._finish(connection, outline, quiz, grown, finished)
            state = self._state(connection, outline)
        self._tell(events)
        return Answered(grown, verdict, finished, state)

    def find(self, words: str, language: str) -> tuple[tuple[str, str, str, str], ...]:
        """Lessons and quizzes whose title has all the words: course id, step id, kind, title."""
        wanted = words.casefold().split()
        found = []
        for row in self._shelf.rows("course"):
            outline = course_outline(row)
            for step in outline.steps:
                title = step.title.of(language)
                if all(word in title.casefold() for word in wanted):
                    found.append((outline.id, step.id, step.kind, title))
        return tuple(found)

    def _begin(self, connection: Connection, outline: CourseOutline, quiz_id: str) -> Attempt:
        number = store.last_number(connection, outline.id, quiz_id) + 1
        attempt = Attempt(str(uuid.uuid4()), outline.id, quiz_id, outline.sha256, number)
        store.add_attempt(connection, attempt, self._now())
        return attempt

    def _clause_numbers(self) -> dict[str, str]:
        policies = map(policy_outline, self._shelf.rows("policy"))
        return {clause.id: clause.number for policy in policies for clause in policy.clauses}

    def _open(self, connection: Connection, course_id: str, lesson: Lesson) -> None:
        kept = {place.item: place.position for place in places_of(connection, course_id)}
        keep_place(connection, course_id, Place(lesson.id, kept.get(lesson.id, 0.0)), self._now())
        if lesson.id not in kept:
            opened = Deed(kinds.LESSON_OPENED, object_id(course_id, lesson.id), lesson.title)
            self._journal.append(connection, opened)

    def _answered(self, connection: Connection, attempt: Attempt, verdict: Verdict) -> None:
        name = object_id(attempt.course_id, f"{attempt.quiz_id}/{verdict.question_id}")
        detail: dict[str, DetailValue] = {"attempt": attempt.id, "chosen": sorted(verdict.chosen)}
        deed = Deed(kinds.QUESTION_ANSWERED, name, success=verdict.right, detail=detail)
        self._journal.append(connection, deed)

    def _finish(
        self,
        connection: Connection,
        outline: CourseOutline,
        quiz: Quiz,
        attempt: Attempt,
        finished: Result | None,
    ) -> list[object]:
        if finished is None:
            return []
        kind = kinds.QUIZ_PASSED if finished.passed else kinds.QUIZ_MISSED
        version = self._shelf.course(attempt.pack_sha256).manifest.version
        detail: dict[str, DetailValue] = {"pack-version": version, "pack-sha256": attempt.pack_sha256}
        if not finished.passed:  # how often one missed must not leave with the pass, which is compulsory
            detail["attempt-number"] = attempt.number
        name = object_id(outline.id, quiz.id)
        self._journal.append(connection, Deed(kind, name, quiz.title, finished.score, finished.passed, detail))
        if not finished.passed:
            return [QuizMissed(outline.id, quiz.id)]
        return [QuizPassed(outline.id, quiz.id, finished.score), *self._complete(connection, outline)]

    def _complete(self, connection: Connection, outline: CourseOutline) -> list[object]:
        progress = self._journal.progress(connection)
        if progress.has(kinds.COURSE_COMPLETED.name, outline.id) or not completes(outline, progress):
            return []
        self._journal.append(connection, Deed(kinds.COURSE_COMPLETED, outline.id, outline.title, detail=_pack(outline)))
        return [CourseCompleted(outline.id)]

    def _state(self, connection: Connection, outline: CourseOutline) -> CourseState:
        progress = self._journal.progress(connection)
        return course_state(outline, progress, places_of(connection, outline.id))

    def _outline(self, course_id: str) -> CourseOutline:
        for row in self._shelf.rows("course"):
            if row["pack_id"] == course_id:
                return course_outline(row)
        raise Trouble("training.course-gone", course=course_id)

    def _lesson(self, outline: CourseOutline, lesson_id: str) -> Lesson:
        try:
            return self._shelf.course(outline.sha256).lesson(lesson_id)
        except KeyError:
            raise Trouble("training.step-gone", step=lesson_id) from None

    def _quiz(self, attempt: Attempt) -> Quiz:
        try:
            return self._shelf.course(attempt.pack_sha256).quiz(attempt.quiz_id)
        except KeyError:
            raise Trouble("training.step-gone", step=attempt.quiz_id) from None

    def _tell(self, events: list[object]) -> None:
        for event in events:
            self._announce(event)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")


def _pack(outline: CourseOutline) -> dict[str, str]:
    return {"pack-version": outline.version, "pack-sha256": outline.sha256}


def _neighbours(outline: CourseOutline, step_id: str) -> tuple[str | None, str | None]:
    ids = [step.id for step in outline.steps]
    if step_id not in ids:
        return None, None
    at = ids.index(step_id)
    return (ids[at - 1] if at else None), (ids[at + 1] if at + 1 < len(ids) else None)

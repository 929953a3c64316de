"""Answering quizzes: each answer is written down before it counts, and an attempt outlives whatever happens."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from desktop_app.events import QuizMissed, QuizPassed
from desktop_app.features.training import store
from desktop_app.features.training.course import neighbours, object_id, turn_of
from desktop_app.features.training.quiz import (
    Attempt,
    Result,
    Verdict,
    is_finished,
    questions_of,
    result,
    verdict_of,
)
from desktop_app.features.training.service.shared import Shared, flaws_in, pack_detail
from desktop_app.features.training.views import Answered, QuizView
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.places import Place, keep_place
from desktop_app.ledger.statement import Deed, DetailValue
from desktop_app.packs.course import Quiz
from desktop_app.packs.outline import CourseOutline, policy_outline
from desktop_app.storage.database import Connection


class QuizService(Shared):
    """What one may want of quizzes."""

    def quiz(self, course_id: str, quiz_id: str, *, again: bool = True) -> QuizView:
        """Open a quiz: the attempt one is in, else a new one; without `again` rather the last one and its result.

        An attempt on a version that is not here any more is a Trouble; with `again` it is set aside for a new one.
        """
        outline = self._outline(course_id)
        with self._database.write() as connection:
            self._require_open(connection, self._state(connection, outline))
            attempt = self._attempt(connection, outline, quiz_id, again=again)
            quiz = self._quiz(outline, attempt)  # one that is not there leaves no trace
            if not questions_of(quiz, attempt):
                raise Trouble("training.quiz-empty", step=quiz.id)
            keep_place(connection, course_id, Place(quiz_id, 0.0), self._now())
            events = self._finish_late(connection, outline, quiz, attempt)
            state = self._state(connection, outline)
        self._tell(events)
        return QuizView(
            state,
            quiz,
            questions_of(quiz, attempt),
            attempt,
            neighbours(outline, quiz_id)[1],
            result(quiz, attempt) if is_finished(quiz, attempt) else None,
            self._clause_numbers(),
            flaws_in(self._shelf.course(attempt.pack_sha256), f"{quiz_id}.quiz.toml"),
        )

    def answer(self, attempt: Attempt, question_id: str, answer: Iterable[str], language: str = "en") -> Answered:
        """Keep an answer and judge it; the last one finishes the attempt."""
        outline = self._outline(attempt.course_id)
        quiz = self._quiz(outline, attempt)
        question = next((one for one in questions_of(quiz, attempt) if one.id == question_id), None)
        if question is None:
            raise Trouble("training.step-gone", step=question_id)
        with self._database.write() as connection:
            kept = store.open_attempt(connection, attempt.course_id, attempt.quiz_id)
            if kept is None or kept.id != attempt.id:
                raise Trouble("training.attempt-over")
            grown = kept.with_answer(question_id, answer, language)
            finished = result(quiz, grown) if is_finished(quiz, grown) else None
            store.keep_answers(connection, grown, self._now() if finished else None)
            verdict = verdict_of(question, grown)
            if grown is not kept:
                self._answered(connection, grown, verdict)
            events = self._end(connection, outline, quiz, grown, finished)
            state = self._state(connection, outline)
        self._tell(events)
        return Answered(grown, verdict, finished, state)

    def _attempt(self, connection: Connection, outline: CourseOutline, quiz_id: str, *, again: bool) -> Attempt:
        turn = turn_of(outline.id, self._journal.progress(connection))
        attempt = store.open_attempt(connection, outline.id, quiz_id)
        if attempt is not None and again and not self._is_here(outline, attempt):
            store.keep_answers(connection, attempt, self._now())
            attempt = None
        if attempt is None and not again:
            attempt = self._last(connection, outline, quiz_id, turn)
        return attempt or self._begin(connection, outline, quiz_id, turn)

    def _last(self, connection: Connection, outline: CourseOutline, quiz_id: str, turn: int) -> Attempt | None:
        """The last attempt on this version since the course was last started over, if it was answered to its end."""
        last = store.last_finished(connection, outline.id, quiz_id, outline.sha256)
        whole = last is not None and last.turn == turn and is_finished(self._quiz(outline, last), last)
        return last if whole else None

    def _begin(self, connection: Connection, outline: CourseOutline, quiz_id: str, turn: int) -> Attempt:
        number = store.last_number(connection, outline.id, quiz_id) + 1
        attempt = Attempt(str(uuid.uuid4()), outline.id, quiz_id, outline.sha256, number, turn=turn)
        store.add_attempt(connection, attempt, self._now())
        return attempt

    def _answered(self, connection: Connection, attempt: Attempt, verdict: Verdict) -> None:
        name = object_id(attempt.course_id, f"{attempt.quiz_id}/{verdict.question_id}")
        detail: dict[str, DetailValue] = {"attempt": attempt.id, "chosen": list(verdict.given)}
        self._journal.append(connection, Deed(kinds.QUESTION_ANSWERED, name, success=verdict.right, detail=detail))

    def _finish_late(
        self, connection: Connection, outline: CourseOutline, quiz: Quiz, attempt: Attempt
    ) -> list[object]:
        """An attempt whose last open question can no longer be read has all its answers: it ends here."""
        open_one = store.open_attempt(connection, attempt.course_id, attempt.quiz_id)
        if open_one is None or not is_finished(quiz, open_one):
            return []
        store.keep_answers(connection, open_one, self._now())
        return self._end(connection, outline, quiz, open_one, result(quiz, open_one))

    def _end(
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
        course = self._shelf.course(attempt.pack_sha256)
        detail: dict[str, DetailValue] = dict(pack_detail(course, attempt.pack_sha256))
        if not finished.passed:  # how often one missed must not leave with the pass, which is compulsory
            detail["attempt-number"] = attempt.number
        name = object_id(outline.id, quiz.id)
        deed = Deed(kind, name, quiz.title, finished.score, finished.passed, detail)
        if not finished.passed:
            self._journal.append(connection, deed)
            return [QuizMissed(outline.id, quiz.id)]
        self._done(connection, course, quiz.id, deed, once=False)
        return [QuizPassed(outline.id, quiz.id, finished.score), *self._complete(connection, outline)]

    def _quiz(self, outline: CourseOutline, attempt: Attempt) -> Quiz:
        """The quiz of the version the attempt began with."""
        try:
            return self._shelf.course(attempt.pack_sha256).quiz(attempt.quiz_id)
        except KeyError:
            raise Trouble("training.step-gone", step=attempt.quiz_id) from None
        except Trouble:
            if attempt.pack_sha256 == outline.sha256:
                raise
            raise Trouble("training.attempt-gone") from None

    def _is_here(self, outline: CourseOutline, attempt: Attempt) -> bool:
        try:
            self._quiz(outline, attempt)
        except Trouble:
            return False
        return True

    def _clause_numbers(self) -> dict[str, str]:
        policies = map(policy_outline, self._shelf.rows("policy"))
        return {clause.id: clause.number for policy in policies for clause in policy.clauses}

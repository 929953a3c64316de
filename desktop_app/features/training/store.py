"""Attempts in the database; each answer is written before the screen says so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from desktop_app.features.training.quiz import Attempt
from desktop_app.storage.tables.training import attempt as attempts


def open_attempt(connection: Connection, course_id: str, quiz_id: str) -> Attempt | None:
    """The attempt that was begun and not finished, if any."""
    query = select(attempts).where(
        attempts.c.course_id == course_id, attempts.c.quiz_id == quiz_id, attempts.c.finished_at.is_(None)
    )
    row = connection.execute(query).first()
    return None if row is None else _attempt(row)


def last_finished(connection: Connection, course_id: str, quiz_id: str, sha256: str) -> Attempt | None:
    """The newest attempt that was answered to its end, of this very version of the course."""
    query = select(attempts).where(
        attempts.c.course_id == course_id,
        attempts.c.quiz_id == quiz_id,
        attempts.c.pack_sha256 == sha256,
        attempts.c.finished_at.is_not(None),
    )
    row = connection.execute(query.order_by(attempts.c.number.desc()).limit(1)).first()
    return None if row is None else _attempt(row)


def last_number(connection: Connection, course_id: str, quiz_id: str) -> int:
    """How many attempts there have been."""
    query = select(func.coalesce(func.max(attempts.c.number), 0))
    return int(
        connection.execute(query.where(attempts.c.course_id == course_id, attempts.c.quiz_id == quiz_id)).scalar_one()
    )


def add_attempt(connection: Connection, attempt: Attempt, at: str) -> None:
    """Begin an attempt."""
    connection.execute(
        insert(attempts).values(
            id=attempt.id,
            course_id=attempt.course_id,
            quiz_id=attempt.quiz_id,
            pack_sha256=attempt.pack_sha256,
            number=attempt.number,
            started_at=at,
            answers=_answers_text(attempt),
        )
    )


def keep_answers(connection: Connection, attempt: Attempt, finished_at: str | None = None) -> None:
    """Keep the answers given so far, and the end when there is one."""
    values = {"answers": _answers_text(attempt), "finished_at": finished_at}
    connection.execute(update(attempts).where(attempts.c.id == attempt.id).values(values))


def _answers_text(attempt: Attempt) -> str:
    return json.dumps({question: sorted(chosen) for question, chosen in attempt.answers.items()})


def _attempt(row: Row[*tuple[Any, ...]]) -> Attempt:
    kept: Mapping[str, list[str]] = json.loads(row.answers)
    answers = MappingProxyType({question: frozenset(chosen) for question, chosen in kept.items()})
    return Attempt(row.id, row.course_id, row.quiz_id, row.pack_sha256, row.number, answers)

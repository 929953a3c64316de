"""Attempts, runs and what a person was told, in the database; answers are written before the screen says so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.features.training.quiz import Attempt
from desktop_app.features.training.scenario import Run
from desktop_app.storage.tables.shelf import told_version
from desktop_app.storage.tables.training import attempt as attempts

_Row = Row[*tuple[Any, ...]]


def open_attempt(connection: Connection, course_id: str, quiz_id: str) -> Attempt | None:
    """The attempt that was begun and not finished, if any."""
    row = connection.execute(_of(course_id, quiz_id).where(attempts.c.finished_at.is_(None))).first()
    return None if row is None else _attempt(row)


def last_finished(connection: Connection, course_id: str, quiz_id: str, sha256: str) -> Attempt | None:
    """The newest attempt that has ended, of this very version of the course."""
    query = _of(course_id, quiz_id).where(attempts.c.pack_sha256 == sha256, attempts.c.finished_at.is_not(None))
    row = connection.execute(query).first()
    return None if row is None else _attempt(row)


def last_run(connection: Connection, course_id: str, scenario_id: str) -> Run | None:
    """The newest run through a scenario, ended or not."""
    row = connection.execute(_of(course_id, scenario_id)).first()
    return None if row is None else _run(row)


def last_number(connection: Connection, course_id: str, step_id: str) -> int:
    """How many attempts or runs there have been."""
    row = connection.execute(_of(course_id, step_id)).first()
    return 0 if row is None else int(row.number)


def add_attempt(connection: Connection, attempt: Attempt, at: str) -> None:
    """Begin an attempt."""
    _add(connection, attempt, attempt.quiz_id, at, _answers_text(attempt))


def add_run(connection: Connection, run: Run, at: str) -> None:
    """Begin a run."""
    _add(connection, run, run.scenario_id, at, _path_text(run))


def keep_answers(connection: Connection, attempt: Attempt, finished_at: str | None = None) -> None:
    """Keep the answers given so far, and the end when there is one."""
    _keep(connection, attempt.id, _answers_text(attempt), finished_at)


def keep_path(connection: Connection, run: Run, finished_at: str | None = None) -> None:
    """Keep the choices taken so far, and the end when there is one."""
    _keep(connection, run.id, _path_text(run), finished_at)


def set_aside(connection: Connection, course_id: str, at: str, step_id: str | None = None) -> None:
    """End what is open of a course, or of one of its steps, as it stands; the answers stay."""
    here = (attempts.c.course_id == course_id) & attempts.c.finished_at.is_(None)
    if step_id is not None:
        here &= attempts.c.quiz_id == step_id
    connection.execute(update(attempts).where(here).values(finished_at=at))


def told_versions(connection: Connection) -> dict[str, str]:
    """The newest version of each pack of whose changes the person was told."""
    return {row.pack_id: row.version for row in connection.execute(select(told_version))}


def keep_told(connection: Connection, pack_id: str, version: str) -> None:
    """The person was told what this version changes."""
    row = {"pack_id": pack_id, "version": version}
    connection.execute(
        upsert(told_version).values(row).on_conflict_do_update(index_elements=["pack_id"], set_={"version": version})
    )


def _of(course_id: str, step_id: str) -> Select[*tuple[Any, ...]]:
    """All of one step, the newest first."""
    query = select(attempts).where(attempts.c.course_id == course_id, attempts.c.quiz_id == step_id)
    return query.order_by(attempts.c.number.desc()).limit(1)


def _add(connection: Connection, begun: Attempt | Run, step_id: str, at: str, answers: str) -> None:
    connection.execute(
        insert(attempts).values(
            id=begun.id,
            course_id=begun.course_id,
            quiz_id=step_id,
            pack_sha256=begun.pack_sha256,
            number=begun.number,
            started_at=at,
            answers=answers,
        )
    )


def _keep(connection: Connection, row_id: str, answers: str, finished_at: str | None) -> None:
    values = {"answers": answers, "finished_at": finished_at}
    connection.execute(update(attempts).where(attempts.c.id == row_id).values(values))


def _answers_text(attempt: Attempt) -> str:
    kept = {"answers": {question: list(answer) for question, answer in attempt.answers.items()}}
    return json.dumps({**kept, "languages": dict(attempt.languages), "turn": attempt.turn}, ensure_ascii=False)


def _path_text(run: Run) -> str:
    return json.dumps({"path": list(run.path), "turn": run.turn}, ensure_ascii=False)


def _attempt(row: _Row) -> Attempt:
    kept: Mapping[str, Any] = json.loads(row.answers)
    if not isinstance(kept.get("answers"), dict):  # as the first version wrote them: question → option ids
        kept = {"answers": kept}
    answers = MappingProxyType({question: tuple(answer) for question, answer in kept["answers"].items()})
    languages = MappingProxyType(dict(kept.get("languages", {})))
    names = (row.id, row.course_id, row.quiz_id, row.pack_sha256, row.number)
    return Attempt(*names, answers, languages, kept.get("turn", 0))


def _run(row: _Row) -> Run:
    kept: Mapping[str, Any] = json.loads(row.answers)
    names = (row.id, row.course_id, row.quiz_id, row.pack_sha256, row.number)
    return Run(*names, tuple(kept.get("path", ())), kept.get("turn", 0))

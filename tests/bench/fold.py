"""Folding 100,000 statements cold, beside a raw scan of the same rows by sqlite3."""

from __future__ import annotations

import sqlite3
import statistics
import time
from contextlib import closing
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk

STATEMENTS = 100_000
RUNS = 5


def measure(folder: Path) -> dict[str, object]:
    """Medians in milliseconds."""
    profile = folder / "many"
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        with house.database.write() as connection:
            connection.connection.executemany(  # straight to the driver: 100,000 rows in a second
                "INSERT INTO statement (id, kind, object, at, score, detail, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (_row(number) for number in range(STATEMENTS)),
            )
        folding = [_timed(lambda: _refold(house)) for _ in range(RUNS)]
        raw = [_timed(lambda: _scan(profile / DATABASE_NAME)) for _ in range(RUNS)]
    fold_ms, raw_ms = statistics.median(folding), statistics.median(raw)
    return {
        "statements": STATEMENTS,
        "fold_ms": round(fold_ms, 1),
        "raw_scan_ms": round(raw_ms, 1),
        "ratio": round(fold_ms / raw_ms, 2),
    }


def _row(number: int) -> tuple[object, ...]:
    kind = ("question-answered", "lesson-opened", "lesson-finished", "quiz-passed")[number % 4]
    at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T09:{number % 60:02}:00.000000Z"
    body = '{"id":"x","actor":{"account":{}},"verb":{"id":"v"},"object":{"id":"o"},"timestamp":"t"}' * 6
    return (f"id-{number}", kind, f"course-{number % 40}/step-{number % 900}", at, (number % 100) / 100, None, body)


def _refold(house: desk.House) -> None:
    with house.database.write() as connection:
        house.journal.refold(connection)


def _scan(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for _ in connection.execute("SELECT id, kind, object, at, score, detail FROM statement"):
            pass


def _timed(work: object) -> float:
    began = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - began) * 1000

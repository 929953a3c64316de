"""Answering questions of every kind and walking a scenario, killed at any moment, loses nothing that was shown."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.house import House
from desktop_app.packs.reading import read_course
from desktop_app.packs.source import FolderSource
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk, everything
from tests.fakes.clock import FixedClock
from tests.fakes.window import application, open_window
from tests.journeys.attempts import Attempts
from tests.soak.attempts import half_done, kill_attempts, missing
from tests.soak.kills import Life

pytestmark = pytest.mark.journey

COURSE = read_course(FolderSource(everything.FOLDER))


def test_eight_kills_lose_no_answer_and_no_choice(tmp_path: Path) -> None:
    figures = kill_attempts(tmp_path, 8)
    assert figures["lost"] == []
    assert figures["whole"]
    assert figures["answered"] and figures["stands"]


# What finds nothing lost has to be able to find it


@pytest.fixture
def profile(tmp_path: Path, clock: FixedClock) -> Path:
    with desk.house_of(tmp_path, clock) as house:
        desk.join(house)
        everything.install(house)
    return tmp_path


@pytest.fixture
def life(profile: Path, monkeypatch: pytest.MonkeyPatch) -> Life:
    """A round without a kill."""
    monkeypatch.setattr("tests.journeys.attempts.ROUNDS", 1)
    application()
    lived = Life()
    with open_window(profile) as window:
        Attempts(window, lived.done.append).play()
    return lived


def _change(profile: Path, query: str, *values: object) -> None:
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection, connection:
        connection.execute(query, values)


def _losses(profile: Path, life: Life) -> Iterator[str]:
    yield from (words.split(" ")[1] for words in missing(profile, life))


def test_whatever_is_lost_is_noticed(profile: Path, life: Life) -> None:
    assert list(missing(profile, life)) == list(half_done(profile, COURSE)) == []
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection:
        rows = connection.execute("SELECT id, answers FROM attempt").fetchall()
    kept = {name: json.loads(text) for name, text in rows}
    attempt, run = (next(name for name, one in kept.items() if what in one) for what in ("answers", "path"))
    first = min(kept[attempt]["answers"])
    less = {name: answer for name, answer in kept[attempt]["answers"].items() if name != first}
    _change(profile, "UPDATE attempt SET answers = ? WHERE id = ?", json.dumps({"answers": less}), attempt)
    assert set(_losses(profile, life)) == {"answer"}
    assert len(list(half_done(profile, COURSE))) == 2, "a statement too many, and an end without all answers"
    _change(profile, "UPDATE attempt SET answers = ? WHERE id = ?", json.dumps({"path": []}), run)
    assert set(_losses(profile, life)) == {"answer", "place"}
    _change(profile, "DELETE FROM mark WHERE kind IN ('quiz-passed', 'quiz-missed', 'scenario-finished')")
    assert set(_losses(profile, life)) == {"answer", "place", "result", "ending"}


def test_the_next_life_goes_on_where_the_last_one_ended(profile: Path, life: Life, clock: FixedClock) -> None:
    ended = [json.loads(words) for words in life.done if words != "all"]
    assert [said["what"] for said in ended].count("result") == 1
    assert ended[-1]["over"]
    house: House
    with desk.house_of(profile, clock) as house:
        assert house.training.scenario(everything.COURSE, everything.SCENARIO).run.id == ended[-1]["run"]

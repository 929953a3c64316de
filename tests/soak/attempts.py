"""Kills somebody who answers and chooses, at random moments, and looks whether anything shown as kept is missing."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_app.features.training.scenario import is_over, walk
from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.course import Course
from desktop_app.packs.reading import read_course
from desktop_app.packs.source import FolderSource
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk, everything
from tests.soak.kills import Life, facts, live, status_works

LIVES = 20  # of one profile
NOT_TOLD = ("window", "all")
SCENARIO_FINISHED = f"scenario-finished {everything.COURSE}/{everything.SCENARIO}"


def kill_attempts(folder: Path, count: int, seed: int = 1) -> dict[str, Any]:
    """Kill `count` times; a profile is used for some lives or until its rounds are over, then a fresh one begins."""
    chance, lost, told, kills = random.Random(seed), [], Counter[str](), 0
    course, fresh = read_course(FolderSource(everything.FOLDER)), _prepared(folder / "fresh")
    profiles = [shutil.copytree(fresh, folder / "0")]
    while kills < count:
        life = live(profiles[-1], chance.uniform(0.0, 4.0), "attempts")
        kills += not life.finished
        told.update(said["what"] for said in _told(life))
        problems = (*missing(profiles[-1], life), *half_done(profiles[-1], course))
        lost += [f"{profiles[-1].name}: {words}" for words in problems]
        if life.finished or kills % LIVES == 0:
            profiles.append(shutil.copytree(fresh, folder / str(len(profiles))))
    whole = all(status_works(profile) for profile in profiles)
    return {"kills": kills, "profiles": len(profiles), **told, "lost": lost, "whole": whole}


def missing(profile: Path, life: Life) -> Iterator[str]:
    """What the screen showed as kept and the profile does not know."""
    attempts, runs, known = _kept(profile, "answers"), _kept(profile, "path"), facts(profile)
    stands = {said["run"]: said for said in _told(life) if said["what"] == "stands"}
    for said in _told(life):
        if said["what"] == "answered" and not _has_answer(attempts.get(said["attempt"]), said):
            yield f"the answer {said}"
        if said["what"] == "result" and not (attempts[said["attempt"]]["over"] and _result(said) in known):
            yield f"the result {said}"
        if said["what"] == "stands" and said["over"] and SCENARIO_FINISHED not in known:
            yield f"the ending {said}"
    for name, said in stands.items():
        if not _a_step_apart(runs.get(name, {}).get("path", ["lost"]), said["path"]):
            yield f"the place {said}"


def half_done(profile: Path, course: Course) -> Iterator[str]:
    """What was written in part only: an answer without its statement, an end without its result."""
    attempts, runs = _kept(profile, "answers"), _kept(profile, "path")
    answers = sum(len(kept["answers"]) for kept in attempts.values())
    count = _statements(profile)
    if count["question-answered"] != answers:
        yield f"{answers} answers, {count['question-answered']} statements of answers"
    over = sum(kept["over"] for kept in attempts.values())
    if count["quiz-passed"] + count["quiz-missed"] != over:
        yield f"{over} ended attempts, {count['quiz-passed']} passes and {count['quiz-missed']} misses"
    quiz, scenario = course.quiz(everything.QUIZ), course.scenario(everything.SCENARIO)
    for name, kept in attempts.items():
        if (len(kept["answers"]) == quiz.asked) is not kept["over"]:
            yield f"attempt {name} has {len(kept['answers'])} answers and is {kept}"
    for name, kept in runs.items():
        if is_over(walk(scenario, kept["path"])) is not kept["over"]:
            yield f"run {name} stands at {kept}"
    if any(kept["over"] for kept in runs.values()) and count["scenario-finished"] != 1:
        yield f"{count['scenario-finished']} statements of a finished scenario"


def _has_answer(attempt: dict[str, Any] | None, said: dict[str, Any]) -> bool:
    return attempt is not None and bool(attempt["answers"].get(said["question"]) == said["answer"])


def _result(said: dict[str, Any]) -> str:
    return f"{'quiz-passed' if said['passed'] else 'quiz-missed'} {everything.COURSE}/{everything.QUIZ}"


def _a_step_apart(kept: list[str], said: list[str]) -> bool:
    """The screen may be one choice behind what was written, whether on or back."""
    return kept == said or kept[:-1] == said or said[:-1] == kept


def _told(life: Life) -> Iterator[dict[str, Any]]:
    yield from (json.loads(words) for words in life.done if words not in NOT_TOLD)


def _kept(profile: Path, what: str) -> dict[str, dict[str, Any]]:
    """Attempts (`answers`) or runs (`path`) of the course of all kinds, by id."""
    query = "SELECT id, answers, finished_at IS NOT NULL FROM attempt WHERE course_id = ?"
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection:
        rows = connection.execute(query, (everything.COURSE,)).fetchall()
    found = {name: {**json.loads(text), "over": bool(over)} for name, text, over in rows}
    return {name: kept for name, kept in found.items() if what in kept}


def _statements(profile: Path) -> Counter[str]:
    query = "SELECT kind, count(*) FROM statement WHERE object LIKE ? GROUP BY kind"
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection:
        return Counter(dict(connection.execute(query, (f"{everything.COURSE}/%",)).fetchall()))


def _prepared(profile: Path) -> Path:
    """Somebody who has joined, with the course of all kinds."""
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        everything.install(house)
    return profile

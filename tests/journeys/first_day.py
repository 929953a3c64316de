"""Plays the first day from outside, in a real window on a screen of its own, with no network at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.packs.course import QuestionKind, Quiz
from desktop_app.packs.pack import Audience
from tests.courses import SHORT_COMPANY
from tests.fakes import desk
from tests.journeys.session import with_keyring

HERE = Path(__file__).parent
LONGEST = 180
LANGUAGE = "en"
NAME_SPOKEN = "Zofia Wiśniewska"
NAME_TYPED = "Zofia Nowak"  # xdotool types letters outside the screen's keymap only by luck


@dataclass(frozen=True)
class Played:
    """What came of a journey: the watch's report, and what went wrong (empty: nothing)."""

    report: dict[str, Any]
    errors: str
    profile: Path
    name: str


def play(folder: Path, *, mouse: bool) -> Played:
    """Play it; `mouse`: with pointer and keyboard, else through AT-SPI alone."""
    profile = folder / "profilo di Łucja"
    profile.mkdir(parents=True)
    settings_of(profile).write(Settings(LANGUAGE, "light"))
    known = known_day(folder / "known", NAME_TYPED if mouse else NAME_SPOKEN)
    return play_outside(folder, profile, known, "first_day_outside.py", "mouse" if mouse else "")


def play_outside(
    folder: Path, profile: Path, known: dict[str, Any], script: str, how: str, example: Path = SHORT_COMPANY
) -> Played:
    """Open the app on a stage of its own, without a network, and let `script` play with what it knows.

    `example` is the company that the app has with it: a desk that joined it follows its library.
    """
    report, knowledge = folder / "report.json", folder / "known.json"
    knowledge.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    stage = [*with_keyring(folder), "sh", str(HERE / "stage.sh"), sys.executable, str(profile), str(report)]
    command = [*stage, str(HERE / script), str(knowledge), *([how] if how else [])]
    environment = {**os.environ, "PORTAVOCE_EXAMPLE": str(example)}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False)
    errors = "" if run.returncode == 0 and "played" in run.stdout else f"{run.stdout[-2000:]}\n{run.stderr[-12000:]}"
    found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
    return Played(found, errors, profile, known["name"])


def known_day(profile: Path, name: str) -> dict[str, Any]:
    """What a diligent person would know: titles, right answers, clauses."""
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        steps = house.training.course(desk.COURSE).course.steps
        quiz_id = next(step.id for step in steps if step.kind == "quiz")
        quiz = house.training.quiz(desk.COURSE, quiz_id).quiz
        return {
            "steps": [step.title.of(LANGUAGE) for step in steps],
            "questions": [_question(quiz, number) for number in range(len(quiz.questions))],
            **known_policy(house, desk.POLICY, name),
        }


def known_policy(house: House, policy_id: str, name: str) -> dict[str, Any]:
    """What a diligent person would know of a policy before signing it."""
    view = house.policy.open(policy_id, LANGUAGE)
    asked = view.policy.to_confirm(Audience(view.state.audience))
    return {
        "name": name,
        "clauses": [clause.number for clause in view.clauses],
        "confirm": [texts.of(LANGUAGE) for texts in asked],
        "version": view.policy.manifest.version,
    }


def _question(quiz: Quiz, number: int) -> dict[str, Any]:
    question = quiz.questions[number]
    if question.kind is QuestionKind.TRUE_FALSE:
        right = ["True" if question.answer else "False"]
    else:
        right = [option.text.of(LANGUAGE) for option in question.options if option.right]
    return {"text": question.text.of(LANGUAGE), "right": right, "last": number == len(quiz.questions) - 1}


def measure(folder: Path) -> dict[str, Any]:
    """The heartbeat of the GUI thread over a whole day, for the bench."""
    played = play(folder, mouse=True)
    if played.errors:
        raise AssertionError(played.errors)
    return {**played.report["beats"], "p99_limit": 16, "worst_limit": 100}

"""One profile for each stage of a first week: joined, lessons read, quiz missed or passed, policy read, signed."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from desktop_app.features.policy.signature import Answer, OtherAnswer
from desktop_app.house import House
from tests.fakes import desk, everything
from tests.fakes.clock import FixedClock
from tests.fakes.further_path import build_further_stages
from tests.fakes.lesson_scenes import install_flawed
from tests.fakes.long_path import build_long_stages
from tests.fakes.owner_scenes import build_owner_stages
from tests.fakes.policy_versions import build_policy_stages
from tests.fakes.sharing import build_sharing_stages
from tests.fakes.sign_scenes import build_sign_stages
from tests.fakes.trainer_scenes import build_trainer_stages
from tests.fakes.version_scenes import build_version_stages
from tests.fakes.wallet_scenes import build_wallet_stages

MORNING = FixedClock(datetime(2026, 11, 5, 9, 30, tzinfo=timezone(timedelta(hours=1))))


def build_stages(folder: Path) -> dict[str, Path]:
    """Make them all in `folder`; the profile of "nobody" is not there yet."""
    steps: tuple[tuple[str, Callable[[House], object]], ...] = (
        ("joined", desk.join),
        ("lessons", desk.read_lessons),
        ("missed", lambda house: desk.take_quiz(house, right=False)),
        ("reading", _pass_and_begin_the_policy),
        ("read", desk.read_policy),
        ("signed", _ask_and_sign),
    )
    stages, before = {"nobody": folder / "nobody"}, None
    for name, step in steps:
        stages[name] = folder / name
        if before is not None:
            shutil.copytree(before, stages[name])
        with desk.house_of(stages[name], MORNING) as house:
            step(house)
        before = stages[name]
    stages["newer"] = shutil.copytree(stages["joined"], folder / "newer")
    _make_newer(stages["newer"])
    stages["everything"] = shutil.copytree(stages["joined"], folder / "everything")
    with desk.house_of(stages["everything"], MORNING) as house:
        everything.install(house)
    stages["flawed"] = shutil.copytree(stages["joined"], folder / "flawed")
    with desk.house_of(stages["flawed"], MORNING) as house:
        install_flawed(house, folder / "flawed-course")
    first = (build_long_stages, build_further_stages, build_policy_stages, build_sign_stages, build_wallet_stages)
    later = (build_trainer_stages, build_owner_stages, build_version_stages, build_sharing_stages)
    further = (*first, *later)
    return {**stages, **{name: made for build in further for name, made in build(folder, MORNING).items()}}


def _pass_and_begin_the_policy(house: House) -> None:
    desk.take_quiz(house)
    desk.read_clause(house, "what-stays-yours")


def _ask_and_sign(house: House) -> None:
    house.policy.answer(OtherAnswer(desk.POLICY, "1.0.0", Answer.QUESTION, text="May I name a client?"))
    desk.sign(house)


def _make_newer(profile: Path) -> None:
    with closing(sqlite3.connect(profile / "portavoce.db")) as connection:
        connection.execute("PRAGMA user_version = 99")

"""Kills a first day at random moments and looks whether anything the screen called done is missing."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.storage.glance import Condition, look
from desktop_app.storage.schema import DATABASE_NAME

LONGEST = 12.0  # seconds one life may last before it is killed all the same


@dataclass
class Life:
    """One process from start to kill: what its screen called done, and when it stood."""

    done: list[str] = field(default_factory=list)
    stood_after: float = 0.0
    finished: bool = False


def live(profile: Path, killed_after: float, journey: str = "first-day") -> Life:
    """Start the driver, kill it `killed_after` seconds after its window stood; what it had said by then."""
    life, began = Life(), time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "."}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start finds the bytecode of the first
    command = [sys.executable, "-m", "tests.journeys.driver", str(profile), journey]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        timers = [_later(LONGEST + 20, process)]
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # killed in the middle of a word: nothing was called done
            said = line.strip().removeprefix("DONE ")
            if said == "window":
                life.stood_after = time.monotonic() - began
                timers.append(_later(killed_after, process))
            life.done.append(said)
            life.finished = life.finished or said == "all"
        errors = process.stderr.read()
        process.wait()
    for timer in timers:
        timer.cancel()
        timer.join()
    if process.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(f"the driver ended by itself ({process.returncode}): {errors[-3000:]}")
    return life


def _later(seconds: float, process: subprocess.Popen[str]) -> threading.Timer:
    timer = threading.Timer(seconds, _kill, [process])
    timer.start()
    return timer


def _kill(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.kill()


def facts(profile: Path) -> set[str]:
    """What the profile knows of a first day, in the driver's words."""
    glance = look(profile / DATABASE_NAME)
    unborn = glance.condition is Condition.OLDER and glance.schema == 0  # killed while the first tables were laid
    assert unborn or glance.condition in (Condition.READY, Condition.NEW), glance.condition
    known = {f"{mark['kind']} {mark['object']}" for mark in glance.marks}
    return known | ({"joined"} if glance.company else set())


def missing(profile: Path, life: Life) -> set[str]:
    """What the screen called done and the profile does not know."""
    return {said for said in life.done if said not in ("window", "all")} - facts(profile)


def kill_many(folder: Path, count: int, seed: int = 1) -> dict[str, object]:
    """Kill `count` times; every profile is used until its day is over, then a fresh one begins."""
    chance, lost, starts, days, profile = random.Random(seed), [], [], 0, folder / "0"
    kills = 0
    while kills < count:
        life = live(profile, chance.uniform(0.0, 2.5))
        starts.append(life.stood_after)
        lost += [f"{profile.name}: {words}" for words in sorted(missing(profile, life))]
        if life.finished:
            days += 1
            profile = folder / str(days)
        else:
            kills += 1
    return {
        "kills": kills,
        "days_finished": days,
        "lost": lost,
        "whole": status_works(profile),
        "window_stands_seconds": {"median": round(sorted(starts)[len(starts) // 2], 2), "worst": round(max(starts), 2)},
    }


def status_works(profile: Path) -> bool:
    """Whether the command line reads the profile."""
    if not (profile / DATABASE_NAME).exists():
        return True
    command = [sys.executable, "-m", "desktop_app", "--profile", str(profile), "status", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return run.returncode == 0 and bool(json.loads(run.stdout)["app"])

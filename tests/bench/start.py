"""How long until Home stands, beside a bare QMainWindow in the same run; and how much memory it then holds."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.profiles import settings_of, write_card
from desktop_app.kernel.settings import Settings
from tests.fakes import desk
from tests.fakes.screen import Screen, screen, settle

RUNS = 11
BARE = (
    "import sys; from PySide6.QtWidgets import QApplication, QMainWindow;"
    "a = QApplication(sys.argv); w = QMainWindow(); w.resize(1280, 800); w.show(); sys.exit(a.exec())"
)


def measure(folder: Path) -> dict[str, object]:
    """Warm and cold starts of both, alternating, and the app's memory once settled."""
    profile = halfway_profile(folder / "profile")
    commands = {
        "bare": [sys.executable, "-c", BARE],
        "app": [str(Path(sys.executable).with_name("portavoce")), "--profile", str(profile)],
    }
    with screen(folder / "screen") as shown:
        for command in commands.values():
            _start(shown, command)
        warm: dict[str, list[float]] = {name: [] for name in commands}
        memory: list[float] = []
        for _ in range(RUNS):
            for name, command in commands.items():
                seconds, megabytes = _start(shown, command)
                warm[name].append(seconds)
                if name == "app":
                    memory.append(megabytes)
        cold = {name: _cold(shown, command) for name, command in commands.items()}
    medians = {name: statistics.median(times) for name, times in warm.items()}
    return {
        "warm_seconds": {name: round(value, 3) for name, value in medians.items()},
        "warm_ratio": round(medians["app"] / medians["bare"], 2),
        "warm_ratio_limit": 2.0,
        "cold_seconds": cold,
        "pss_megabytes": round(statistics.median(memory), 1),
        "pss_limit": 150,
        "runs": RUNS,
    }


def halfway_profile(profile: Path) -> Path:
    """A person who has read the course and not yet the policy."""
    settings_of(_made(profile)).write(Settings("en", "light"))
    with desk.house_of(profile, SystemClock()) as house:
        desk.join(house)
        desk.read_lessons(house)
        desk.take_quiz(house)
    write_card(profile, desk.NAME, "Aurora Example")
    return profile


def _made(profile: Path) -> Path:
    profile.mkdir(parents=True, exist_ok=True)
    return profile


def _start(shown: Screen, command: list[str]) -> tuple[float, float]:
    began = time.monotonic()
    process = subprocess.Popen(command, env=shown.environment, stderr=subprocess.DEVNULL)
    try:
        seconds = settle(shown, began)
        time.sleep(0.5)
        return seconds, pss(process.pid)
    finally:
        process.terminate()
        process.wait(20)
        time.sleep(0.3)


def pss(pid: int | str) -> float:
    """Megabytes of memory a process holds for itself, with its share of what it holds with others."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _cold(shown: Screen, command: list[str]) -> float | None:
    """One start with empty disk caches; None where we may not empty them."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return None
    return round(_start(shown, command)[0], 3)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        print(measure(Path(temporary)))

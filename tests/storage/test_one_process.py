"""One process per profile: the real app twice, and a lock that dies with its process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.kernel.lock import LOCK_NAME, ProfileLock
from desktop_app.kernel.profiles import doorbell_name
from tests.fakes import desk
from tests.fakes.clock import FixedClock

Start = Callable[..., "subprocess.Popen[str]"]

# The real app with one thing added: it says when its window and its bell are there.
APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.app import open_app

def opened():
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: print("open", flush=True)))

sys.exit(open_app(Path(sys.argv[1]), opened=opened))
"""
HOLD = """
import sys
from pathlib import Path
from desktop_app.kernel.lock import ProfileLock

lock = ProfileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
if "keep" in sys.argv:
    lock.keep_to_the_end()
    lock.release()
    del lock
    print("kept", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def start() -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def begin(*arguments: str | Path) -> subprocess.Popen[str]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd()), "LC_ALL": "C.UTF-8"}
        command, pipe = [sys.executable, *arguments], subprocess.PIPE
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", env=environment)
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate(timeout=30)


@pytest.fixture
def profile(tmp_path: Path, clock: FixedClock) -> Path:
    folder = tmp_path / "Łucja? 1%"
    with desk.house_of(folder, clock) as house:
        desk.join(house)
    return folder


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_launch_rings_the_first_and_goes(start: Start, profile: Path) -> None:
    first = start("-c", APP, profile)
    assert _line(first) == "open"
    second = start("-m", "desktop_app", "--profile", profile)
    out, said = second.communicate(timeout=60)
    assert (second.returncode, out) == (2, "")
    assert said == "Portavoce is already open with this profile. Its window has been brought to the front.\n"
    assert first.poll() is None
    status = start("-m", "desktop_app", "status", "--profile", profile)
    assert status.communicate(timeout=60)[0].startswith("Giulia Ferraro")


def test_a_second_launch_that_nobody_hears_does_not_say_it_was_heard(start: Start, profile: Path) -> None:
    holder = start("-c", HOLD, profile)
    assert _line(holder) == "True"
    second = start("-m", "desktop_app", "--profile", profile)
    said = second.communicate(timeout=60)[1]
    assert second.returncode == 2
    assert "brought to the front" not in said
    assert "already open" in said
    assert holder.poll() is None


def test_a_lock_dies_with_its_process_and_not_before(start: Start, profile: Path) -> None:
    holder = start("-c", HOLD, profile, "keep")
    assert (_line(holder), _line(holder)) == ("True", "kept")
    mine = ProfileLock(profile)
    assert not mine.take()
    holder.kill()
    holder.wait(timeout=30)
    assert mine.take()
    assert mine.take(), "who has it has it"
    assert not ProfileLock(profile).take()
    mine.release()
    assert mine.take()
    mine.release()


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ProfileLock(tmp_path / "nobody").take()


def test_a_lock_file_that_is_a_folder_leaves_nothing_open(profile: Path) -> None:
    (profile / LOCK_NAME).mkdir()
    with pytest.raises(IsADirectoryError):
        ProfileLock(profile).take()


def test_two_names_of_one_folder_ring_at_one_door(profile: Path, tmp_path: Path) -> None:
    other = tmp_path / "link"
    other.symlink_to(profile)
    assert doorbell_name(other) == doorbell_name(profile) == doorbell_name(profile / ".." / profile.name)

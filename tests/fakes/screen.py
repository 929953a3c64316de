"""A screen nobody sees: a real X server of our own whose pixels a test can read."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30.0
PAUSE = 0.008  # between two looks: looking takes the computer's time too


@dataclass(frozen=True)
class Screen:
    """An X server: its display name, and the file it draws into (XWD)."""

    display: str
    pixels: Path

    @property
    def environment(self) -> dict[str, str]:
        """For programs that shall open their windows here."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def picture(self) -> bytes:
        """Everything on the screen now."""
        return self.pixels.read_bytes()


@contextmanager
def screen(folder: Path, size: str = "1280x800") -> Iterator[Screen]:
    """Start Xvfb on a free display number, and end it again."""
    folder.mkdir(parents=True, exist_ok=True)
    read_end, write_end = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        f"{size}x24",
        "-nolisten",
        "tcp",
        "-fbdir",
        str(folder),
    ]
    process = subprocess.Popen(command, pass_fds=(write_end,), stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        process.terminate()
        process.wait(10)


def settle(shown: Screen, began: float, still_for: float = 1.0) -> float:
    """Wait until the pixels have changed and then stayed still for a while; seconds from `began` to the last change."""
    last, changed_at = shown.picture(), 0.0
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        seen_at, now = time.monotonic(), shown.picture()
        if now != last:
            last, changed_at = now, seen_at
        if changed_at and seen_at - changed_at > still_for:
            return changed_at - began
        time.sleep(PAUSE)
    raise TimeoutError("the screen never came to rest")

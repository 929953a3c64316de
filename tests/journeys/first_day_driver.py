"""Plays a new hire's first day in the real window and says aloud what the screen called done; made to be killed.

`python -m tests.journeys.first_day_driver PROFILE` prints one line for each thing the screen has shown as done, goes on
from wherever the profile was left, and ends with `DONE all` when everything is behind.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.kernel.settings import Settings
from tests.fakes.window import application, open_window
from tests.journeys.robot import Robot


def main(profile: Path) -> int:
    """Play until the end or a kill."""
    application()
    with open_window(profile, Settings("en", "light")) as window:
        _say("window")
        Robot(window, _say).play()
    return 0


def _say(words: str) -> None:
    """In one piece: a kill must not leave half a line."""
    sys.stdout.write(f"DONE {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

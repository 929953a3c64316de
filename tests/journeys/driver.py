"""Plays in the real window and says aloud what the screen called done; made to be killed.

`python -m tests.journeys.driver PROFILE first-day` plays a new hire's first day; with `attempts` it answers questions
of every kind and walks a scenario, over and over. It prints one line for each thing the screen has shown as done, goes
on from wherever the profile was left, and ends with `DONE all` when everything is behind. The window is opened as the
app opens it, and everything that only the driver needs is imported after it stands: `DONE window` tells when that is.
Its keyring lies beside the profile, so that the life after a kill finds the key again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.beginning import import_plainly

if TYPE_CHECKING:
    from desktop_app.profile_window import ProfileWindow


def main(profile: Path, journey: str) -> int:
    """Play until the end or a kill."""
    import_plainly()

    from desktop_app.kernel.clock import SystemClock
    from desktop_app.kernel.profiles import settings_of
    from desktop_app.kernel.settings import Settings
    from desktop_app.profile_window import ProfileWindow
    from desktop_app.qt.dress import make_application
    from desktop_app.qt.wardrobe import Wardrobe
    from tests.fakes.keyrings_on_disk import KeyringOnDisk

    application = make_application()
    profile.mkdir(parents=True, exist_ok=True)
    settings_of(profile).write(Settings("en", "light"))
    keyring = KeyringOnDisk(profile.with_name(f"{profile.name}.keyring"))
    window = ProfileWindow(Wardrobe(), profile, SystemClock(), lambda _ending: None, keeper=keyring)
    window.open()
    while window.shell.stack.page is None:  # a profile to be mended or migrated first
        application.processEvents()
    application.processEvents()
    _say("window")
    from tests.fakes.window import rest

    rest(window)
    _play(journey, window)
    window.close()
    return 0


def _play(journey: str, window: ProfileWindow) -> None:
    if journey == "attempts":
        from tests.journeys.attempts import Attempts

        Attempts(window, _say).play()
    else:
        from tests.journeys.robot import Robot

        Robot(window, _say).play()


def _say(words: str) -> None:
    """In one piece: a kill must not leave half a line."""
    sys.stdout.write(f"DONE {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))

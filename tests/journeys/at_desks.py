"""Opens the app at somebody's desk and closes it again: in the system's Python, for plays of several sittings."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

CLOSING = 20.0


@contextmanager
def at_the_desk(hands, python, profile, home, handed=""):
    """The app as a person starts it, until they are done; it has to end well, and its window with it."""
    environment = {**os.environ, "HOME": str(home), "PORTAVOCE_DATA": str(Path(home) / "data")}
    command = [python, "-m", "desktop_app", "--profile", profile, *(["--open", handed] if handed else [])]
    app = subprocess.Popen(command, env=environment)
    try:
        hands.find("Portavoce", ("frame",))
        yield
    finally:
        app.terminate()
        app.wait(CLOSING)
    if app.returncode:
        raise AssertionError(f"the app ended with {app.returncode}")
    hands.wait_until(lambda: not list(hands.everything()), "the window to be gone")

"""Makes a library through the owner's page with real lanes, and tells what the GUI thread did meanwhile (JSON)."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.fakes.window import application, open_window, page_of, rest, wait_until

BEAT = 0.004  # seconds
PASSPHRASE = "quattro parole senza senso"
WATCHED = ("open", "import", "sqlite3.connect", "os.listdir", "os.scandir")


class Watch:
    """Listens on the GUI thread while `listens` is on."""

    def __init__(self) -> None:
        self.listens = False
        self.trespasses: list[str] = []
        self.gaps: list[float] = []
        self._last = 0.0
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.listens or event not in WATCHED or threading.current_thread() is not threading.main_thread():
            return
        if event != "import" or str(arguments[0]) not in sys.modules:
            self.trespasses.append(f"{event} {arguments[0]}")

    def beat(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.gaps.append(max(0.0, now - self._last - BEAT) * 1000)
        self._last = now


def make_library(page: Any, folder: Path, window: ProfileWindow) -> None:
    """Through all four steps. No type of the page is imported here: that would be heard."""
    page.make()
    walk = page.walk
    step = walk.way.step
    step.folder.show_place(folder / "library")
    step.name.edit.setText("Acme")
    step.home.edit.setText("https://acme.example")
    step.contact.edit.setText("Marta")
    walk.go_on()
    wait_until(lambda: walk.at == 1, "the seal")
    walk.seal_step.passphrase.edit.setText(PASSPHRASE)
    walk.seal_step.again.edit.setText(PASSPHRASE)
    walk.go_on()
    wait_until(lambda: walk.at == 2, "the words")
    words = walk.paper.split()
    walk.go_on()
    for place, field in walk.step.fields.items():
        field.edit.setText(words[place])
    walk.go_on()
    wait_until(lambda: page.overview is not None, "the library")
    rest(window)


def main(folder: Path) -> int:
    """Make it, watched."""
    application()
    watch = Watch()
    with open_window(folder / "profile", Settings("en", tools=("owner",))) as window:
        wait_until(lambda: not window._quiet.isActive(), "the first screen to settle")  # then the pages are brought
        window.shell.go(Route("owner"))
        rest(window)
        timer = QTimer(window)
        timer.timeout.connect(watch.beat)
        timer.start(int(BEAT * 1000))
        watch.listens = True
        make_library(page_of(window), folder, window)
        watch.listens = False
        timer.stop()
    gaps = sorted(watch.gaps)
    found = {"worst": round(gaps[-1], 1), "p99": round(gaps[int(len(gaps) * 0.99) - 1], 1), "beats": len(gaps)}
    made = (folder / "library" / "metadata" / "1.root.json").is_file()
    print(json.dumps({"trespasses": watch.trespasses, "made": made, **found}))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

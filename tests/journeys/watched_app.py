"""Runs the app as `portavoce --profile DIR` does, and writes down what its GUI thread did: `python -m … DIR REPORT`.

The report (JSON): `beats` with the number of heartbeats, the 99th percentile and the worst gap in milliseconds above
the beat's own interval; `trespasses`, the files opened, modules imported and connections made on the GUI thread after
the first screen had settled; `settled_after`, the moment from which they count, in seconds.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path

SETTLED_SECONDS = 2.0
BEAT = 0.004
WATCHED = ("open", "import", "sqlite3.connect", "socket.connect", "socket.getaddrinfo", "subprocess.Popen")
BORN = time.monotonic()


class Watch:
    """Listens to the interpreter's audit events on the GUI thread, and to the beat of its event loop."""

    def __init__(self) -> None:
        self.trespasses: list[str] = []
        self.gaps: list[float] = []
        self._last = 0.0
        self.from_moment = float("inf")
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in WATCHED and time.monotonic() > self.from_moment and _on_gui_thread():
            if event == "import" and str(arguments[0]) in sys.modules:
                return
            self.trespasses.append(f"{event} {arguments[0]}")

    def begin(self) -> None:
        """From now on everything counts."""
        self.from_moment = time.monotonic()
        self._last = time.perf_counter()

    def beat(self) -> None:
        """One turn of the event loop."""
        now = time.perf_counter()
        if self._last:
            self.gaps.append(max(0.0, now - self._last - BEAT))
        self._last = now

    def report(self) -> dict[str, object]:
        """What was seen."""
        gaps = sorted(gap * 1000 for gap in self.gaps)
        at = min(len(gaps) - 1, int(len(gaps) * 0.99))
        beats = {"count": len(gaps), "p99": round(gaps[at], 1), "worst": round(gaps[-1], 1)} if gaps else {}
        return {"beats": beats, "trespasses": self.trespasses, "settled_after": SETTLED_SECONDS}


def _on_gui_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def main(profile: Path, report: Path) -> int:
    """Open the app, watched."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from desktop_app.beginning import import_plainly

    import_plainly()
    from desktop_app import app

    watch = Watch()

    def opened() -> None:
        timer = QTimer(QCoreApplication.instance())
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(watch.beat)
        QTimer.singleShot(int(SETTLED_SECONDS * 1000), lambda: (watch.begin(), timer.start(int(BEAT * 1000))))

    code = app.open_app(profile, choose=False, opened=opened)
    watch.from_moment = float("inf")
    report.write_text(json.dumps(watch.report(), indent=2), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

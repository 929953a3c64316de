"""Bringing half a gigabyte from a stick to the shelf, beside reading, hashing and writing the very same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.format import read_target
from desktop_app.packs.library.records import Entry
from desktop_app.packs.shelf import Shelf
from desktop_app.packs.texts import Texts
from desktop_app.storage.opening import open_database
from tests.bench import beside_kolibri
from tests.fakes.heavy_course import FILES, ID, VERSION, heavy_pack

ROUNDS = 7
CANCELS = 24  # at as many moments of the way
CHUNK = 1024 * 1024
NAME = f"course/{ID}/{VERSION}.pvpack"


def measure(folder: Path, with_kolibri: bool = True) -> dict[str, object]:
    """Seconds, megabytes and milliseconds; the two ways in turn, so that a busy disk is busy for both."""
    built = heavy_pack(folder / "source")
    shutil.rmtree(folder / "source")
    stored = folder / "stick" / "targets" / "course" / ID / f"{built.sha256}.{VERSION}.pvpack"
    stored.parent.mkdir(parents=True)
    built.file.rename(stored)
    command = [sys.executable, "-m", "tests.bench.pack_import", str(folder), built.sha256, str(built.size)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    found = json.loads(run.stdout)
    others = beside_kolibri.measure(stored, folder / "kolibri", found["import_seconds"]) if with_kolibri else {}
    return {
        "files": FILES,
        "megabytes": round(built.size / 1e6),
        **found,
        "unzip_seconds": _unzip(stored, folder / "unzipped"),
        **others,
        "ratio_limit": 1.3,
        "memory_limit_megabytes": 64,
        "cancel_limit_ms": 100,
    }


class _Desk:
    """A shelf, a stick, and the one pack on it."""

    def __init__(self, folder: Path, sha256: str, size: int) -> None:
        clock = SystemClock()
        self.database = open_database(folder / "profile" / "portavoce.db", clock.now()).database
        self.folder = folder
        self.shelf = Shelf(folder / "profile" / "shelf", self.database, clock)
        self.entry = Entry(read_target(NAME), sha256, size, Texts({}), (), "ada", "")
        (self.stored,) = (folder / "stick").rglob("*.pvpack")

    def take(self) -> None:
        """From the stick to a row on the shelf."""
        self.shelf.shelve(bring(FolderSource(self.folder / "stick"), self.entry, self.shelf, _never, _ignore))

    def forget(self) -> None:
        """As if it had never been there."""
        with self.database.write() as connection:
            connection.exec_driver_sql("DELETE FROM pack")
        self.shelf.sweep(older_than=0)

    def copy(self) -> None:
        """The least that anybody must do with those bytes."""
        digest = hashlib.sha256()
        target = self.folder / "copy"
        with self.stored.open("rb") as stream, target.open("wb") as out:
            while piece := stream.read(CHUNK):
                digest.update(piece)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())

    def cancelled_after(self, seconds: float) -> float | None:
        """How long whoever cancels waits, in seconds; None where it was all over before."""
        token, moment = CancelToken(), [0.0]
        timer = threading.Timer(seconds, lambda: (moment.__setitem__(0, time.perf_counter()), token.cancel()))
        timer.start()
        pause = token.raise_if_cancelled
        try:
            part = bring(FolderSource(self.folder / "stick", pause), self.entry, self.shelf, pause, _ignore).part
        except Cancelled:
            return time.perf_counter() - moment[0]
        finally:
            timer.cancel()
            timer.join()
        self.shelf.discard(part)
        return None


def _alone(folder: Path, sha256: str, size: int) -> dict[str, object]:
    """All that is measured in a process that does nothing else."""
    desk = _Desk(folder, sha256, size)
    idle = _memory("VmRSS")
    desk.take()
    grown = _memory("VmHWM") - idle
    desk.forget()
    copying, taking = [], []
    for _ in range(ROUNDS):
        copying.append(_timed(desk.copy))
        (folder / "copy").unlink()
        taking.append(_timed(desk.take))
        desk.forget()
    whole = statistics.median(taking)
    waits = [desk.cancelled_after(whole * number / CANCELS) for number in range(CANCELS)]
    found = sorted(wait * 1000 for wait in waits if wait is not None)
    left = [file.name for file in desk.shelf.folder.iterdir()]
    desk.database.close()
    return {
        "import_seconds": round(whole, 2),
        "copy_seconds": round(statistics.median(copying), 2),
        "ratio": round(whole / statistics.median(copying), 2),
        "memory_over_idle_megabytes": round(grown, 1),
        "cancelled": len(found),
        "cancel_worst_ms": round(found[-1], 1),
        "left_after_cancelling": left,
    }


def _unzip(pack: Path, target: Path) -> float | None:
    """As long as `unzip` takes, which hashes nothing and waits for no disk; None where there is none."""
    command = shutil.which("unzip")
    if command is None:
        return None
    times = []
    for _ in range(3):
        times.append(_timed(lambda: subprocess.run([command, "-q", str(pack), "-d", str(target)], check=True)))
        shutil.rmtree(target)
    return round(statistics.median(times), 2)


def _memory(kind: str) -> float:
    """Megabytes of this process: resident now, or the most there ever were."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _never() -> None:
    """Nobody cancels."""


def _ignore(_done: int, _size: int) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    print(json.dumps(_alone(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))

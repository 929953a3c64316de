"""From the click to "signed and kept", beside bare ES256 and a safe commit; and what a start imports of it: nothing."""

from __future__ import annotations

import json
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from PySide6.QtCore import QCoreApplication

from desktop_app.evidence.keyrings import KeyKeeper, SystemKeyring
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.settings import Settings
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from tests.courses import SHORT_COMPANY
from tests.fakes import desk
from tests.fakes.command import ROOT
from tests.fakes.keyrings import MemoryKeyring
from tests.fakes.window import application, open_window, page_of, rest, sweep
from tests.journeys.session import with_keyring

ROUNDS = 20
LATE = ("joserfc", "keyring", "pyhanko", "typst")
# Until every page of the profile is brought.
_START = f"""
import sys, time
from pathlib import Path
from desktop_app.kernel.clock import SystemClock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.dress import make_application
from desktop_app.qt.wardrobe import Wardrobe
application = make_application()
window = ProfileWindow(Wardrobe(), Path(sys.argv[1]), SystemClock(), lambda _ending: None)
window.open()
began = time.monotonic()
while time.monotonic() - began < 2 or window.lanes.busy:
    application.processEvents()
print(*(name for name in {LATE!r} if name in sys.modules))
window.close()
"""


class _Press(NamedTuple):
    """Milliseconds from the click to the sentence that it is kept, and the longest turn of the event loop in them."""

    kept: float
    worst_turn: float


def measure(folder: Path) -> dict[str, object]:
    """With a keyring in memory, and with a real one where a session can be begun."""
    memory = _signed(folder / "memory", MemoryKeyring())
    bare = round(statistics.median(_bare(folder / "bare.db")), 2)
    return {
        "signed": ROUNDS,
        "memory_keyring": memory,
        "gnome_keyring": _in_a_session(folder / "session"),
        "kept_limit_ms": 300,
        "worst_turn_limit_ms": 50,
        "bare_ms": bare,
        "ratio": round(memory["kept_median_ms"] / bare, 1),
        "imported_by_a_start": _imported(folder / "memory"),
    }


def _signed(profile: Path, keeper: KeyKeeper) -> dict[str, float]:
    """One policy after the other, each receipt naming the one before; the first press makes key and vault."""
    application()
    with desk.house_of(profile, SystemClock(), keeper=keeper) as house:
        desk.join(house)
        desk.read_lessons(house)
        desk.take_quiz(house)
        for source in _policies(profile.with_name(f"{profile.name}-packs")):
            _install_and_read(house, source)
    with open_window(profile, Settings("en", "light"), keeper=keeper) as window:
        presses = [_press(window, _id(number)) for number in range(ROUNDS + 1)]
    warm, turns = [one.kept for one in presses[1:]], [one.worst_turn for one in presses[1:]]
    return {
        "first_ms": round(presses[0].kept, 1),
        "kept_median_ms": round(statistics.median(warm), 1),
        "kept_worst_ms": round(max(warm), 1),
        "worst_turn_median_ms": round(statistics.median(turns), 1),
        "worst_turn_worst_ms": round(max(turns), 1),
    }


def _press(window: ProfileWindow, policy: str) -> _Press:
    window.shell.go(Route.to("sign", policy=policy))
    rest(window)
    page = page_of(window)
    assert isinstance(page, SignPage) and page.body is not None
    body = page.body
    for confirmation in body.form.confirmations:
        confirmation.check.setChecked(True)
    body.form.name.edit.setText(desk.NAME)
    sweep()
    rest(window)
    began = last = time.perf_counter()
    body.form.button.click()
    turns: list[float] = []
    while getattr(body, "note", None) is None:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        turns.append(now - last)
        if now - began > 20:
            raise AssertionError("it was never kept")
        last = time.perf_counter()
    return _Press((last - began) * 1000, max(turns) * 1000)


def _policies(folder: Path) -> Iterator[Path]:
    for number in range(ROUNDS + 1):
        source = folder / str(number)
        shutil.copytree(SHORT_COMPANY / "policy", source)
        manifest = source / "pack.toml"
        text = manifest.read_text(encoding="utf-8").replace(desk.POLICY, _id(number))
        manifest.write_text(text, encoding="utf-8")
        yield source


def _id(number: int) -> str:
    return f"{desk.POLICY}-{number}"


def _install_and_read(house: desk.House, source: Path) -> None:
    installed = house.shelf.install_folder(source)
    for clause in house.policy.open(installed.pack_id, "en").state.clauses:
        house.policy.read_clause(installed.pack_id, clause.id, installed.sha256)


def _bare(file: Path) -> Iterator[float]:
    """One signature of 2,000 bytes and a row with it that a power cut does not take back."""
    private, content, how = generate_private_key(SECP256R1()), b"x" * 2_000, ECDSA(SHA256())
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE kept (it BLOB)")
        for _ in range(ROUNDS):
            yield _timed(lambda: connection.execute("INSERT INTO kept VALUES (?)", (private.sign(content, how),)))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _in_a_session(folder: Path) -> dict[str, float] | None:
    """The same with a real keyring; None on a computer where no session of its own can be begun."""
    folder.mkdir(parents=True)
    command = [*with_keyring(folder), sys.executable, "-m", "tests.bench.signing", str(folder / "profile")]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=300)
    except (OSError, subprocess.CalledProcessError):
        return None
    told: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return told


def _imported(profile: Path) -> list[str]:
    command = [sys.executable, "-c", _START, str(profile)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=60).stdout.split()


if __name__ == "__main__":
    print(json.dumps(_signed(Path(sys.argv[1]), SystemKeyring())))

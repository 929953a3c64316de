"""Kills whoever changes a library, at the n-th dealing with the disk, and looks at what is left. Runs apart."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.listing import entries
from desktop_app.packs.library.publishers import Fate, remove_publisher
from desktop_app.packs.library.publishing import publish, withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.seen import Seen
from tests.fakes.libraries import (
    ADA,
    BEN,
    COURSE,
    EVE,
    PAPER,
    SEAL,
    Office,
    built,
    full,
    key,
    opened,
    plain_client,
)

WATCHED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"}
ENOUGH = 10_000  # more dealings than any change has

Change = Callable[[Office], object]


def _publish(made: Office) -> None:
    publish(made.folder, made.desk / "new.pvpack", [ADA], made.now)


def _hand_in(made: Office) -> None:
    publish(made.folder, made.desk / "policy.pvpack", [BEN], made.now)


CHANGES: dict[str, Change] = {
    "publish": _publish,
    "hand in": _hand_in,
    "withdraw": lambda made: withdraw(made.folder, "example.small.course", "1.0.0", "Why.", [ADA], made.now),
    "add": lambda made: made.add("eve", EVE, COURSE, sticks=True),
    "remove": lambda made: remove_publisher(made.folder, "ada", Fate(adopter="ben"), [SEAL], made.now),
    "update": lambda made: update(made.folder, [SEAL], made.now + timedelta(days=400)),
    "new seal": lambda made: replace_seal(made.folder, PAPER, key(8), key(9), made.now),
    "export": lambda made: export_library(made.desk / "home", made.folder, Choice()),
}


def killed_at(made: Office, change: Change, moment: int) -> int:
    """How many dealings there were; the process that changes dies at the given one, without any cleaning up."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _live(made, change, moment, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        count = int(told.read() or 0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, -signal.SIGKILL):
        raise AssertionError(f"the change failed by itself ({code})")
    return count


def _live(made: Office, change: Change, moment: int, writing: int) -> None:
    count = 0

    def dealing(*_: object) -> None:
        nonlocal count
        count += 1
        if count == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    fsync = os.fsync
    os.fsync = lambda handle: (dealing(), fsync(handle))[1]
    sys.addaudithook(lambda event, _: dealing() if event in WATCHED else None)
    try:
        change(made)
    except BaseException as error:  # noqa: BLE001 - told to whoever waits, and the end of this process
        sys.stderr.write(f"{error!r}\n")
        os._exit(3)
    os.write(writing, str(count).encode())
    os._exit(0)


def look(made: Office, base: Path) -> str:
    """What is left opens with python-tuf's client, lacks nothing, and goes on; its state in a few words."""
    plain_client(made.folder, base / "cache", made.now).refresh()
    later = made.now + timedelta(days=401)
    _require(made, later, base, {"interrupted", "waits-for-stamp", "path-without-pack"})
    update(made.folder, [SEAL, key(8)], later)
    _require(made, later, base, {"path-without-pack"})
    left = [file.name for file in made.folder.rglob(".*") if file.name not in (".in-use", ".copy")]
    if left:
        raise AssertionError(left)
    library = opened(made.folder)
    packs = [f"{entry.target.id[-6:]} {entry.target.version} {entry.withdrawn is None}" for entry in entries(library)]
    return f"{len(library.roots)} {len(library.roles)} {packs}"


def _require(made: Office, now: datetime, base: Path, allowed: set[str]) -> None:
    found = check_library(made.folder, now, Seen(base / "seen"))
    troubles = {trouble.code.removeprefix("library.") for trouble in found.troubles}
    if not troubles <= allowed:
        raise AssertionError(troubles)


def prepare(base: Path) -> Office:
    """A library, and what is going to be published."""
    made = full(base)
    built(made.desk, version="1.1.0").rename(made.desk / "new.pvpack")
    built(made.desk, version="1.1.0", kind="policy").rename(made.desk / "policy.pvpack")
    return made


def rounds(base: Path, name: str, moments: list[int]) -> list[str]:
    """Kill one change at several moments (thousandths of its way), each time in a fresh copy."""
    first = prepare(base / "first")
    if name == "export":
        shutil.copytree(first.folder, first.desk / "home")
        _publish(Office(first.desk / "home", first.desk))
        replace_seal(first.desk / "home", PAPER, key(8), key(9), first.now)
    whole = _copy(first, base / "whole")
    dealings = killed_at(whole, CHANGES[name], ENOUGH)
    states = [look(_copy(first, base / "before"), base / "before"), look(whole, base / "whole")]
    for moment in moments:
        made = _copy(first, base / str(moment))
        killed_at(made, CHANGES[name], 1 + moment * dealings // 1000)
        states.append(look(made, base / str(moment)))
        shutil.rmtree(base / str(moment))
    return states


def _copy(first: Office, base: Path) -> Office:
    shutil.copytree(first.folder, base / "library")
    return Office(base / "library", first.desk, first.now)


if __name__ == "__main__":
    print(json.dumps(rounds(Path(sys.argv[1]), sys.argv[2], [int(moment) for moment in sys.argv[3:]])))

"""Kills whoever updates from a library, at the n-th dealing with the system or by the clock. Runs apart."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop_app.packs.followed import Followed
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.offers import offers_of
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.remembered import remembered
from desktop_app.packs.library.desk.source import DeskSource, never
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.reading import read_course
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.opening import open_database
from desktop_app.sync.http_source import HttpSource
from tests.fakes.clock import FixedClock
from tests.fakes.hand_library import COURSE, pack_file, small_library
from tests.fakes.web import web_server

# What Python audits of files opened, renamed, removed, of SQLite and of lines to a server; and fsync.
WATCHED = {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "sqlite3.connect", "socket.connect"}
OLD, NEW = "1.0.0", "1.1.0"
PACKS = 2
CLOCK = FixedClock()
Answer = TypeVar("Answer")
Numbers = dict[tuple[str, str], int]


@dataclass(frozen=True)
class Desk:
    """A profile at which nobody sits, and where its library is: a folder, or a web address."""

    profile: Path
    where: str

    def open(self, work: Callable[[Shelf, Followed], Answer]) -> Answer:
        """Do something at it as a process does that has just started."""
        database = open_database(self.profile / "portavoce.db", CLOCK.now()).database
        try:
            return work(Shelf(self.profile / "shelf", database, CLOCK), Followed(database, CLOCK))
        finally:
            database.close()

    def source(self) -> DeskSource:
        """The library."""
        return HttpSource(self.where) if self.where.startswith("http") else FolderSource(Path(self.where))

    def join(self, shelf: Shelf, followed: Followed) -> None:
        """The first contact and the first packs."""
        source = self.source()
        fingerprint, root = meet(source)
        followed.follow(begin(Anchor(fingerprint, 1, source.place), root))
        source.close()
        self.update(shelf, followed)

    def update(self, shelf: Shelf, followed: Followed) -> None:
        """A look, and everything worth having."""
        source = self.source()
        (trust,) = followed.all()
        cache = self.profile / "cache"
        found = refresh(source, trust, CLOCK.now(), cache)
        if found.trouble is None and not found.changed:
            found = remembered(found.trust, CLOCK.now(), cache)
        if found.trouble is not None:
            raise found.trouble
        followed.remember(trust, found.trust)
        for offer in offers_of(found, followed.installed()).worth_having:
            candidate = bring(source, offer.entry, shelf, never, lambda *_: None)
            followed.brought(candidate.part.sha256, trust.fingerprint, offer.entry.publisher)
            shelf.shelve(candidate)
        source.close()

    def numbers(self, _shelf: Shelf, followed: Followed) -> Numbers:
        """The seen table."""
        (trust,) = followed.all()
        return {key: seen.version for key, seen in trust.seen.items()}


def killed_at(desk: Desk, moment: int) -> bool:
    """Whether the updating process died at that dealing, or was through before."""
    child = os.fork()
    if child == 0:
        _live(lambda: desk.open(lambda shelf, followed: _dying(desk, shelf, followed, moment)))
    return _died(child)


def killed_after(desk: Desk, seconds: float) -> bool:
    """The same by the clock, which also strikes in the middle of what the database does."""
    child = os.fork()
    if child == 0:
        _live(lambda: desk.open(desk.update))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return _died(child)


def _died(child: int) -> bool:
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, -signal.SIGKILL):
        raise AssertionError(f"the update failed by itself ({code})")
    return code != 0


def _live(work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException as error:  # noqa: BLE001 - told to whoever waits, and the end of this process
        sys.stderr.write(f"{error!r}\n")
        os._exit(3)
    os._exit(0)


def _dying(desk: Desk, shelf: Shelf, followed: Followed, moment: int) -> None:
    left = [moment]

    def die(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    fsync = os.fsync
    os.fsync = lambda handle: (die(), fsync(handle), die())[1]
    sys.addaudithook(lambda event, _: die() if event in WATCHED else None)
    desk.update(shelf, followed)


def look(desk: Desk, before: Numbers) -> str:
    """Which version was in use after the kill; AssertionError where anything is not as it should be."""
    return desk.open(lambda shelf, followed: _look(desk, shelf, followed, before))


def _look(desk: Desk, shelf: Shelf, followed: Followed, before: Numbers) -> str:
    shelf.sweep(older_than=0)  # as the next start does
    kept = sorted(file.name for file in shelf.folder.iterdir())
    assert kept == sorted(f"{one.sha256}.pvpack" for one in followed.installed()), kept
    version = _version(shelf)
    _require_not_back(before, desk.numbers(shelf, followed))
    desk.update(shelf, followed)
    assert _version(shelf) == NEW
    assert len(list(shelf.folder.iterdir())) == len(followed.installed()) == PACKS + 1
    left = [file.name for file in (desk.profile / "cache").glob("tmp*")] if (desk.profile / "cache").exists() else []
    assert len(left) <= 1, left  # a document that python-tuf was writing; a later look clears it
    return version


def _version(shelf: Shelf) -> str:
    row = shelf.current("course", COURSE)
    assert row is not None
    with shelf.open(row["sha256"]) as source:
        assert read_course(source).manifest.version == row["version"]
    return str(row["version"])


def _require_not_back(before: Numbers, after: Numbers) -> None:
    gone_back = {key: after.get(key, 0) for key, version in before.items() if after.get(key, 0) < version}
    assert not gone_back, gone_back


def rounds(base: Path, kind: str, count: int) -> list[tuple[bool, str]]:
    """Update from a `folder` or a `server`, and die at `count` moments spread over the way, each in a fresh copy.

    Every other time it is the clock that strikes; a stroke that comes too late is struck again a little earlier.
    """
    made = small_library(base)
    with web_server(made.folder) if kind == "server" else nullcontext(str(made.folder)) as where:
        first = Desk(base / "first", where)
        first.profile.mkdir()
        first.open(first.join)
        before = first.open(first.numbers)
        made.put("ada", pack_file(base, NEW))
        made.write("ada")

        def round_of(kill: Callable[[Desk], bool]) -> tuple[bool, str]:
            desk = Desk(base / "profile", where)
            shutil.copytree(first.profile, desk.profile, symlinks=True)
            killed = kill(desk)
            version = look(desk, before)
            shutil.rmtree(desk.profile)
            return killed, version

        def at(moment: int) -> tuple[bool, str]:
            return round_of(lambda desk: killed_at(desk, moment))

        def after(seconds: float) -> tuple[bool, str]:
            found = round_of(lambda desk: killed_after(desk, seconds))
            return found if found[0] else after(seconds * 0.9)

        last = 1
        while at(last)[0]:
            last *= 2
        way = _length(last // 2, last, lambda moment: at(moment)[0]) * 49 // 50  # threads deal in changing orders
        times: list[float] = []
        round_of(lambda desk: _timed(times, lambda: killed_at(desk, last)))
        strokes = range(count)
        return [after(times[0] * stroke / count) if stroke % 2 else at(1 + way * stroke // count) for stroke in strokes]


def _timed(times: list[float], work: Callable[[], bool]) -> bool:
    begun = time.monotonic()
    found = work()
    times.append(time.monotonic() - begun)
    return found


def _length(least: int, most: int, kills: Callable[[int], bool]) -> int:
    """How many dealings an update has."""
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if kills(middle) else (least, middle)
    return least


if __name__ == "__main__":
    print(json.dumps(rounds(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))

"""A kill at any moment of an update leaves the old version working, no half file, and an update that then succeeds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

# Runs apart from the tests: each round forks, and the child is killed with -9 at its n-th dealing with the system
# (files opened, renamed, removed, written to by SQLite: what Python audits, and fsync).
ROUNDS = """
import os, shutil, signal, sys, json, pathlib
from desktop_app.packs.followed import Followed
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.offers import offers_of
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.source import never
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.reading import read_course
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.opening import open_database
from tests.fakes.clock import FixedClock
from tests.fakes.hand_library import pack_file, small_library

base, rounds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
clock = FixedClock()
made = small_library(base)

class Server(FolderSource):
    place = "https://library.example/"

def at(profile, work):
    database = open_database(profile / "portavoce.db", clock.now()).database
    try:
        return work(profile, Shelf(profile / "shelf", database, clock), Followed(database, clock))
    finally:
        database.close()

def update(profile, shelf, followed):
    source = Server(made.folder)
    (trust,) = followed.all()
    found = refresh(source, trust, clock.now(), profile / "cache")
    assert found.trouble is None, found.trouble
    if not found.changed:
        from desktop_app.packs.library.desk.remembered import remembered
        found = remembered(found.trust, clock.now(), profile / "cache")
    followed.remember(trust, found.trust)
    for offer in offers_of(found, followed.installed()).worth_having:
        candidate = bring(source, offer.entry, shelf, never, lambda *_: None)
        followed.brought(candidate.part.sha256, trust.fingerprint, offer.entry.publisher)
        shelf.shelve(candidate)

def first(profile, shelf, followed):
    fingerprint, root = meet(FolderSource(made.folder))
    followed.follow(begin(Anchor(fingerprint, 1, Server.place), root))
    update(profile, shelf, followed)

WATCHED = {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "sqlite3.connect"}

def killed_at(profile, moment):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = [moment]
    def die(*_):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    def dying(profile, shelf, followed):
        fsync = os.fsync
        os.fsync = lambda handle: (die(), fsync(handle), die())
        sys.addaudithook(lambda event, _: die() if event in WATCHED else None)
        update(profile, shelf, followed)
    at(profile, dying)
    os._exit(0)

def look(profile, shelf, followed):
    row = shelf.current("course", "example.small.course")
    with shelf.open(row["sha256"]) as source:
        assert read_course(source).manifest.version == row["version"]
    shelf.sweep(older_than=0)
    assert len(list(shelf.folder.iterdir())) == len(followed.installed())
    update(profile, shelf, followed)
    assert shelf.current("course", "example.small.course")["version"] == "1.1.0"
    assert len(list(shelf.folder.iterdir())) == len(followed.installed()) == 3
    return row["version"]

(base / "first").mkdir()
at(base / "first", first)
made.put("ada", pack_file(base, "1.1.0"))
made.write("ada")

def round_at(moment):
    profile = base / f"profile-{moment}"
    shutil.copytree(base / "first", profile, symlinks=True)
    code = killed_at(profile, moment)
    version = at(profile, look)
    shutil.rmtree(profile)
    return code, version

last = 1
while round_at(last)[0]:
    last *= 2
found = [round_at(max(1, last * number // rounds)) for number in range(rounds)]
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_at_ten_moments_of_an_update_harms_nothing(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(tmp_path), "20"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    killed = [version for code, version in found if code == -9]
    assert len(killed) >= 10
    versions = [version for _, version in found]
    assert versions == sorted(versions)  # the old one up to a moment, the new one after it
    assert set(versions) == {"1.0.0", "1.1.0"}

"""A kill at any moment of an install leaves the old version working and the new one installable."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

# Runs apart from the tests: each round forks, and the child dies without any cleaning up at its n-th
# dealing with the system (files opened, renamed, removed, written to by SQLite: what Python audits, and fsync).
ROUNDS = """
import os, shutil, sys, json, pathlib
from desktop_app.kernel.clock import SystemClock
from desktop_app.packs.archive import build
from desktop_app.packs.reading import read_course
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.opening import open_database
from tests.fakes.packs import course_files, write_folder

base = pathlib.Path(sys.argv[1])
clock = SystemClock()

def version(number):
    files = course_files()
    files["pack.toml"] = files["pack.toml"].replace(b"1.0.0", number.encode())
    return build(write_folder(base / number, files), base / f"{number}.pvpack").file

def at(profile, work):
    database = open_database(profile / "portavoce.db", clock.now()).database
    try:
        return work(Shelf(profile / "shelf", database, clock))
    finally:
        database.close()

def killed_at(profile, moment):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = [moment]
    def die(*_):
        left[0] -= 1
        if left[0] == 0:
            os._exit(9)
    def install(shelf):
        fsync = os.fsync
        os.fsync = lambda handle: (die(), fsync(handle), die())
        sys.addaudithook(lambda event, _: die() if event in WATCHED else None)
        shelf.install(new)
    at(profile, install)
    os._exit(0)

WATCHED = {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "sqlite3.connect"}
old, new = version("1.0.0"), version("1.1.0")
(base / "first").mkdir()
at(base / "first", lambda shelf: shelf.install(old))
moment, found = 0, []
while True:
    moment += 1
    profile = base / f"profile-{moment}"
    shutil.copytree(base / "first", profile)
    code = killed_at(profile, moment)
    def look(shelf):
        row = shelf.current("course", "example.small.course")
        with shelf.open(row["sha256"]) as source:
            assert read_course(source).manifest.version == row["version"]
        for kept in shelf.versions("example.small.course"):
            shelf.open(kept["sha256"]).close()
        shelf.sweep(older_than=0)
        assert len(list(shelf.folder.iterdir())) == len(shelf.versions("example.small.course"))
        shelf.install(new)
        assert shelf.current("course", "example.small.course")["version"] == "1.1.0"
        return row["version"]
    found.append(at(profile, look))
    shutil.rmtree(profile)
    if code == 0:
        break
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_at_any_moment_leaves_a_version_that_works(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", ROUNDS, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert len(found) > 10
    assert found == sorted(found)  # the old one up to a moment, the new one after it
    assert set(found) == {"1.0.0", "1.1.0"}

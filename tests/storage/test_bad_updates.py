"""Bad days of a desk that updates: sticks that go, disks that are full, servers that damage, two at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.followed import Followed
from desktop_app.packs.library.desk.anchor import Anchor
from desktop_app.packs.library.desk.bringing import bring
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.known import Trust
from desktop_app.packs.library.desk.refresh import refresh
from desktop_app.packs.library.desk.source import DeskSource, never
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.records import Entry
from desktop_app.packs.reading import read_course
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.database import Database
from desktop_app.sync.http_source import HttpSource
from tests.fakes.bad_server import Asked, serving, well
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.hand_library import COURSE, HandLibrary, pack_file, small_library
from tests.fakes.killed_desk import NEW, PACKS, Desk
from tests.fakes.sentences import require_told
from tests.fakes.web import web_server
from tests.storage.test_bad_disks import on_a_small_disk

BROKEN_AT = 1000
UPDATE = """
import pathlib, sys
from tests.fakes.killed_desk import Desk
desk = Desk(pathlib.Path(sys.argv[1]), sys.argv[2])
desk.open(desk.update)
"""


@pytest.fixture
def made(tmp_path: Path) -> HandLibrary:
    return small_library(tmp_path)


@pytest.fixture
def shelf(path: Path, database: Database, clock: FixedClock) -> Shelf:
    return Shelf(path.parent / "shelf", database, clock)


def first(source: DeskSource) -> Trust:
    fingerprint, root = meet(source)
    return begin(Anchor(fingerprint, 1, source.place), root)


def entry_of(source: DeskSource, cache: Path | None = None) -> Entry:
    found = refresh(source, first(source), MONDAY_MORNING, cache)
    assert found.trouble is None
    return next(entry for entry in found.entries if entry.target.id == COURSE)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


# rollback between kinds of sources


def test_a_server_that_is_behind_a_stick_brings_nothing_old_back(made: HandLibrary, tmp_path: Path) -> None:
    """And what it has of others still counts; once it has caught up, all is well."""
    behind = made.copy(tmp_path / "behind")
    made.put("ada", pack_file(tmp_path, NEW))
    made.write("ada")
    with serving(behind.folder) as server:
        source = HttpSource(server.address)
        known = refresh(source, first(source), MONDAY_MORNING, tmp_path / "cache").trust
        newer = refresh(FolderSource(made.folder), known, MONDAY_MORNING).trust
        behind.put("ben", pack_file(tmp_path, NEW, pack_id="example.other.course"))
        behind.write("ben", owner=False)
        found = refresh(source, newer, MONDAY_MORNING, tmp_path / "cache")
        assert {refusal.about: refusal.trouble.code for refusal in found.refused}["ada"] == DeskTrouble.LIST_OLDER
        assert [entry.target.name for entry in found.entries if entry.publisher == "ada"] == []
        assert f"course/example.other.course/{NEW}.pvpack" in [entry.target.name for entry in found.entries]
        assert found.trust.seen["", "ada"] == newer.seen["", "ada"]
        source.close()


def test_a_stick_that_is_behind_the_server_brings_nothing_old_back(made: HandLibrary, tmp_path: Path) -> None:
    stick = made.copy(tmp_path / "stick")
    made.put("ada", pack_file(tmp_path, NEW))
    made.write("ada")
    with serving(made.folder) as server:
        source = HttpSource(server.address)
        known = refresh(source, first(source), MONDAY_MORNING, tmp_path / "cache").trust
        source.close()
    found = refresh(FolderSource(stick.folder), known, MONDAY_MORNING)
    assert found.older and {one.trouble.code for one in found.refused} == {DeskTrouble.LIST_OLDER}
    assert found.trust.seen == known.seen


# while a pack comes


def test_a_stick_pulled_out_while_a_pack_comes_leaves_nothing(made: HandLibrary, shelf: Shelf) -> None:
    entry = entry_of(FolderSource(made.folder))

    class Pulled(FolderSource):
        def pieces(self, path: str, size: int) -> Iterator[bytes]:
            yield next(super().pieces(path, size))[:BROKEN_AT]
            shutil.rmtree(made.folder)
            yield from super().pieces(path, size)

    assert refused(lambda: bring(Pulled(made.folder), entry, shelf, never, lambda *_: None)) == DeskTrouble.GONE
    assert not list(shelf.folder.iterdir())


def test_a_part_that_was_damaged_on_its_way_is_refused_and_comes_well_the_next_time(
    made: HandLibrary, shelf: Shelf, tmp_path: Path
) -> None:
    """The server breaks off, and says the right things about the wrong bytes when it is asked to go on."""

    def damaging(asked: Asked) -> None:
        content = asked.content
        assert content is not None
        if "Range" in asked.headers:
            told = {"Content-Range": f"bytes {asked.first}-{len(content) - 1}/{len(content)}"}
            asked.say(206, told, bytes(len(content) - asked.first))
            return
        asked.send_response(200)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content[:BROKEN_AT])
        asked.close_connection = True

    with serving(made.folder) as server:
        source = HttpSource(server.address)
        entry = entry_of(source, tmp_path / "cache")
        server.answer = damaging
        assert refused(lambda: bring(source, entry, shelf, never, lambda *_: None)) == DeskTrouble.WRONG_BYTES
        assert not list(shelf.folder.iterdir())
        server.answer = well
        shelf.shelve(bring(source, entry, shelf, never, lambda *_: None))
        source.close()


# two at once


def test_two_processes_that_update_at_once_both_end_well(made: HandLibrary, tmp_path: Path) -> None:
    with web_server(made.folder) as where:
        desk = Desk(tmp_path / "profile", where)
        desk.profile.mkdir()
        desk.open(desk.join)
        made.put("ada", pack_file(tmp_path, NEW))
        made.write("ada")
        command = [sys.executable, "-c", UPDATE, str(desk.profile), where]
        both = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        ends = [(process.communicate(timeout=120)[1], process.returncode) for process in both]
        assert all(code == 0 or "desk.meanwhile" in told for told, code in ends), ends
        desk.open(desk.update)
        desk.open(lambda shelf, followed: _require_whole(shelf, followed))


def _require_whole(shelf: Shelf, followed: Followed) -> None:
    shelf.sweep(older_than=0)
    assert len(list(shelf.folder.iterdir())) == len(followed.installed()) == PACKS + 1
    row = shelf.current("course", COURSE)
    assert row is not None and row["version"] == NEW
    with shelf.open(row["sha256"]) as source:
        assert read_course(source).manifest.version == NEW


# a full disk

FULL = """
import json, pathlib, sys
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import build
from tests.fakes.killed_desk import Desk
from tests.fakes.hand_library import small_library, pack_file, COURSE
from tests.fakes.packs import course_files, write_folder

disk = pathlib.Path(sys.argv[1])
base = pathlib.Path("{base}")
made = small_library(base)
desk = Desk(disk / "profile", str(made.folder))
desk.profile.mkdir()
desk.open(desk.join)
files = course_files()
files["pack.toml"] = files["pack.toml"].replace(b'"1.0.0"', b'"1.1.0"')
files["media/film.webm"] = b"\\x1a\\x45\\xdf\\xa3" + bytes(40_000_000)
made.put("ada", build(write_folder(base / "big", files), base / (COURSE + "-1.1.0.pvpack")).file)
made.write("ada")

def trouble(desk):
    try:
        desk.open(desk.update)
    except Trouble as found:
        return found.code
    return "none"

from desktop_app.packs.shelf_files import ShelfFiles
told_before = trouble(desk)
really = ShelfFiles.require_room
ShelfFiles.require_room = lambda *_: None  # somebody else filled the disk between the look and the copy
survived = trouble(desk)
ShelfFiles.require_room = really
left = [file.name for file in (disk / "profile" / "shelf").iterdir() if file.suffix != ".pvpack"]
version = desk.open(lambda shelf, _: shelf.current("course", COURSE)["version"])
(disk / "filler").unlink()
after = trouble(desk)
now = desk.open(lambda shelf, _: shelf.current("course", COURSE)["version"])
print(json.dumps(dict(before=told_before, during=survived, left=left, version=version, after=after, now=now)))
"""


def test_a_full_disk_is_told_before_and_survived_during_an_update(tmp_path: Path) -> None:
    base = tmp_path / "library"
    base.mkdir()
    found = on_a_small_disk(
        tmp_path, "80m", 'head -c 50000000 /dev/zero > "$1/filler" &&', FULL.replace("{base}", str(base))
    )
    full = "profile.disk-full"
    assert found == {"before": full, "during": full, "left": [], "version": "1.0.0", "after": "none", "now": NEW}

"""Packs put on the shelf are there whole or not at all, once, and the newest is the one in use."""

from __future__ import annotations

import errno
import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import build
from desktop_app.packs.limits import Limits
from desktop_app.packs.outline import course_outline, policy_outline
from desktop_app.packs.pack import Kind
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.reading import check_pack, read_course
from desktop_app.packs.rules import Rule, ShelfTrouble
from desktop_app.packs.shelf import Shelf
from desktop_app.storage.database import Database
from tests.fakes.clock import FixedClock
from tests.fakes.hostile_zips import zip_of
from tests.fakes.packs import Files, brand_files, course_files, policy_files, write_folder
from tests.fakes.rich_packs import KINDS, rich_course_files
from tests.fakes.sentences import speaking

COURSE = "example.small.course"
Make = Callable[..., Path]


@pytest.fixture
def shelf(path: Path, database: Database, clock: FixedClock) -> Shelf:
    return Shelf(path.parent / "shelf", database, clock)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Builds the small course (or other files) in a version."""

    def build_version(version: str = "1.0.0", files: Files | None = None) -> Path:
        wanted = dict(course_files() if files is None else files)
        wanted["pack.toml"] = wanted["pack.toml"].replace(b"1.0.0", version.encode())
        folder = write_folder(tmp_path / f"source-{len(list(tmp_path.iterdir()))}", wanted)
        return build(folder, folder.with_suffix(".pvpack")).file

    return build_version


def files_on(shelf: Shelf) -> list[str]:
    return sorted(file.name for file in shelf.folder.iterdir())


def refuse(work: Callable[[], Any], code: str) -> Trouble:
    """`work` must end in that Trouble, told in every language."""
    with pytest.raises(Trouble) as caught:
        work()
    assert caught.value.code == code
    for language in LANGUAGES:
        assert speaking(language).of(caught.value) != code
        assert "…" not in speaking(language).of(caught.value)
    return caught.value


def test_an_installed_pack_is_listed_and_opens_in_place(shelf: Shelf, make: Make) -> None:
    shelved = shelf.install(make())
    assert (shelved.pack_id, shelved.kind, shelved.version, shelved.new) == (COURSE, Kind.COURSE, "1.0.0", True)
    assert files_on(shelf) == [f"{shelved.sha256}.pvpack"]
    (row,) = shelf.rows("course")
    assert (row["sha256"], row["installed_at"]) == (shelved.sha256, "2026-11-02T09:00:00+01:00")
    assert row["size"] == (shelf.folder / files_on(shelf)[0]).stat().st_size
    with shelf.open(shelved.sha256) as source:
        assert read_course(source).manifest.id == COURSE


def test_the_outline_tells_home_what_it_needs(shelf: Shelf, make: Make) -> None:
    shelf.install(make())
    shelf.install(make(files=policy_files()))
    course = course_outline(shelf.rows("course")[0])
    assert [(step.id, step.kind, step.minutes, step.questions) for step in course.steps] == [
        ("01-first/01-start", "lesson", 3, 0),
        ("01-first/90-check", "quiz", 2, 2),
    ]
    policy = policy_outline(shelf.rows("policy")[0])
    assert [(clause.id, clause.number) for clause in policy.clauses] == [("be-honest", "1.1"), ("be-kind", "1.2")]


def test_a_folder_and_its_pack_are_the_same_on_the_shelf(shelf: Shelf, make: Make, tmp_path: Path) -> None:
    from_file = shelf.install(make())
    from_folder = shelf.install_folder(write_folder(tmp_path / "folder", course_files()))
    assert from_folder.sha256 == from_file.sha256
    assert (from_file.new, from_folder.new) == (True, False)
    assert len(files_on(shelf)) == 1


def test_installing_twice_changes_nothing(shelf: Shelf, make: Make, clock: FixedClock) -> None:
    file = make()
    shelf.install(file)
    before = shelf.rows("course")
    clock.pass_(days=1)
    assert not shelf.install(file).new
    assert shelf.rows("course") == before


def test_the_highest_version_is_in_use_whatever_came_last(shelf: Shelf, make: Make) -> None:
    for version in ("1.2.0", "1.10.0", "1.9.0", "1.10.0-rc.1"):
        shelf.install(make(version))
    assert [row["version"] for row in shelf.rows("course")] == ["1.10.0"]
    assert [row["version"] for row in shelf.versions(COURSE)] == ["1.10.0", "1.10.0-rc.1", "1.9.0", "1.2.0"]
    current = shelf.current("course", COURSE)
    assert current is not None
    assert current["version"] == "1.10.0"
    assert shelf.current("policy", COURSE) is None


def test_an_older_version_still_opens_for_what_was_signed(shelf: Shelf, make: Make) -> None:
    old = shelf.install(make("1.0.0"))
    shelf.install(make("2.0.0"))
    with shelf.open(old.sha256) as source:
        assert read_course(source).manifest.version == "1.0.0"


def test_a_version_means_one_text_for_ever(shelf: Shelf, make: Make) -> None:
    shelf.install(make())
    changed = {**course_files(), "01-first/pictures/more.svg": course_files()["01-first/pictures/square.svg"]}
    refuse(lambda: shelf.install(make(files=changed)), ShelfTrouble.VERSION_TAKEN)
    assert len(files_on(shelf)) == 1


def test_an_id_means_one_kind(shelf: Shelf, make: Make) -> None:
    shelf.install(make())
    brand = brand_files()
    brand["pack.toml"] = brand["pack.toml"].replace(b"example.small.brand", COURSE.encode())
    refuse(lambda: shelf.install(make("2.0.0", brand)), ShelfTrouble.KIND_TAKEN)


def test_a_pack_with_problems_leaves_nothing(shelf: Shelf, make: Make) -> None:
    files = course_files()
    files["01-first/01-start.it.md"] += b"\n<script>x()</script>\n"
    with pytest.raises(PackRefused) as refusal:
        shelf.install(make(files=files))
    assert refusal.value.problems[0].rule is Rule.HTML
    assert files_on(shelf) == []
    assert shelf.rows("course") == []


def test_a_course_whose_only_problems_are_flaws_goes_onto_the_shelf(shelf: Shelf, make: Make) -> None:
    files = rich_course_files()
    files[KINDS] = files[KINDS].replace(b"value = 250", b'value = "much"')
    del files["01-first/pictures/flat.svg"]
    shelved = shelf.install(make(files=files))
    assert shelved.new
    steps = {step.id: step.questions for step in course_outline(shelf.rows("course")[0]).steps}
    assert steps["01-first/80-kinds"] == 3
    with shelf.open(shelved.sha256) as source:
        course = read_course(source)
        assert {flaw.rule for flaw in course.flaws} == {Rule.NOT_NUMBER, Rule.MISSING_PICTURE}
        assert set(course.flaws) == set(check_pack(source))


@pytest.mark.parametrize("content", [b"", b"not a ZIP", zip_of(("../pack.toml", b"x"))])
def test_a_hostile_stream_leaves_nothing(shelf: Shelf, content: bytes) -> None:
    with pytest.raises(PackRefused):
        shelf.install_stream(io.BytesIO(content), "gift.pvpack")
    assert files_on(shelf) == []


def test_an_endless_stream_is_cut_short(path: Path, database: Database, clock: FixedClock) -> None:
    shelf = Shelf(path.parent / "shelf", database, clock, Limits(total=1000))
    with pytest.raises(PackRefused) as refusal:
        shelf.install_stream(io.BytesIO(bytes(2000)), "gift.pvpack")
    assert refusal.value.problems[0].rule is Rule.TOTAL_TOO_LARGE
    assert files_on(shelf) == []


def test_a_full_disk_is_told_before(shelf: Shelf, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    file = make()
    usage = shutil.disk_usage(file.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage)
    refuse(lambda: shelf.install(file), "profile.disk-full")


class FillingUp(io.BytesIO):
    """A disk that is full after the first piece."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().read(10)


def test_a_disk_that_fills_up_meanwhile_is_survived(shelf: Shelf, make: Make) -> None:
    shelf.install(make())
    refuse(lambda: shelf.install_stream(FillingUp(bytes(100)), "gift"), "profile.disk-full")
    assert len(files_on(shelf)) == 1
    assert shelf.rows("course")[0]["version"] == "1.0.0"


def test_a_lost_file_is_told_and_comes_back_by_installing(shelf: Shelf, make: Make) -> None:
    file = make()
    shelved = shelf.install(file)
    (shelf.folder / files_on(shelf)[0]).unlink()
    trouble = refuse(lambda: shelf.open(shelved.sha256), ShelfTrouble.FILE_MISSING)
    assert trouble.params["name"] == COURSE
    assert not shelf.install(file).new
    shelf.open(shelved.sha256).close()


def test_a_damaged_file_is_not_used_and_comes_back_by_installing(shelf: Shelf, make: Make) -> None:
    file = make()
    shelved = shelf.install(file)
    kept = shelf.folder / files_on(shelf)[0]
    kept.write_bytes(kept.read_bytes().replace(b"A reason", b"A treason"[:8]))
    refuse(lambda: shelf.open(shelved.sha256), ShelfTrouble.FILE_DAMAGED)
    shelf.install(file)
    shelf.open(shelved.sha256).close()


def test_a_pack_that_never_was_is_told(shelf: Shelf) -> None:
    refuse(lambda: shelf.open("0" * 64), ShelfTrouble.NOT_HERE)
    assert shelf.versions("nobody") == []


def test_no_sweep_takes_what_is_on_its_way(shelf: Shelf, make: Make, clock: FixedClock) -> None:
    """A clock that was set by days in the meantime makes everything look old."""
    clock.pass_(days=30)
    part = shelf.receive([make().read_bytes()])
    assert shelf.sweep() == []
    shelved = shelf.shelve(shelf.accept(part, "small", lambda: None))
    assert shelved.new and shelf.open(shelved.sha256).names()


def test_the_sweep_takes_leftovers_and_nothing_else(shelf: Shelf, make: Make, clock: FixedClock) -> None:
    assert shelf.sweep() == []  # before the first pack there is no folder at all
    shelf.install(make())
    kept = files_on(shelf)
    for name in (".abc.part", f"{'0' * 64}.pvpack", "note.txt"):
        (shelf.folder / name).write_bytes(b"x")
        os.utime(shelf.folder / name, (clock.now().timestamp(),) * 2)
    assert shelf.sweep() == []  # too young: another process may be at work
    clock.pass_(hours=1)
    assert len(shelf.sweep()) == 2
    assert files_on(shelf) == sorted([*kept, "note.txt"])


def test_files_are_for_their_owner_only(shelf: Shelf, make: Make) -> None:
    shelf.install(make())
    assert shelf.folder.stat().st_mode & 0o777 == 0o700
    assert (shelf.folder / files_on(shelf)[0]).stat().st_mode & 0o777 == 0o600

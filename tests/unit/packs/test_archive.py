"""The same folder gives the same pack, everything in it comes back, and what editors leave stays out."""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packs.archive import build
from desktop_app.packs.limits import Limits, size_name
from desktop_app.packs.names import check_names
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import FolderSource, is_skipped
from desktop_app.packs.zip_source import ZipSource
from tests.fakes.packs import course_files, write_folder

PART = st.text(alphabet="abcżó019-_.", min_size=1, max_size=8)
NAME = st.lists(PART, min_size=1, max_size=3).map("/".join)
# The hash of the small course, so that a change of the bytes we build is a decision and not an accident.
SMALL_COURSE = "a7eef6138d6756cff11880fa2f407605891338fa6d03c88bbc30b09561c628dc"


def accepted(files: dict[str, bytes]) -> bool:
    return not check_names(files) and not any(is_skipped(part) for name in files for part in name.split("/"))


@given(files=st.dictionaries(NAME, st.binary(max_size=200), max_size=6).filter(accepted))
def test_any_folder_comes_back_whole(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = write_folder(tmp_path_factory.mktemp("source"), files)
    built = build(folder, folder.parent / f"{folder.name}.pvpack")
    with ZipSource(built.file) as source:
        source.check()
        assert {name: source.read(name, 1000) for name in source.names()} == files


@given(files=st.dictionaries(NAME, st.binary(max_size=200), max_size=6).filter(accepted), order=st.randoms())
def test_the_same_files_give_the_same_bytes(
    files: dict[str, bytes], order: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    names = list(files)
    order.shuffle(names)  # type: ignore[attr-defined]
    one = write_folder(tmp_path_factory.mktemp("one"), files)
    other = write_folder(tmp_path_factory.mktemp("other"), {name: files[name] for name in names})
    for file in other.rglob("*"):
        os.utime(file, (1, 1_000_000_000))
        file.chmod(0o755)
    first, second = (build(folder, folder.parent / f"{folder.name}.pvpack") for folder in (one, other))
    assert first.file.read_bytes() == second.file.read_bytes()
    assert first.sha256 == second.sha256 == hashlib.sha256(first.file.read_bytes()).hexdigest()
    assert first.size == first.file.stat().st_size


def test_the_bytes_of_a_pack_are_the_same_on_every_machine(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small", course_files())
    assert build(folder, tmp_path / "small.pvpack").sha256 == SMALL_COURSE


def test_nothing_in_a_built_pack_tells_of_its_maker(tmp_path: Path) -> None:
    built = build(write_folder(tmp_path / "small", course_files()), tmp_path / "small.pvpack")
    with zipfile.ZipFile(built.file) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(course_files())
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.external_attr, entry.create_system, entry.extra) for entry in entries} == {(0o100644 << 16, 3, b"")}


def test_what_editors_and_systems_leave_stays_out(tmp_path: Path) -> None:
    left = [
        ".git/config",
        ".DS_Store",
        "a.md~",
        "#a.md#",
        ".a.md.swp",
        "Thumbs.db",
        "a.bak",
        "__MACOSX/a",
        "old.pvpack",
    ]
    folder = write_folder(tmp_path / "p", {**dict.fromkeys(left, b"x"), "a.md": b"text"})
    assert FolderSource(folder).names() == ("a.md",)


def test_names_taken_apart_by_the_system_are_put_together(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "p", {"cafe\u0301.svg": b"x"})
    assert FolderSource(folder).names() == ("café.svg",)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
def test_links_and_pipes_are_refused(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "p", {"a.md": b"x"})
    (folder / "link.md").symlink_to("/etc/hostname")
    (folder / "around").symlink_to(folder)
    os.mkfifo(folder / "pipe.md")
    with pytest.raises(PackRefused) as refusal:
        build(folder, tmp_path / "p.pvpack")
    assert [(one.rule, one.file) for one in refusal.value.problems] == [
        (Rule.LINKED_FILE, "around"),
        (Rule.LINKED_FILE, "link.md"),
        (Rule.SPECIAL_FILE, "pipe.md"),
    ]
    assert not (tmp_path / "p.pvpack").exists()


@pytest.mark.parametrize(
    ("limits", "rule"),
    [
        (Limits(files=1), Rule.TOO_MANY_FILES),
        (Limits(file=10), Rule.FILE_TOO_LARGE),
        (Limits(total=30), Rule.TOTAL_TOO_LARGE),
    ],
)
def test_a_folder_that_is_too_large_leaves_nothing_behind(tmp_path: Path, limits: Limits, rule: Rule) -> None:
    folder = write_folder(tmp_path / "p", {"a.md": b"x" * 20, "b.md": b"x" * 20})
    with pytest.raises(PackRefused) as refusal:
        build(folder, tmp_path / "p.pvpack", limits)
    assert refusal.value.problems[0].rule is rule
    assert [file.name for file in tmp_path.iterdir()] == ["p"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackRefused) as refusal:
        FolderSource(tmp_path / "nowhere")
    assert refusal.value.problems[0].rule is Rule.NO_FOLDER


def test_a_file_of_the_folder_may_be_too_large_for_who_asks(tmp_path: Path) -> None:
    source = FolderSource(write_folder(tmp_path / "p", {"a.md": b"x" * 20}))
    assert source.label == "p"
    assert source.read("a.md", 20) == b"x" * 20
    with pytest.raises(PackRefused):
        source.read("a.md", 19)
    source.close()


def test_an_earlier_pack_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "p.pvpack"
    build(write_folder(tmp_path / "p", {"a.md": b"old"}), target)
    before = target.read_bytes()
    with pytest.raises(PackRefused):
        build(write_folder(tmp_path / "p", {"a.md": b"x" * 50}), target, Limits(file=10))
    assert target.read_bytes() == before


def test_sizes_are_told_in_round_units() -> None:
    assert [size_name(size) for size in (12, 2048, 20 * 1024 * 1024)] == ["12 B", "2 KiB", "20 MiB"]

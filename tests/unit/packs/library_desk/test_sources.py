"""Folders, sticks and library files that somebody prepared: nothing in them is followed, waited for or believed."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.kernel.tasks import Cancelled, CancelToken
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.one_file import OneFileSource, local_source
from desktop_app.packs.library.desk.source import DeskSource
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.limits import Limits
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from tests.fakes.hostile_zips import zip_of
from tests.fakes.sentences import require_told

STAMP = "metadata/timestamp.json"
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links as POSIX knows them")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    (made / "metadata").mkdir(parents=True)
    (made / STAMP).write_bytes(b"stamp")
    (made / "large").write_bytes(bytes(5_000_000))
    return made


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


def whole(source: DeskSource, path: str, size: int) -> bytes:
    return b"".join(source.pieces(path, size))


def test_a_folder_is_read(folder: Path) -> None:
    source = FolderSource(folder)
    assert source.read(STAMP, 5) == b"stamp" and source.label == "stick" and source.place == ""
    assert len(whole(source, "large", 5_000_000)) == 5_000_000
    for path in ("metadata/none.json", "none/none", "none"):
        with pytest.raises(KeyError):
            source.read(path, 5)
        with pytest.raises(KeyError):
            whole(source, path, 5)


def test_what_is_larger_than_it_may_be_is_refused(folder: Path) -> None:
    source = FolderSource(folder)
    assert refused(lambda: source.read(STAMP, 4)) == DeskTrouble.TOO_LARGE
    assert refused(lambda: whole(source, "large", 4_999_999)) == DeskTrouble.TOO_LARGE


@posix
def test_a_file_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (folder / STAMP).unlink()
    (folder / STAMP).symlink_to(tmp_path / "secret")
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY
    (tmp_path / "secret").unlink()
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY


@posix
def test_a_folder_in_it_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "metadata").rename(tmp_path / "elsewhere")
    (folder / "metadata").symlink_to(tmp_path / "elsewhere")
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY


@posix
def test_where_folders_cannot_be_held_open_links_are_refused_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.packs.library.desk.folder._KNOWS_OPEN_FOLDERS", False)
    assert FolderSource(folder).read(STAMP, 100) == b"stamp"
    (folder / "metadata").rename(tmp_path / "elsewhere")
    (folder / "metadata").symlink_to(tmp_path / "elsewhere")
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY


@posix
def test_the_stick_itself_may_be_reached_by_a_link(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "shortcut").symlink_to(folder)
    assert FolderSource(tmp_path / "shortcut").read(STAMP, 100) == b"stamp"


@posix
def test_a_pipe_is_refused_and_nobody_waits_for_it(folder: Path) -> None:
    (folder / STAMP).unlink()
    os.mkfifo(folder / STAMP)
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY
    assert refused(lambda: whole(FolderSource(folder), STAMP, 100)) == DeskTrouble.NOT_ORDINARY


@posix
def test_a_device_is_refused() -> None:
    assert refused(lambda: FolderSource(Path("/dev")).read("zero", 100)) == DeskTrouble.NOT_ORDINARY


def test_a_folder_in_place_of_a_file_is_refused(folder: Path) -> None:
    (folder / STAMP).unlink()
    (folder / STAMP).mkdir()
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.NOT_ORDINARY


@posix
def test_a_file_in_place_of_a_folder_is_refused(folder: Path) -> None:
    assert refused(lambda: FolderSource(folder).read("large/1.root.json", 100)) == DeskTrouble.NOT_ORDINARY


def test_a_stick_that_is_pulled_out_is_told(folder: Path) -> None:
    source = FolderSource(folder)
    pieces = source.pieces("large", 5_000_000)
    next(pieces)
    pieces.close()
    folder.rename(folder.with_name("gone"))
    assert refused(lambda: source.read(STAMP, 100)) == DeskTrouble.GONE


def test_a_stick_that_fails_while_it_is_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("desktop_app.packs.library.desk.folder.open_regular", lambda *_: Failing())
    assert refused(lambda: FolderSource(folder).read(STAMP, 100)) == DeskTrouble.GONE
    assert refused(lambda: whole(FolderSource(folder), "large", 100)) == DeskTrouble.GONE


def test_whoever_cancels_is_heard_between_two_pieces(folder: Path) -> None:
    token = CancelToken()
    pieces = FolderSource(folder, token.raise_if_cancelled).pieces("large", 5_000_000)
    next(pieces)
    token.cancel()
    with pytest.raises(Cancelled):
        next(pieces)


# one file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "acme.pvlib"
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(STAMP, b"stamp")
        archive.writestr("targets/large", bytes(3_000_000))
    return made


def test_a_library_file_is_read(file: Path) -> None:
    source = local_source(file)
    assert source.read(STAMP, 5) == b"stamp" and source.label == "acme.pvlib" and source.place == ""
    assert len(whole(source, "targets/large", 3_000_000)) == 3_000_000
    assert refused(lambda: source.read(STAMP, 4)) == DeskTrouble.TOO_LARGE
    with pytest.raises(PackRefused):
        whole(source, "targets/large", 2_999_999)
    for path in ("metadata/none.json", "metadata", "metadata/"):
        with pytest.raises(KeyError):
            source.read(path, 5)
    with pytest.raises(KeyError):
        whole(source, "none", 5)
    source.close()


@pytest.mark.parametrize(
    ("names", "rule"),
    [
        ([STAMP, STAMP], Rule.NAME_TWICE),
        ([STAMP, "Metadata/timestamp.json"], Rule.NAME_CASE),
        (["../evil"], Rule.NAME_PARENT),
        (["/evil"], Rule.NAME_ABSOLUTE),
        (["con"], Rule.NAME_DEVICE),
        (["C:evil"], Rule.NAME_DRIVE),
        (["a", "a/b"], Rule.NAME_TWICE),
    ],
)
def test_names_that_reach_out_are_refused(tmp_path: Path, names: list[str], rule: Rule) -> None:
    made = tmp_path / "evil.pvlib"
    made.write_bytes(zip_of(*((name, b"x") for name in names)))
    with pytest.raises(PackRefused) as caught:
        OneFileSource(made)
    assert rule in [one.rule for one in caught.value.problems]
    require_told(caught.value)


def test_what_swells_is_refused_while_it_is_read(tmp_path: Path) -> None:
    made = tmp_path / "bomb.pvlib"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("targets/bomb", bytes(50_000_000))
    source = OneFileSource(made)
    with pytest.raises(PackRefused) as caught:
        whole(source, "targets/bomb", 50_000_000)
    assert caught.value.problems[0].rule is Rule.RATIO
    source.close()


def test_too_many_files_are_refused(file: Path) -> None:
    with pytest.raises(PackRefused):
        OneFileSource(file, limits=Limits(files=1))


@pytest.mark.parametrize("content", [b"", b"PK", b"nonsense" * 100])
def test_what_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.pvlib").write_bytes(content)
    with pytest.raises(PackRefused) as caught:
        local_source(tmp_path / "x.pvlib")
    require_told(caught.value)


def test_a_damaged_entry_is_told(file: Path) -> None:
    content = bytearray(file.read_bytes())
    at = content.index(b"stamp", content.index(b"stamp") + 5)  # after the name
    content[at] ^= 1
    file.write_bytes(content)
    source = local_source(file)
    with pytest.raises(PackRefused):
        source.read(STAMP, 100)
    source.close()


@posix
def test_a_pipe_as_a_library_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.pvlib")
    assert refused(lambda: local_source(tmp_path / "x.pvlib")) == DeskTrouble.NOT_ORDINARY


def test_nothing_there_is_told(tmp_path: Path) -> None:
    assert refused(lambda: local_source(tmp_path / "none")) == DeskTrouble.NO_LIBRARY

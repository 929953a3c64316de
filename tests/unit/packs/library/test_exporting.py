"""Handing a library out: a stick brought up to date, one file for the mail, nothing damaged or overwritten."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.publishing import withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.seen import Seen
from tests.fakes.command import HELD_TO_PERMISSIONS
from tests.fakes.libraries import ADA, PAPER, cut, full, key, office, plain_client, stored


def test_an_export_is_a_library_and_can_be_brought_up_to_date(tmp_path: Path) -> None:
    made = full(tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    seen = Seen(tmp_path / "other computer")
    assert len(export_library(made.folder, stick, Choice()).entries) == 2
    assert check_library(stick, made.now, seen).troubles == ()
    made.publish(ADA, version="1.1.0")
    withdraw(made.folder, "example.small.course", "1.0.0", "Old.", [ADA], made.now)
    export_library(made.folder, stick, Choice())
    assert check_library(stick, made.now, seen).troubles == ()
    plain_client(stick, tmp_path / "cache").refresh()
    shutil.copytree(stick, tmp_path / "newer")
    made.now += timedelta(days=1)
    update(tmp_path / "newer", [ADA], made.now)
    with pytest.raises(Trouble, match="export-newer"):
        export_library(made.folder, tmp_path / "newer", Choice())


def test_an_export_follows_a_new_seal_and_opens_in_between(tmp_path: Path) -> None:
    made = full(tmp_path)
    stick = tmp_path / "stick"
    export_library(made.folder, stick, Choice())
    replace_seal(made.folder, PAPER, key(8), key(9), made.now)
    export_library(made.folder, stick, Choice())
    replace_seal(made.folder, key(8), key(10), key(11), made.now)
    replace_seal(made.folder, key(10), key(12), key(13), made.now)
    export_library(made.folder, stick, Choice())
    plain_client(stick, tmp_path / "cache").refresh()
    assert check_library(stick, made.now, Seen(tmp_path / "seen")).troubles == ()


def test_one_file_holds_the_library_and_is_the_same_every_time(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.publish(ADA, version="1.1.0")
    file = tmp_path / "small.pvlib"
    export_library(made.folder, file, Choice())
    export_library(made.folder, tmp_path / "again.pvlib", Choice())
    assert file.read_bytes() == (tmp_path / "again.pvlib").read_bytes()
    with zipfile.ZipFile(file) as archive:
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        archive.extractall(tmp_path / "unpacked")
    plain_client(tmp_path / "unpacked", tmp_path / "cache").refresh()
    found = check_library(file, made.now, Seen(tmp_path / "seen"))
    assert found.troubles == ()
    assert found.standing is not None
    assert len(found.standing.entries) == 3


def test_only_some_packs_go_along(tmp_path: Path) -> None:
    made = full(tmp_path)
    made.publish(ADA, version="1.1.0")
    some = export_library(made.folder, tmp_path / "some.pvlib", Choice(("example.small.course",), newest=True))
    assert [entry.target.version for entry in some.entries] == ["1.1.0"]
    with zipfile.ZipFile(some.where) as archive:
        assert sum(name.endswith(".pvpack") for name in archive.namelist()) == 1
    assert check_library(some.where, made.now, Seen(tmp_path / "seen")).troubles == ()
    with pytest.raises(Trouble, match="pack-unknown"):
        export_library(made.folder, tmp_path / "none.pvlib", Choice(("example.small.nothing",)))
    assert not (tmp_path / "none.pvlib").exists()


def test_nothing_damaged_is_handed_out(tmp_path: Path) -> None:
    made = full(tmp_path)
    cut(stored(made, "1.0.0.pvpack"))
    with pytest.raises(Trouble, match="pack-damaged"):
        export_library(made.folder, tmp_path / "x.pvlib", Choice())
    assert not (tmp_path / "x.pvlib").exists()


def test_what_was_damaged_on_a_stick_is_mended_by_the_next_export(tmp_path: Path) -> None:
    made = full(tmp_path)
    stick = tmp_path / "stick"
    export_library(made.folder, stick, Choice())
    file = next((stick / "targets").rglob("*.pvpack"))
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert len(check_library(stick, made.now, Seen(tmp_path / "seen")).troubles) == 1
    export_library(made.folder, stick, Choice())
    assert check_library(stick, made.now, Seen(tmp_path / "seen")).troubles == ()


def test_an_export_leaves_other_things_alone(tmp_path: Path) -> None:
    made = full(tmp_path)
    other = office(tmp_path / "other", seal=key(21), paper=key(22))
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"jpg")
    for taken in (tmp_path / "photos", other.folder):
        before = sorted(taken.rglob("*"))
        with pytest.raises(Trouble, match="export-taken"):
            export_library(made.folder, taken, Choice())
        assert [one for one in sorted(taken.rglob("*")) if one.name != ".in-use"] == [
            one for one in before if one.name != ".in-use"
        ]
    with pytest.raises(Trouble, match="export-inside"):
        export_library(made.folder, made.folder / "copy", Choice())


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="root may write everywhere")
def test_a_stick_that_is_write_protected_can_be_handed_on(tmp_path: Path) -> None:
    made = full(tmp_path)
    (made.folder / ".in-use").unlink()
    for folder in (made.folder, *(one for one in made.folder.rglob("*") if one.is_dir())):
        folder.chmod(0o555)
    code = (
        "import sys, pathlib; from desktop_app.packs.library.exporting import Choice, export_library;"
        "export_library(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), Choice())"
    )
    command = [*HELD_TO_PERMISSIONS, sys.executable, "-c", code, str(made.folder), str(tmp_path / "x.pvlib")]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[4])
    assert told.returncode == 0, told.stderr
    assert check_library(tmp_path / "x.pvlib", made.now, Seen(tmp_path / "seen")).troubles == ()
    for folder in (made.folder, *(one for one in made.folder.rglob("*") if one.is_dir())):
        folder.chmod(0o755)

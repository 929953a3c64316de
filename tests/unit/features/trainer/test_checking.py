"""A check answers whatever it meets: spoilt packs of every sort, packs too large to be built, disks that refuse."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.features.trainer.advice import advice_of
from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.look import look_at
from desktop_app.features.trainer.service import build_pack, check
from desktop_app.features.trainer.statistics import statistics_of
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.limits import LIMITS, MIB
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from tests.fakes.new_packs import new_course
from tests.fakes.packs import MemorySource, write_folder
from tests.fakes.sentences import speaking
from tests.fakes.spoilt import Spoilt
from tests.fakes.spoilt_packs import SPOILT


@pytest.mark.parametrize("spoilt", SPOILT, ids=str)
def test_what_can_be_read_of_a_spoilt_pack_is_counted(spoilt: Spoilt) -> None:
    source = MemorySource(spoilt.files())
    look = look_at(source)
    assert look.problems
    counted = statistics_of(look, source)
    assert bool(counted) is (look.content is not None)
    for one in advice_of(look, source):
        assert one.sentence(speaking("pl"))


@pytest.mark.parametrize(
    ("sizes", "rule"),
    [([LIMITS.file + 1], Rule.FILE_TOO_LARGE), ([400 * MIB] * 3, Rule.TOTAL_TOO_LARGE)],
)
def test_what_is_too_large_to_be_built_is_found_by_the_check(sizes: list[int], rule: Rule, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "new", new_course())
    for number, size in enumerate(sizes):
        film = folder / f"film-{number}.webm"
        film.write_bytes(b"\x1a\x45\xdf\xa3")
        os.truncate(film, size)
    assert rule in {one.rule for one in check(folder).problems}
    with pytest.raises(PackRefused):
        build_pack(folder, tmp_path)


@pytest.mark.parametrize(
    ("number", "file", "code"),
    [
        (errno.ENOSPC, "out/x", "disk-full"),
        (errno.EDQUOT, "out/x", "disk-full"),
        (errno.EROFS, "out/x", "not-writable"),
        (errno.EACCES, "out/x", "not-writable"),
        (errno.EACCES, "out", "not-writable"),
        (errno.EPERM, ".", "not-writable"),
        (errno.EACCES, "pack/x", "not-readable"),
        (errno.ENOENT, "pack/x", "not-there"),
        (errno.EEXIST, "out/x", "in-the-way"),
        (errno.ENAMETOOLONG, "out/x", "bad-path"),
        (errno.EIO, "pack/x", "disk-error"),
        (errno.ETIMEDOUT, "pack/x", "disk-error"),
    ],
)
def test_what_the_disk_says_is_told_with_the_file(number: int, file: str, code: str, tmp_path: Path) -> None:
    named = tmp_path / file
    with pytest.raises(Trouble) as told, explained(tmp_path / "pack", written=tmp_path / "out"):
        raise OSError(number, os.strerror(number), str(named))
    assert told.value.code == f"authoring.{code}"
    for language in LANGUAGES:
        assert str(named) in speaking(language).of(told.value)


def test_where_the_system_names_no_file_the_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told, explained(tmp_path):
        raise OSError(errno.EIO, "error")
    assert told.value.params["where"] == str(tmp_path)

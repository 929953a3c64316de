"""A ZIP made to harm is refused with its rule, in words, before anything of it is used."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.names import broken_rule, check_names, printable
from desktop_app.packs.problem import PackRefused
from desktop_app.packs.rules import Rule
from desktop_app.packs.zip_source import ZipSource
from tests.fakes.hostile_zips import CENTRAL, HOSTILE, Hostile, zip_of
from tests.fakes.sentences import speaking


def open_and_read(content: bytes, **options: object) -> None:
    with ZipSource(io.BytesIO(content), "pack", **options) as source:  # type: ignore[arg-type]
        source.check()


@pytest.mark.parametrize("hostile", HOSTILE, ids=str)
def test_it_is_refused_with_its_rule_in_every_language(hostile: Hostile) -> None:
    with pytest.raises(PackRefused) as refusal:
        open_and_read(hostile.make(), limits=hostile.limits)
    assert hostile.rule in {one.rule for one in refusal.value.problems}
    for language in LANGUAGES:
        for sentence in refusal.value.sentences(speaking(language)):
            assert not sentence.startswith("pack.")
            assert sentence.isprintable()


def test_a_zip_with_folders_of_its_own_is_fine() -> None:
    content = zip_of(("p/", b""), ("p/a.svg", b"1"), ("b.svg", b"2"))
    with ZipSource(io.BytesIO(content), "pack") as source:
        source.check()
        assert source.names() == ("p/a.svg", "b.svg")
        assert source.read("p/a.svg", 10) == b"1"


def test_a_caller_may_ask_for_less_than_the_file_has() -> None:
    with ZipSource(io.BytesIO(zip_of(("a", b"x" * 100))), "pack") as source:
        assert len(source.read("a", 100)) == 100
        with pytest.raises(PackRefused) as refusal:
            source.read("a", 99)
        assert refusal.value.problems[0].rule is Rule.FILE_TOO_LARGE
        with pytest.raises(KeyError):
            source.read("b", 99)


def test_a_refused_zip_is_let_go_of(tmp_path: Path) -> None:
    file = tmp_path / "bad.pvpack"
    file.write_bytes(zip_of(("../a", b"x")))
    with pytest.raises(PackRefused):
        ZipSource(file)
    file.rename(tmp_path / "moved")  # fails on Windows while somebody holds it


@given(st.binary(max_size=200), st.data())
def test_no_damage_does_more_than_be_refused(noise: bytes, data: st.DataObject) -> None:
    good = zip_of(("a.svg", b"<svg/>"), ("b/c.md", b"text"))
    at = data.draw(st.integers(0, len(good)))
    for content in (good[:at] + noise, good[:at] + noise + good[at + len(noise) :], noise):
        with suppress(PackRefused):
            open_and_read(content)


@given(st.integers(0, 46), st.binary(min_size=1, max_size=4))
def test_no_lie_in_a_header_does_more_than_be_refused(offset: int, lie: bytes) -> None:
    good = zip_of(("a.svg", b"<svg/>"), ("b/c.md", b"text"))
    at = good.index(CENTRAL) + offset
    with suppress(PackRefused):
        open_and_read(good[:at] + lie + good[at + len(lie) :])


@given(st.text(max_size=30))
def test_a_name_that_is_accepted_stays_in_its_folder_on_every_system(name: str) -> None:
    if broken_rule(name) is None:
        for part in name.split("/"):
            assert part.strip(". ") == part.rstrip(". ") or part.startswith(".")
            assert part not in ("", ".", "..")
        assert not set(name) & set('\\:*?"<>|\0\n\r\t')
        name.encode("utf-8")


@given(st.lists(st.text(alphabet="aAbBé/.", min_size=1, max_size=6), max_size=8))
def test_accepted_names_never_meet_on_one_disk(names: list[str]) -> None:
    if not check_names(names):
        files = [name.casefold() for name in names if not name.endswith("/")]
        assert len(set(files)) == len(files)


@given(st.text(max_size=300))
def test_a_hostile_name_is_safe_to_show(name: str) -> None:
    shown = printable(name)
    assert shown.isprintable()
    assert len(shown) <= 80


def test_a_directory_of_a_million_entries_is_refused() -> None:
    content = bytearray(zip_of(("a", b"x")))
    end = content.rindex(b"PK\x05\x06")
    content[end + 8 : end + 12] = struct.pack("<HH", 65535, 65535)
    open_and_read(bytes(content))  # the count of the end record is not believed: there is one entry

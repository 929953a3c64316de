"""Whatever stands where a value should, a check ends with problems, never with an error of its own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.packs.problem import MOST_PROBLEMS
from desktop_app.packs.reading import check_pack
from desktop_app.packs.rules import Rule
from tests.fakes.packs import COMMON, MemorySource, brand_files, course_files, policy_files
from tests.fakes.rich_packs import KINDS, MEDIA_LESSON, WALK, rich_course_files

WRONG = st.sampled_from(
    [b"1", b"-1", b"true", b'""', b'"x"', b"[]", b"{}", b"[[]]", b'["en"]', b"2026-11-01", b"nan", b"{ en = 1 }", b""]
)
PACKS = {"course": course_files, "rich course": rich_course_files, "policy": policy_files, "brand": brand_files}
NOT_MISSED = (".quiz.toml", ".scenario.toml", ".txt")  # may be anything, or missing where nothing names them
ENDLESS = {
    "keys": (KINDS, "k{0}x = 1\n"),
    "questions": (KINDS, "[[pool]]\nid = 'p{0}a'\ndraw = 1\n[[question]]\nid = 'q{0}'\npool = 'x{0}'\n"),
    "accepted": (KINDS, "[[question]]\nkind = 'text'\naccepted.en = ['{0}', 'a', 'a']\n"),
    "nodes": (WALK, "[[node]]\nid = 'n{0}'\n[[node.choice]]\nto = 'm{0}'\n"),
    "links": (MEDIA_LESSON, "[a](term:x{0}) "),
    "pictures": (MEDIA_LESSON, "![](m{0}.svg) "),
}


@pytest.mark.parametrize("kind", PACKS)
@settings(max_examples=150)
@given(data=st.data())
def test_any_value_may_be_wrong(kind: str, data: st.DataObject) -> None:
    files = PACKS[kind]()
    for _ in range(data.draw(st.integers(1, 3))):
        name = data.draw(st.sampled_from(sorted(name for name in files if not name.endswith(".svg"))))
        lines = files[name].split(b"\n")
        number = data.draw(st.integers(0, len(lines) - 1))
        key, equals, _ = lines[number].partition(b" = ")
        lines[number] = key + equals + data.draw(WRONG) if equals else data.draw(WRONG)
        files[name] = b"\n".join(lines)
    for problem in check_pack(MemorySource(files)):
        assert problem.file


@pytest.mark.parametrize("kind", PACKS)
@given(data=st.data())
def test_any_file_may_be_missing_or_noise(kind: str, data: st.DataObject) -> None:
    files = PACKS[kind]()
    name = data.draw(st.sampled_from(sorted(name for name in files if not name.endswith(NOT_MISSED))))
    noise = data.draw(st.none() | st.binary(max_size=60))
    spoilt = {other: content for other, content in files.items() if other != name}
    if noise is not None:
        spoilt[name] = noise
    assert check_pack(MemorySource(spoilt))


@given(st.binary(max_size=120))
def test_a_manifest_of_noise_is_refused(noise: bytes) -> None:
    assert check_pack(MemorySource({"pack.toml": COMMON.format(kind="brand").encode() + noise}))


@pytest.mark.parametrize("shape", ENDLESS)
def test_a_text_full_of_faults_ends_the_reading_in_time(shape: str) -> None:
    file, unit = ENDLESS[shape]
    files = rich_course_files()
    head = files[file].partition(b"A [post]")[0] if file == MEDIA_LESSON else b""
    files[file] = head + "".join(unit.format(number) for number in range(12_000)).encode()
    found = check_pack(MemorySource(files))
    assert Rule.TOO_MANY_PROBLEMS in {one.rule for one in found}
    assert len(found) <= MOST_PROBLEMS + 1

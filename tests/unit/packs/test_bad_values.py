"""Whatever stands where a value should, a check ends with problems, never with an error of its own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.packs.reading import check_pack
from tests.fakes.packs import COMMON, MemorySource, brand_files, course_files, policy_files

WRONG = st.sampled_from(
    [b"1", b"-1", b"true", b'""', b'"x"', b"[]", b"{}", b"[[]]", b'["en"]', b"2026-11-01", b"nan", b"{ en = 1 }", b""]
)
PACKS = {"course": course_files, "policy": policy_files, "brand": brand_files}


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
    name = data.draw(st.sampled_from(sorted(name for name in files if "quiz" not in name)))
    noise = data.draw(st.none() | st.binary(max_size=60))
    spoilt = {other: content for other, content in files.items() if other != name}
    if noise is not None:
        spoilt[name] = noise
    assert check_pack(MemorySource(spoilt))


@given(st.binary(max_size=120))
def test_a_manifest_of_noise_is_refused(noise: bytes) -> None:
    assert check_pack(MemorySource({"pack.toml": COMMON.format(kind="brand").encode() + noise}))

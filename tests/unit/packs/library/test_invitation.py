"""An invitation that an owner writes is the one that a desk reads, as a file and as a link."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.evidence.devices import code_hash
from desktop_app.packs.library.desk.anchor import Anchor, read_invitation, read_link
from desktop_app.packs.library.desk.enrolment import fresh_code, is_a_code
from desktop_app.packs.library.invitation import (
    invitation_name,
    invitation_to,
    link_of,
    write_invitation,
    write_machine_wide,
)
from desktop_app.packs.library.seal import replace_seal
from tests.fakes.libraries import PAPER, key, office, opened

SEAL = "ab" * 32
anchors = st.builds(
    Anchor,
    st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}"),
    st.integers(1, 1_000_000),
    st.sampled_from(
        ["", "https://library.example/", "https://żółw.example/a b/?x=1&y=2#z", "http://10.0.0.1:8080/é+%20"]
    ),
    st.one_of(st.just(""), st.from_regex(r"[A-Za-z0-9]{6}[ -][A-Za-z0-9]{6,20}", fullmatch=True)),
)


@given(anchors)
def test_what_is_written_is_read(anchor: Anchor) -> None:
    assert read_invitation("x.portavoce", write_invitation(anchor)) == anchor
    assert read_link(link_of(anchor)) == anchor


def test_a_link_can_be_read_by_people_too() -> None:
    link = link_of(Anchor(SEAL, 3, "https://library.example/"))
    assert link == f"portavoce:join?seal={SEAL}&root=3&at=https://library.example/"


def test_a_code_goes_along_and_is_no_part_of_the_file_for_computers() -> None:
    code = fresh_code()
    anchor = Anchor(SEAL, 3, "https://library.example/", code)
    assert link_of(anchor).endswith(f"&code={code}")
    assert f'code = "{code}"'.encode() in write_invitation(anchor)
    assert code.encode() not in write_machine_wide([anchor])


def test_codes_are_made_by_chance_and_can_be_read_aloud() -> None:
    codes = {fresh_code() for _ in range(100)}
    assert len(codes) == 100 and all(is_a_code(code) for code in codes)
    assert len({code_hash(f" {code.upper().replace('-', ' ')}") for code in codes}) == 100
    assert code_hash("K7M2P-abcde 23456-zzzzz") == code_hash("k7m2pabcde23456zzzzz")


def test_it_carries_the_newest_seal(tmp_path: Path) -> None:
    made = office(tmp_path)
    before = invitation_to(opened(made.folder))
    replace_seal(made.folder, PAPER, key(8), key(9), made.now)
    after = invitation_to(opened(made.folder), " https://library.example/ ")
    assert before.fingerprint == after.fingerprint
    assert (before.least_root, after.least_root) == (1, 3)
    assert after.address == "https://library.example/"


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Aurora Example S.p.A.", "aurora-example-s-p-a.portavoce"),
        ("Żółta Łódź", "zolta-lodz.portavoce"),
        ("日本", "company.portavoce"),
    ],
)
def test_its_file_has_a_name_that_every_system_takes(company: str, name: str) -> None:
    assert invitation_name(company) == name

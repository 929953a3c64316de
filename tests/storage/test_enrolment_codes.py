"""The code of an invitation is bound to the key that signs first, and to no other one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.evidence.devices import code_hash
from desktop_app.evidence.store import devices, keep_enrolment_code
from desktop_app.house import House
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.policies import bring_newer_policy

CODE, OTHER = code_hash("k7m2p-qrs8t-u9vwx-yz234"), code_hash("another-code-123")
MORNING, NOON = "2026-11-02T08:00:00+00:00", "2026-11-02T11:00:00+00:00"


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(tmp_path / "profile", clock) as made:
        desk.join(made)
        desk.read_lessons(made)
        desk.take_quiz(made)
        desk.read_policy(made)
        yield made


def company_of(house: House) -> str:
    told = house.onboarding.desk()
    assert told is not None
    return told.company.id


def keep(house: House, code: str, company: str, at: str) -> None:
    with house.database.write() as connection:
        keep_enrolment_code(connection, code, company, at)


def bound(house: House) -> list[str | None]:
    with house.database.read() as connection:
        return [one.device.code_sha256 for one in devices(connection)]


def test_the_first_signature_binds_the_newest_code_of_this_company(house: House) -> None:
    keep(house, OTHER, company_of(house), MORNING)
    keep(house, CODE, company_of(house), NOON)
    desk.sign(house)
    assert bound(house) == [CODE]


def test_a_code_of_another_company_is_nobodys_here(house: House) -> None:
    keep(house, CODE, "example.elsewhere", NOON)
    desk.sign(house)
    assert bound(house) == [None]


def test_a_later_key_does_not_take_the_code_of_an_earlier_one(house: House, tmp_path: Path) -> None:
    keep(house, CODE, company_of(house), MORNING)
    desk.sign(house)
    bring_newer_policy(house, tmp_path, without="wait-for-the-announcement")
    desk.read_policy(house)
    house.keyholder.begin_anew()
    desk.sign(house)
    assert sorted(bound(house), key=str) == sorted([CODE, None], key=str)


def test_a_code_that_comes_after_the_first_signature_binds_no_key_that_has_signed(house: House) -> None:
    desk.sign(house)
    keep(house, CODE, company_of(house), NOON)
    assert bound(house) == [None]

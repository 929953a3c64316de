"""What a person signed, proved on a computer where nobody has Portavoce; and signing where there is no keyring."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.evidence.devices import code_hash
from desktop_app.evidence.kept import KeptReceipt
from desktop_app.evidence.store import devices, kept_receipts
from desktop_app.house import House
from desktop_app.kernel.clock import SystemClock
from tests.fakes import desk
from tests.fakes.keyrings import NoKeyring
from tests.journeys.signed_twice import CHANGED, CODE, NAME, NEW, OLD, PASSPHRASE, sign_twice
from tests.journeys.without_keyring import sign_without_keyring

pytestmark = pytest.mark.journey


@contextmanager
def at_home(profile: Path) -> Iterator[tuple[House, tuple[KeptReceipt, ...]]]:
    """The profile afterwards, and its receipts."""
    with desk.house_of(profile, SystemClock(), keeper=NoKeyring()) as house, house.database.read() as connection:
        yield house, kept_receipts(connection)


def test_two_versions_signed_and_proved_where_nobody_has_the_app(tmp_path: Path) -> None:
    signed = sign_twice(tmp_path)
    assert not signed.errors, signed.errors
    with at_home(signed.profile) as (house, receipts):
        first, second = (kept.claims for kept in receipts)
        with house.database.read() as connection:
            (device,) = (known.device for known in devices(connection))
    assert (first.version, second.version) == (OLD, NEW)
    assert device.code_sha256 == code_hash(CODE)
    assert first.typed_name == second.typed_name == NAME
    assert second.before == receipts[0].sha256
    assert {one.id for one in second.clauses} == set(CHANGED)
    assert {one.receipt for one in second.carried} == {receipts[0].sha256}
    assert {one.id for one in (*second.clauses, *second.carried)} == {one.id for one in first.clauses}


def test_a_passphrase_where_there_is_no_keyring(tmp_path: Path) -> None:
    profile, errors = sign_without_keyring(tmp_path)
    assert not errors, errors
    with at_home(profile) as (house, receipts):
        first, second = receipts
        assert first.device == second.device
        assert second.claims.before == first.sha256
        assert house.keyholder.open(PASSPHRASE).fingerprint == first.device
    secret = json.dumps(PASSPHRASE)[1:-1].encode()
    assert not [file for file in profile.rglob("*") if file.is_file() and secret in file.read_bytes()]

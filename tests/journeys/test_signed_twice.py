"""What a person signed, proved on a computer where nobody has Portavoce; and signing where there is no keyring."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
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
from tests.journeys.stock_tools import Bare, bare_computer, steps, with_a_byte_flipped
from tests.journeys.without_keyring import sign_without_keyring

pytestmark = pytest.mark.journey

VALID, VERIFIED = "Signature is Valid", "Verified OK"


@contextmanager
def at_home(profile: Path) -> Iterator[tuple[House, tuple[KeptReceipt, ...]]]:
    """The profile afterwards, and its receipts."""
    with desk.house_of(profile, SystemClock(), keeper=NoKeyring()) as house:
        with house.database.read() as connection:
            receipts = kept_receipts(connection)
        yield house, receipts


def test_two_versions_signed_and_proved_where_nobody_has_the_app(tmp_path: Path) -> None:
    signed = sign_twice(tmp_path)
    assert not signed.errors, signed.errors
    with at_home(signed.profile) as (house, receipts), house.database.read() as connection:
        (device,) = (known.device for known in devices(connection))
    first, second = (kept.claims for kept in receipts)
    assert (first.version, second.version) == (OLD, NEW)
    assert device.code_sha256 == code_hash(CODE)
    assert first.typed_name == second.typed_name == NAME
    assert second.before == receipts[0].sha256
    assert {one.id for one in second.clauses} == set(CHANGED)
    assert {one.receipt for one in second.carried} == {receipts[0].sha256}
    assert {one.id for one in (*second.clauses, *second.carried)} == {one.id for one in first.clauses}
    bare = bare_computer(tmp_path / "elsewhere")
    for kept, saved in zip(receipts, signed.papers.values(), strict=True):
        _put_there(bare, saved)
        _proved(bare, kept)
        _refused(bare)


def _put_there(bare: Bare, saved: Path) -> None:
    """The PDF alone, in an empty folder, as the page asks for it."""
    shutil.rmtree(bare.folder)
    bare.folder.mkdir()
    with zipfile.ZipFile(saved) as everything:
        everything.extract("receipt.pdf", bare.folder)


def _proved(bare: Bare, kept: KeptReceipt) -> None:
    """Every step says what the page says it has to say."""
    said = bare.run("".join(steps())).stdout
    assert VALID in said and "Total document signed" in said, said
    assert VERIFIED in said and "The same key" in said, said
    assert f"{kept.sha256}  receipt.jws" in said
    assert kept.device in said
    claims = kept.claims
    hashes = {one.sha256 for one in (*claims.clauses, *claims.carried)}
    assert set(re.findall(r"^([0-9a-f]{64}) holds$", said, re.MULTILINE)) == hashes
    assert "IS NOT IN THE RECEIPT" not in said
    assert said.split()[-1] == str(len(hashes))
    (program,) = steps("python")
    (bare.folder / "verify.py").write_text(program, encoding="utf-8")
    told = json.loads(bare.run("python3 verify.py").stdout)
    assert (told["version"], told["before"], told["typed_name"]) == (claims.version, claims.before, NAME)


def _refused(bare: Bare) -> None:
    """One bit of the PDF, of the receipt, of a clause: the same steps do not say it any more."""
    pdf, receipt = bare.folder / "receipt.pdf", bare.folder / "receipt.jws"
    whole, text = pdf.read_bytes(), receipt.read_bytes()
    for part in (0.1, 0.5, 0.9):
        with_a_byte_flipped(pdf, int(len(whole) * part))
        assert VALID not in bare.run(steps()[0]).stdout, part
        pdf.write_bytes(whole)
    with_a_byte_flipped(receipt, text.index(b".") + 41)
    assert VERIFIED not in bare.run(steps()[2]).stdout
    assert bare.run("python3 verify.py").returncode != 0
    receipt.write_bytes(text)
    with_a_byte_flipped(bare.folder / "clauses.jsonl", 40)
    assert "IS NOT IN THE RECEIPT" in bare.run(steps()[2] + steps()[4]).stdout


def test_a_passphrase_where_there_is_no_keyring(tmp_path: Path) -> None:
    profile, errors = sign_without_keyring(tmp_path)
    assert not errors, errors
    with at_home(profile) as (house, (first, second)):
        assert first.device == second.device
        assert second.claims.before == first.sha256
        assert house.keyholder.open(PASSPHRASE).fingerprint == first.device
    secret = PASSPHRASE.encode()
    assert not [file for file in profile.rglob("*") if file.is_file() and secret in file.read_bytes()]

"""What the wallet lists, orders and keeps, on a real profile with two versions signed."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.evidence.findings import Code
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import countersign, read_filed, read_receipt
from desktop_app.features.wallet.proving import countersignatures_in, proofs, those_for
from desktop_app.features.wallet.service import save_all
from desktop_app.features.wallet.service.handing_out import LARGEST, read_sent
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.features.wallet.wallet import with_what_it_builds_on
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from tests.fakes.clock import FixedClock
from tests.fakes.command import portavoce
from tests.fakes.desk import POLICY, house_of, join, read_clause, read_lessons, read_policy, sign, take_quiz
from tests.fakes.policy_versions import CHANGED, NEW, bring_next
from tests.fakes.sentences import require_told, speaking

AT = "2026-11-20T09:00:00+01:00"


@pytest.fixture(scope="module")
def signed_twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, clock = tmp_path_factory.mktemp("twice"), FixedClock()
    with house_of(folder / "profile", clock) as house:
        join(house)
        read_lessons(house)
        take_quiz(house)
        read_policy(house)
        sign(house)
        clock.pass_(days=10)
        bring_next(house, folder / "next")
        for name in (CHANGED, NEW):
            read_clause(house, name)
        sign(house, "it")
    return folder / "profile"


@pytest.fixture
def house(signed_twice: Path, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    profile = shutil.copytree(signed_twice, tmp_path / "profile")
    clock.pass_(days=20)
    with house_of(profile, clock) as opened:
        yield opened


def test_both_versions_are_listed_with_what_was_carried_over(house: House) -> None:
    newest, first = house.wallet.wallet("en").newest_first
    assert (first.version, first.read, first.carried) == ("1.0.0", 4, 0)
    assert (newest.version, newest.language, newest.read, newest.carried) == ("1.1.0", "it", 2, 3)
    assert newest.title.of("en") and newest.name == "Giulia Ferraro"


def test_both_hold_each_against_its_own_version(house: House) -> None:
    found = proofs(house.wallet.held())
    assert len(found) == 2 and all(proof.holds for proof in found.values())
    for proof in found.values():
        codes = {finding.code for finding in proof.findings}
        assert {Code.SIGNED, Code.PACK_SAME, Code.CLAUSES_SAME, Code.DEVICE_ENROLLED} <= codes


def test_what_was_carried_over_into_another_language_is_held_to_both_versions(house: House) -> None:
    second = proofs(house.wallet.held())[house.wallet.wallet("en").receipts[1].statement_id]
    codes = {finding.code for finding in second.findings}
    assert Code.CARRIED in codes and Code.CARRIED_UNLIKE not in codes


def test_a_version_that_is_gone_cannot_be_told_and_is_no_fault(house: House) -> None:
    held = house.wallet.held()
    first, second = held.receipts
    gone = held._replace(policies={second.claims.pack: held.policies[second.claims.pack]})
    found = proofs(gone)
    assert found[first.statement_id].holds and found[second.statement_id].holds
    assert Code.POLICY_NOT_GIVEN in {finding.code for finding in found[first.statement_id].findings}
    assert Code.PACK_SAME in {finding.code for finding in found[second.statement_id].findings}


def test_a_receipt_takes_along_what_it_builds_on(house: House) -> None:
    first, second = house.wallet.wallet("en").receipts
    assert with_what_it_builds_on((first, second), first) == (first,)
    assert with_what_it_builds_on((first, second), second) == (first, second)
    filed = read_filed(house.wallet.order_receipt(second.statement_id).filed.decode("ascii"))
    assert [one.receipt.sha256 for one in filed if one.receipt] == [first.sha256, second.sha256]


def test_everything_for_the_file_verifies_just_as_its_instructions_say(house: House, tmp_path: Path) -> None:
    """The second version carries clauses over, in another language: both versions and receipts are in it."""
    house.keyholder.open()
    order = house.wallet.order_receipt(house.wallet.wallet("en").receipts[1].statement_id)
    house.handing_out.save_everything(order, speaking("en"), tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        archive.extractall(tmp_path / "out")
    said = (tmp_path / "out" / "READ ME.txt").read_text(encoding="utf-8")
    command = re.search(r"portavoce (receipt verify .*)$", said, re.MULTILINE)
    assert command is not None and command[1].count("--policy") == 2
    found = json.loads(portavoce(*command[1].split(), "--json", folder=tmp_path / "out").stdout)
    assert found["holds"] and len(found["receipts"]) == 2
    assert "carried" in {finding["code"] for finding in found["receipts"][1]["findings"]}
    paper = portavoce("receipt", "verify", "receipt.pdf", "--key", "key.json", folder=tmp_path / "out")
    assert paper.returncode == 0, paper.stdout


def test_where_an_earlier_version_is_gone_the_instructions_name_no_policy(house: House, tmp_path: Path) -> None:
    house.keyholder.open()
    order = house.wallet.order_receipt(house.wallet.wallet("en").receipts[1].statement_id)
    order = order._replace(packs={**order.packs, f"{POLICY}-1.0.0.pvpack": None})
    house.handing_out.save_everything(order, speaking("en"), tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert "--policy" not in archive.read("READ ME.txt").decode("utf-8")
        assert f"{POLICY}-1.0.0.pvpack" not in archive.namelist()


def test_a_countersignature_is_kept_once_and_goes_along(house: House) -> None:
    first, second = house.wallet.wallet("en").receipts
    under = countersign(read_receipt(first.text), "Aurora", AT, fresh_key())
    pairs = ((first.sha256, under.signed.text),)
    assert [house.wallet.keep_sent(pairs), house.wallet.keep_sent(pairs)] == [1, 0]
    assert house.wallet.wallet("en").signed[0].countersigned == (under.signed.text,)
    assert under.signed.text.encode("ascii") in house.wallet.order_receipt(second.statement_id).filed
    found = proofs(house.wallet.held())[first.statement_id]
    assert found.holds and Code.COUNTERSIGNED_BY_UNKNOWN in {finding.code for finding in found.findings}


def test_one_row_that_was_damaged_leaves_the_others_verified(house: House) -> None:
    held = house.wallet.held()
    spoilt = held._replace(receipts=(replace(held.receipts[0], text="nothing"), held.receipts[1]))
    first, second = proofs(spoilt).values()
    assert [finding.code for finding in first.findings] == [Code.SPOILT] and not first.holds
    assert Code.SIGNED in {finding.code for finding in second.findings}


def test_a_retired_device_keeps_what_it_signed(house: House, clock: FixedClock) -> None:
    device = house.wallet.wallet("en").devices[0]
    house.wallet.retire(device.fingerprint)
    clock.pass_(days=1)
    house.wallet.retire(device.fingerprint)
    assert house.wallet.wallet("en").devices[0].retired_since == "2026-11-22T09:00:00+01:00"
    assert all(proof.holds for proof in proofs(house.wallet.held()).values())


def test_all_of_it_is_written_into_a_folder(house: House, tmp_path: Path) -> None:
    written = save_all(house.wallet.order_all(), tmp_path / "out")
    names = {file.name for file in written}
    assert names == {"receipts.jws", "key.json", f"{POLICY}-1.0.0.pvpack", f"{POLICY}-1.1.0.pvpack"}
    assert len(json.loads((tmp_path / "out" / "key.json").read_bytes())["keys"]) == 1


def test_a_course_is_listed_with_its_result_and_what_it_teaches(house: House) -> None:
    (done,) = house.wallet.wallet("en").completed
    assert (done.result, done.version) == (100, "1.0.0") and done.minutes and done.objectives
    house.keyholder.open()
    paper = house.handing_out.paper_of(house.wallet.order_certificate(done.statement_id, "pl"), "pl")
    assert paper.startswith(b"%PDF-")


# What is refused


def test_a_file_without_a_countersignature_is_told(house: House) -> None:
    with pytest.raises(Trouble) as refused:
        countersignatures_in(house.wallet.order_all().filed, "own.jws")
    assert refused.value.code == WalletTrouble.NOTHING_SENT
    require_told(refused.value)


def test_what_belongs_to_others_is_told(house: House) -> None:
    first = house.wallet.wallet("en").receipts[0]
    under = countersign(read_receipt(first.text), "Aurora", AT, fresh_key())
    with pytest.raises(Trouble) as refused:
        those_for({"0" * 64}, (under,), "theirs.jws")
    assert refused.value.code == WalletTrouble.SENT_FOR_OTHERS
    require_told(refused.value)


def test_an_altered_countersignature_is_told(house: House) -> None:
    first = house.wallet.wallet("en").receipts[0]
    text = countersign(read_receipt(first.text), "Aurora", AT, fresh_key()).signed.text
    sent = countersignatures_in((text[:-8] + "AAAAAAAA").encode("ascii"), "sent.jws")
    with pytest.raises(Trouble) as refused:
        those_for({first.sha256}, sent, "sent.jws")
    assert refused.value.code == WalletTrouble.SENT_BROKEN
    require_told(refused.value)


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    file = tmp_path / "large.jws"
    with file.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(Trouble) as refused:
        read_sent(file)
    assert refused.value.code == WalletTrouble.SENT_TOO_LARGE
    require_told(refused.value)


def test_what_is_not_there_is_told(house: House, tmp_path: Path) -> None:
    wallet = house.wallet
    with pytest.raises(Trouble) as refused:
        wallet.order_receipt("nobody")
    assert refused.value.code == WalletTrouble.NO_RECEIPT
    require_told(refused.value)
    with pytest.raises(Trouble) as refused:
        wallet.order_certificate("nobody", "en")
    assert refused.value.code == WalletTrouble.COURSE_GONE
    require_told(refused.value)
    order = wallet.order_receipt(wallet.wallet("en").receipts[0].statement_id)
    with pytest.raises(Trouble) as refused:
        house.handing_out.save_receipt(order, tmp_path / "gone" / "mine.jws")
    assert refused.value.code == WalletTrouble.FOLDER_GONE
    require_told(refused.value)
    require_told(Trouble(WalletTrouble.NO_VIEWER))

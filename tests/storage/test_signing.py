"""A receipt says what was on the screen, stands in one chain, and comes with its statement, signature and device."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.evidence import store
from desktop_app.evidence.against import Known
from desktop_app.evidence.devices import code_hash
from desktop_app.evidence.findings import Code, Standing, Verification
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import Filed, countersign, read_countersignature, read_receipt
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.evidence.verify import verify
from desktop_app.features.policy.signature import Signing
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.as_signed import edition, published
from desktop_app.packs.pack import Audience
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE, NAME, POLICY
from tests.fakes.keyrings import MemoryKeyring
from tests.fakes.sentences import require_told

PHRASE = "quattro cavalli blu – zażółć"


@pytest.fixture
def keeper() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock, keeper: MemoryKeyring) -> Iterator[House]:
    with desk.house_of(tmp_path / "profile", clock, keeper=keeper) as made:
        desk.join(made)
        desk.read_lessons(made)
        desk.take_quiz(made)
        desk.read_policy(made)
        yield made


def _known(house: House, **more: object) -> Known:
    """All that this computer knows: its devices, every version of the policy that is on the shelf."""
    with house.database.read() as connection:
        devices = tuple(one.device for one in store.devices(connection))
        newest = store.newest_receipt(connection)
    shelf = [published(house.catalogue.policy(row["sha256"]), row["sha256"]) for row in house.shelf.versions(POLICY)]
    said = {"policy": shelf[0], "other_versions": tuple(shelf[1:]), "newest": newest, **more}
    return Known(datetime(2026, 11, 3, tzinfo=UTC), devices, **said)  # type: ignore[arg-type]


def _verified(house: House, **more: object) -> Verification:
    with house.database.read() as connection:
        kept, under = store.kept_receipts(connection), store.countersignatures(connection)
    filed = [
        Filed(read_receipt(one.text), tuple(map(read_countersignature, under.get(one.sha256, ())))) for one in kept
    ]
    return verify(filed, _known(house, **more))


def _codes(found: Verification, standing: Standing) -> set[Code]:
    return {finding.code for finding in found.findings if finding.standing is standing}


def _on_screen(house: House, language: str = "en") -> Signing:
    """What the page would hand over now."""
    view = house.policy.open(POLICY, language)
    shown, said = view.state.policy, desk.to_confirm(house, language)
    return Signing(POLICY, shown.version, shown.sha256, language, view.state.audience, NAME, said)


def _refused(house: House, signing: Signing, code: str) -> None:
    before = _counts(house)
    with pytest.raises(Trouble) as caught:
        house.policy.sign(signing)
    assert caught.value.code == code
    require_told(caught.value)
    assert _counts(house) == before


def _counts(house: House) -> list[int]:
    with house.database.read() as connection:
        tables = ("statement", "signature", "receipt", "device", "outbox")
        return [connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in tables]


def test_a_receipt_says_exactly_what_was_on_the_screen(house: House, clock: FixedClock) -> None:
    signed = desk.sign(house, "pl", "  Łucja   Żak ")
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None and kept.sha256 == signed.receipt
    said, policy = kept.claims, house.catalogue.policy(signed.sha256)
    shown = edition(policy, Audience.EMPLOYEE, "pl")
    assert (said.policy, said.version, said.pack) == (POLICY, "1.0.0", signed.sha256)
    assert (said.language, said.audience, said.app) == ("pl", "employee", __version__)
    assert (said.person_name, said.typed_name) == (NAME, "Łucja Żak")
    assert [(one.id, one.sha256) for one in said.clauses] == [(one.id, one.sha256("pl")) for one in shown.clauses]
    assert [(one.kind, one.text) for one in said.acknowledged] == [
        ("read", shown.sentences[0]),
        ("disciplinary", shown.sentences[1]),
    ]
    (course,) = said.courses
    assert (course.id, course.version, course.result) == (COURSE, "1.0.0", 100)
    assert course.statement == signed.training[COURSE]
    assert said.at == signed.at == clock.now().isoformat(timespec="seconds")
    assert said.at.endswith("+01:00") and said.before is None and said.carried == ()
    assert house.keyholder.public is not None and said.device == house.keyholder.public.fingerprint


def test_the_statement_carries_the_receipt_and_waits_to_be_sent_with_it(house: House) -> None:
    signed = desk.sign(house)
    (waiting,) = [item for item in house.person.waiting() if item.statement_id == signed.statement_id]
    said = {key.rpartition(":")[2]: value for key, value in json.loads(waiting.body)["context"]["extensions"].items()}
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None and said["receipt"] == kept.text
    assert house.policy.receipt("no such statement") is None


def test_the_device_is_enrolled_with_the_first_signature_and_once(house: House, tmp_path: Path) -> None:
    with house.database.write() as connection:
        store.keep_enrolment_code(connection, code_hash("an older one"), "example.aurora", "2026-10-01T09:00:00+02:00")
        store.keep_enrolment_code(connection, code_hash("Heron-Lamp"), "example.aurora", "2026-11-01T09:00:00+01:00")
    first = desk.sign(house)
    desk.next_policy(house, tmp_path / "newer")
    desk.read_policy(house)
    desk.sign(house)
    with house.database.read() as connection:
        (known,) = store.devices(connection)
    device = known.device
    assert known.here and known.jwk == house.keyholder.key().public.jwk
    assert (device.person_name, device.enrolled_at, device.retired_since) == (NAME, first.at, None)
    assert device.device_name and device.code_sha256 == code_hash("heron lamp")
    house.keyholder.begin_anew()
    desk.next_policy(house, tmp_path / "newest", "1.2.0")
    desk.read_policy(house)
    desk.sign(house)
    with house.database.read() as connection:
        new = next(one.device for one in store.devices(connection) if one.device.retired_since is None)
    assert new.code_sha256 is None, "a code counts for one key"


def test_several_receipts_are_one_chain_that_holds(house: House, tmp_path: Path, clock: FixedClock) -> None:
    """In three languages, and what did not change is carried over from the receipt that acknowledged it first-hand."""
    signed = [desk.sign(house, "it")]
    for number, clauses in enumerate((["say-where-you-work"], ["say-where-you-work", "wait-for-the-announcement"]), 1):
        clock.pass_(days=30)
        desk.next_policy(house, tmp_path / f"{number}", f"1.{number}.0", clauses)
        desk.read_policy(house)
        signed.append(desk.sign(house, ("en", "pl")[number - 1]))
    found = _verified(house)
    assert found.holds, _codes(found, Standing.FAILS)
    assert {Code.CHAIN_WHOLE, Code.CHAIN_NEWEST, Code.DEVICE_ENROLLED} <= _codes(found, Standing.HOLDS)
    claims = [one.receipt.claims for one in found.receipts if one.receipt]
    assert [one.before for one in claims] == [None, signed[0].receipt, signed[1].receipt]
    assert [[one.id for one in said.clauses] for said in claims[1:]] == [
        ["say-where-you-work"],
        ["say-where-you-work", "wait-for-the-announcement"],
    ]
    assert {one.receipt for said in claims[1:] for one in said.carried} == {signed[0].receipt}
    assert Code.CARRIED in _codes(found, Standing.HOLDS)


@pytest.mark.parametrize("meanwhile", ["a newer version", "taken back", "both"])
def test_what_is_on_the_screen_is_signed_whatever_comes_meanwhile(house: House, tmp_path: Path, meanwhile: str) -> None:
    house.keyholder.open()
    shown = _on_screen(house)
    if meanwhile != "taken back":
        desk.next_policy(house, tmp_path / "newer")
    if meanwhile != "a newer version":
        house.shelf.set_aside({shown.sha256})
    signed = house.policy.sign(shown)
    assert (signed.version, signed.sha256) == ("1.0.0", shown.sha256)
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None and kept.claims.pack == shown.sha256
    assert _verified(house).holds
    (state,) = house.policy.policies()
    assert state.signed_before
    assert state.policy.version == ("1.0.0" if meanwhile == "taken back" else "1.1.0")


def test_a_text_that_is_here_no_longer_or_another_edition_cannot_be_signed(house: House) -> None:
    house.keyholder.open()
    shown = _on_screen(house)
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE person SET audience = 'external'")
    _refused(house, shown, "policy.changed-meanwhile")
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE person SET audience = 'employee'")
        connection.exec_driver_sql("DELETE FROM pack WHERE kind = 'policy'")
    _refused(house, shown, "policy.gone")


def test_each_edition_has_its_own_receipt(house: House) -> None:
    """Whoever becomes an external signs that edition too: no discipline in it, and one clause fewer."""
    desk.sign(house)
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE person SET audience = 'external'")
    desk.read_policy(house)
    signed = desk.sign(house)
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None and kept.audience == "external"
    assert [one.kind for one in kept.claims.acknowledged] == ["read"]
    assert "treat-people-with-respect" not in {one.id for one in kept.claims.clauses}
    assert _verified(house).holds


def test_nobody_signs_with_a_key_that_is_not_open(house: House) -> None:
    _refused(house, _on_screen(house), EvidenceTrouble.KEY_CLOSED)


@pytest.mark.parametrize(
    "fault", [EvidenceTrouble.KEYRING_NONE, EvidenceTrouble.KEYRING_LOCKED, EvidenceTrouble.KEYRING_FAILED]
)
def test_a_keyring_that_does_not_answer_keeps_from_signing_until_it_is_back(
    house: House, keeper: MemoryKeyring, fault: EvidenceTrouble
) -> None:
    keeper.fault = fault
    with pytest.raises(Trouble, match=fault):
        house.keyholder.open()
    _refused(house, _on_screen(house), EvidenceTrouble.KEY_CLOSED)
    keeper.fault = None
    desk.sign(house)
    assert _verified(house).holds


def test_without_a_keyring_one_signs_by_passphrase(
    house: House, tmp_path: Path, clock: FixedClock, keeper: MemoryKeyring
) -> None:
    keeper.fault = EvidenceTrouble.KEYRING_NONE
    house.keyholder.open(PHRASE)
    first = desk.sign(house)
    house.close()
    with desk.house_of(tmp_path / "profile", clock, keeper=keeper) as again:
        desk.next_policy(again, tmp_path / "newer")
        desk.read_policy(again)
        _refused(again, _on_screen(again), EvidenceTrouble.KEY_CLOSED)
        again.keyholder.open(PHRASE)
        assert desk.sign(again).receipt != first.receipt
        assert _verified(again).holds
        assert not keeper.kept


def _begun_anew(house: House, tmp_path: Path, clock: FixedClock, keeper: MemoryKeyring) -> Iterator[House]:
    """The keyring forgot its key between two signatures, and the person went on with another one."""
    house.close()
    keeper.kept.clear()
    with desk.house_of(tmp_path / "profile", clock, keeper=keeper) as again:
        with pytest.raises(Trouble, match=EvidenceTrouble.KEYRING_FORGOT):
            again.keyholder.open()
        again.keyholder.begin_anew()
        desk.next_policy(again, tmp_path / "newer")
        desk.read_policy(again)
        desk.sign(again)
        yield again


@pytest.mark.parametrize("day", [None, datetime(2050, 1, 1, tzinfo=UTC)])
def test_a_new_key_retires_the_old_one_whose_receipts_stay_valid(
    house: House, tmp_path: Path, clock: FixedClock, keeper: MemoryKeyring, day: datetime | None
) -> None:
    """Even where the clock ran years ahead when the old one signed."""
    monday = clock.now()
    clock.set(day or monday)
    desk.sign(house)
    clock.set(monday)
    clock.pass_(days=1)
    for again in _begun_anew(house, tmp_path, clock, keeper):
        with again.database.read() as connection:
            devices = store.devices(connection)
        assert [one.device.retired_since is None for one in devices].count(True) == 1
        found = _verified(again)
        assert found.holds, _codes(found, Standing.FAILS)
        assert {Code.CHAIN_WHOLE, Code.CARRIED} <= _codes(found, Standing.HOLDS)
        assert Code.RETIRED_AS_SAID in _codes(found, Standing.UNTOLD)


def test_a_retired_key_signs_nothing(house: House, tmp_path: Path) -> None:
    signed = desk.sign(house)
    with house.database.write() as connection:
        assert house.keyholder.public is not None
        store.retire_device(connection, house.keyholder.public.fingerprint, signed.at)
        store.retire_device(connection, house.keyholder.public.fingerprint, "2030-01-01T00:00:00+00:00")
    desk.next_policy(house, tmp_path / "newer")
    desk.read_policy(house)
    _refused(house, _on_screen(house), EvidenceTrouble.KEY_RETIRED)
    house.keyholder.begin_anew()
    desk.sign(house)
    with house.database.read() as connection:
        assert [one.device.retired_since for one in store.devices(connection)].count(signed.at) == 1


@pytest.mark.parametrize("year", [2005, 2050])
def test_a_clock_that_is_years_off_is_recorded_flagged_and_in_nobodys_way(
    house: House, tmp_path: Path, clock: FixedClock, year: int
) -> None:
    clock.set(clock.now().replace(year=year))
    signed = desk.sign(house)
    assert signed.at.startswith(str(year))
    clock.set(datetime(2026, 11, 2, 9, tzinfo=UTC))
    desk.next_policy(house, tmp_path / "newer")
    desk.read_policy(house)
    desk.sign(house)
    found = _verified(house)
    assert found.holds, _codes(found, Standing.FAILS)
    assert Code.CLOCK_OFF in _codes(found, Standing.UNTOLD)
    assert Code.CHAIN_WHOLE in _codes(found, Standing.HOLDS)


def test_the_companys_word_has_its_place(house: House) -> None:
    """A test authority's; the real one comes with a server."""
    authority = fresh_key()
    signed = desk.sign(house)
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None
    under = countersign(read_receipt(kept.text), "Aurora Example", "2026-11-02T12:00:00+00:00", authority)
    with house.database.write() as connection:
        for _ in range(2):
            store.add_countersignature(connection, kept.sha256, under.signed.text)
        assert store.countersignatures(connection) == {kept.sha256: (under.signed.text,)}
    trusted = frozenset({authority.public.fingerprint})
    assert Code.COUNTERSIGNED in _codes(_verified(house, authorities=trusted), Standing.HOLDS)
    assert Code.COUNTERSIGNED_BY_UNKNOWN in _codes(_verified(house), Standing.UNTOLD)


def test_an_export_holds_receipts_and_devices(house: House, tmp_path: Path) -> None:
    signed = desk.sign(house)
    kept = house.policy.receipt(signed.statement_id)
    assert kept is not None
    with zipfile.ZipFile(house.person.export(tmp_path / "all.zip", "What this is")) as archive:

        def sheet(name: str) -> list[dict[str, str]]:
            return list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig"))))

        assert [row["text"] for row in sheet("receipts")] == [kept.text]
        assert [row["fingerprint"] for row in sheet("devices")] == [kept.device]
        assert sheet("countersignatures") == sheet("enrolment-codes") == []

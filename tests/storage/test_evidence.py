"""What is handed over or may be looked at later says exactly what happened: exports, attempts, order of signatures."""

from __future__ import annotations

import json
import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.evidence import store as evidence
from desktop_app.features.policy import store
from desktop_app.features.policy.signature import Signature
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger import kinds
from desktop_app.ledger.statement import Deed
from desktop_app.storage.schema import DATABASE_NAME
from tests.courses import SHORT_COMPANY
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.desk import COURSE


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    with desk.house_of(tmp_path / "profile", clock) as made:
        desk.join(made)
        yield made


def test_an_export_can_be_read_by_its_owner_only(house: House, tmp_path: Path) -> None:
    target = house.person.export(tmp_path / "Łucja.zip", "What this is")
    assert target.stat().st_mode & 0o777 == 0o600


def test_an_export_is_made_even_if_the_computer_believes_it_is_1970(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "localtime", lambda *_: time.struct_time((1970, 1, 1, 0, 0, 0, 3, 1, 0)))
    with zipfile.ZipFile(house.person.export(tmp_path / "all.zip", "What this is")) as archive:
        assert archive.testzip() is None
        assert archive.getinfo("statements.jsonl").compress_type == zipfile.ZIP_DEFLATED


def test_an_export_that_cannot_be_put_in_place_says_so_and_leaves_nothing(house: House, tmp_path: Path) -> None:
    (tmp_path / "taken.zip").mkdir()
    with pytest.raises((Trouble, OSError)):
        house.person.export(tmp_path / "taken.zip", "What this is")
    assert not (tmp_path / ".taken.zip.part").exists()


def test_an_attempt_ends_on_the_version_it_began_with_and_says_so(house: House, tmp_path: Path) -> None:
    quiz = next(state.step.id for state in house.training.course(COURSE).steps if state.step.kind == "quiz")
    began = house.training.quiz(COURSE, quiz).attempt.pack_sha256
    newer = tmp_path / "speaking"
    shutil.copytree(SHORT_COMPANY / "speaking", newer)
    manifest = newer / "pack.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('version = "1.0.0"', 'version = "1.1.0"'), "utf-8")
    house.shelf.install_folder(newer)
    assert house.training.course(COURSE).course.version == "1.1.0"
    desk.take_quiz(house)
    (passed,) = [item for item in house.person.waiting() if item.kind == "quiz-passed"]
    said = {key.rpartition(":")[2]: value for key, value in json.loads(passed.body)["context"]["extensions"].items()}
    assert (said["pack-version"], said["pack-sha256"]) == ("1.0.0", began)


@pytest.mark.parametrize("lost", [("signature",), ("receipt",), ("device",), ("signature", "receipt", "device")])
def test_what_was_signed_comes_back_from_its_statement(
    house: House, tmp_path: Path, clock: FixedClock, lost: tuple[str, ...]
) -> None:
    """Pages are damaged and no copy was made since: the statement binds the same things, and carries the receipt."""
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    signed = [desk.sign(house, "pl", "Łucja Żółć")]
    house.keyholder.begin_anew()
    clock.pass_(days=1)
    desk.next_policy(house, tmp_path / "newer")
    desk.read_policy(house)
    signed.append(desk.sign(house))
    with house.database.write() as connection:
        house.journal.append(connection, Deed(kinds.POLICY_SIGNED, "p@1"))  # of which nothing else is known
        receipts, devices = evidence.kept_receipts(connection), evidence.devices(connection)
        root = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        pages = [connection.exec_driver_sql(root, (table,)).scalar_one() for table in lost]
    house.close()
    with (tmp_path / "profile" / DATABASE_NAME).open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * 4096)
            stream.write(b"\xaa" * 4096)
    with desk.house_of(tmp_path / "profile", clock) as mended:
        assert mended.opened.mended is not None
        assert mended.policy.signatures() == tuple(signed)
        with mended.database.read() as connection:
            assert evidence.kept_receipts(connection) == receipts
            assert evidence.devices(connection) == devices


def test_signatures_come_in_the_order_they_were_made_whatever_the_clock_said(house: House, clock: FixedClock) -> None:
    for version in ("1", "2", "3"):
        with house.database.write() as connection:
            said = house.journal.append(connection, Deed(kinds.POLICY_SIGNED, f"p@{version}"))
            moment = clock.now().isoformat(timespec="seconds")
            words = (said.id, "p", version, "0" * 64, "en", "employee", "Giulia Ferraro", moment)
            store.add_signature(connection, Signature(*words, training={}, confirmed=()))
        clock.pass_(hours=-1)
    assert [kept.version for kept in house.policy.signatures()] == ["1", "2", "3"]

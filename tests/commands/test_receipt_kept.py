"""`portavoce receipt list` and `export` as somebody runs them, and what is exported, verified by `receipt verify`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from tests.fakes.clock import FixedClock
from tests.fakes.command import portavoce
from tests.fakes.desk import NAME, POLICY, house_of, join, read_lessons, read_policy, sign, take_quiz
from tests.fakes.sentences import speaking


@pytest.fixture(scope="module")
def signed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("signed") / "profile"
    with house_of(profile, FixedClock()) as house:
        join(house)
        read_lessons(house)
        take_quiz(house)
        read_policy(house)
        sign(house)
        receipt = house.wallet.wallet("en").receipts[0]
        house.handing_out.paper_of(house.wallet.order_receipt(receipt.statement_id), "en")
    return profile


@pytest.fixture
def profile(signed_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(signed_once, tmp_path / "profile")


def test_a_profile_tells_what_was_signed_and_completed(profile: Path) -> None:
    told = portavoce("receipt", "list", "--profile", profile)
    assert (told.returncode, told.stderr) == (0, "")
    assert f"{NAME} signed {POLICY} 1.0.0 (en, employee)" in told.stdout
    listed = json.loads(portavoce("receipt", "list", "--profile", profile, "--json").stdout)
    assert listed["signed"][0]["receipt"]["read"] == 4
    assert listed["completed"][0]["result"] == 100


def test_what_is_exported_is_verified_without_the_profile(profile: Path, tmp_path: Path) -> None:
    target = tmp_path / "to file"
    told = portavoce("receipt", "export", target, "--profile", profile, "--json")
    assert (told.returncode, json.loads(told.stdout)["missing"]) == (0, [])
    shutil.rmtree(profile)
    given: list[str | Path] = ["--key", target / "key.json", "--policy", target / f"{POLICY}-1.0.0.pvpack", "--json"]
    found = json.loads(portavoce("receipt", "verify", target / "receipts.jws", *given).stdout)
    assert found["holds"]
    codes = {finding["code"] for finding in found["receipts"][0]["findings"]}
    assert {"signed", "device-enrolled", "pack-same", "clauses-same"} <= codes
    paper = next(target.glob("*.pdf"))
    told = portavoce("receipt", "verify", paper, *given)
    assert told.returncode == 0, told.stdout


def test_a_paper_that_was_never_made_is_missed_and_the_rest_is_written(profile: Path, tmp_path: Path) -> None:
    shutil.rmtree(profile / "papers")
    told = portavoce("receipt", "export", tmp_path / "out", "--profile", profile)
    assert told.returncode == 1
    assert "--pdf" in told.stderr
    assert (tmp_path / "out" / "receipts.jws").is_file()


def test_nothing_signed_is_nothing_to_export(tmp_path: Path) -> None:
    with house_of(tmp_path / "profile", FixedClock()) as house:
        join(house)
    for way in (["list"], ["export", tmp_path / "out"]):
        told = portavoce("receipt", *way, "--profile", tmp_path / "profile")
        assert (told.returncode, told.stderr) == (0, "")
        assert "no receipts in this profile yet" in told.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_each_language(language: str) -> None:
    speaker = speaking(language)
    codes = ("nothing-yet", "receipt", "without", "completed", "written", "paper-missing", "paper-locked")
    said = [speaker.say(f"wallet-said.{code}") for code in codes]
    assert not any(one.startswith("wallet-said.") for one in said)

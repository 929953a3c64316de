"""`portavoce receipt verify` as whoever was handed a receipt runs it: in words, for programs, on bad days."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.evidence.canonical import canonical
from desktop_app.evidence.claims import Acknowledged, ShownClause
from desktop_app.evidence.devices import device_document
from desktop_app.evidence.jws import sign
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import RECEIPT, Filed, Receipt, countersign, filed_text, sign_receipt
from desktop_app.features.trainer.service import build_pack
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.as_signed import published_in
from tests.courses import SHORT_COMPANY
from tests.fakes.command import portavoce
from tests.fakes.receipts import claims, device

KEY, AUTHORITY = fresh_key(), fresh_key()
SIMPLE = {
    "en": "a simple electronic signature (eIDAS Art. 25), neither advanced nor qualified",
    "it": "una firma elettronica semplice (eIDAS, art. 25), né avanzata né qualificata",
    "pl": "zwykły podpis elektroniczny (eIDAS, art. 25), ani zaawansowany, ani kwalifikowany",
}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_pack(SHORT_COMPANY / "policy", tmp_path_factory.mktemp("packs")).file


def _signed(pack: Path, /, language: str = "it", before: Receipt | None = None, **changed: object) -> Receipt:
    policy = published_in(pack)
    edition = policy.editions["employee", language]
    kinds = ("read", "disciplinary")
    said: Mapping[str, object] = {
        "policy": policy.id,
        "version": policy.version,
        "pack": policy.sha256,
        "language": language,
        "clauses": tuple(ShownClause(clause.id, clause.sha256(language)) for clause in edition.clauses),
        "acknowledged": tuple(Acknowledged(*one) for one in zip(kinds, edition.sentences, strict=False)),
    }
    return sign_receipt(claims(KEY.public, before, **{**said, **changed}), KEY)


def _file(folder: Path, *receipts: Receipt) -> Path:
    file = folder / "ricevuta di Łucja.jws"
    under = countersign(receipts[0], "Aurora", "2026-08-04T09:00:00+02:00", AUTHORITY)
    file.write_text(filed_text([Filed(receipts[0], (under,)), *map(Filed, receipts[1:])]), encoding="ascii")
    return file


def _keys(folder: Path) -> list[str | Path]:
    (folder / "device.jwk").write_text(
        json.dumps(device_document(device(KEY.public), KEY.public.jwk)), encoding="utf-8"
    )
    (folder / "company.jwk").write_text(json.dumps({"keys": [AUTHORITY.public.jwk]}), encoding="utf-8")
    return ["--key", folder / "device.jwk", "--authority", folder / "company.jwk"]


def _standings(told: subprocess.CompletedProcess[str]) -> dict[str, str]:
    document = json.loads(told.stdout)
    found = [finding for one in document["receipts"] for finding in one["findings"]] + document["chain"]
    return {finding["code"]: finding["standing"] for finding in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_holds_and_how_strong_that_is(tmp_path: Path, pack: Path, language: str) -> None:
    first = _signed(pack)
    file = _file(tmp_path, first, _signed(pack, "en", first, at="2026-08-20T10:00:00+02:00"))
    told = portavoce("receipt", "verify", file, "--policy", pack, *_keys(tmp_path), "--language", language)
    assert (told.returncode, told.stderr) == (0, "")
    assert SIMPLE[language] in told.stdout and "Łucja Żak" in told.stdout
    assert "evidence" not in told.stdout and "…" not in told.stdout


def test_it_tells_programs_everything(tmp_path: Path, pack: Path) -> None:
    file = _file(tmp_path, _signed(pack))
    told = portavoce("receipt", "verify", file, "--policy", pack, *_keys(tmp_path), "--json")
    document = json.loads(told.stdout)
    assert document["holds"] and document["receipts"][0]["claims"]["person_name"] == "Łucja Żak"
    assert document["receipts"][0]["key"]["sha256"] == KEY.public.fingerprint
    held = {code for code, standing in _standings(told).items() if standing == "holds"}
    assert held == {"signed", "device-enrolled", "pack-same", "clauses-same", "countersigned"}
    folder = portavoce("receipt", "verify", file, "--policy", SHORT_COMPANY / "policy", "--json")
    assert _standings(folder)["clauses-same"] == "holds" and _standings(folder)["pack-a-folder"] == "cannot-be-told"
    alone = portavoce("receipt", "verify", file, "--json")
    assert alone.returncode == 0 and _standings(alone)["device-not-given"] == "cannot-be-told"


def test_it_says_what_does_not_hold(tmp_path: Path, pack: Path) -> None:
    file = _file(tmp_path, _signed(pack, language="it", typed_name="\x1b[2J"))
    text = file.read_text(encoding="ascii")
    lines = text.splitlines()
    head, body, signature = lines[0].split(".")
    twisted = f"{head}.{body}.{signature[:-2][::-1]}{signature[-2:]}"
    file.write_text("\n".join([twisted, *lines[1:]]), encoding="ascii")
    told = portavoce("receipt", "verify", file, "--language", "en")
    assert told.returncode == 1 and "DOES NOT HOLD" in told.stdout and "\x1b" not in told.stdout
    other = portavoce("receipt", "verify", _file(tmp_path, _signed(pack, pack="6" * 64)), "--policy", pack, "--json")
    assert other.returncode == 1 and _standings(other)["pack-other"] == "does-not-hold"


def test_what_cannot_be_looked_at_is_told_with_a_sentence(tmp_path: Path, pack: Path) -> None:
    file, nothing = _file(tmp_path, _signed(pack)), tmp_path / "nothing.jws"
    nothing.write_bytes(b"\xff\x00 nothing")
    newer = tmp_path / "newer.jws"
    newer.write_text(sign(canonical({"format": 9}), RECEIPT, KEY), encoding="ascii")
    large = tmp_path / "large.jws"
    with large.open("wb") as stream:
        stream.truncate(65 * 1024 * 1024)
    for arguments, says in (
        ((nothing,), "no receipt of Portavoce"),
        ((newer,), "newer Portavoce"),
        ((large,), "too much for receipts"),
        ((tmp_path / "none.jws",), "There is no file"),
        ((tmp_path,), "There is no file"),
        ((file, "--key", nothing), "no key that receipts use"),
        ((file, "--policy", tmp_path / "none.pvpack"), "There is no file"),
        ((file, "--policy", nothing), "nothing.jws"),
        ((file, "--policy", SHORT_COMPANY / "brand"), "a pack of another kind"),
    ):
        told = portavoce("receipt", "verify", *arguments, "--language", "en")
        assert (told.returncode, told.stdout) == (2, ""), arguments
        assert says in told.stderr and "Traceback" not in told.stderr

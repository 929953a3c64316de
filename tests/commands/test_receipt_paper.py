"""`portavoce receipt verify` for a PDF, as whoever was handed one runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.evidence.devices import device_document
from desktop_app.kernel.sentences import LANGUAGES
from tests.fakes.command import portavoce
from tests.fakes.receipts import device
from tests.fakes.sentences import speaking
from tests.fakes.signed_papers import certificate, certified, kept, key, paper


def _file(folder: Path, content: bytes) -> Path:
    file = folder / "ricevuta di Łucja.pdf"
    file.write_bytes(content)
    return file


def _keys(folder: Path) -> Path:
    file = folder / "keys.json"
    file.write_text(json.dumps(device_document(device(key().public), key().public.jwk)), encoding="utf-8")
    return file


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_told_in_words(tmp_path: Path, language: str) -> None:
    file = _file(tmp_path, paper())
    done = portavoce("receipt", "verify", file, "--key", _keys(tmp_path), "--language", language)
    say = speaking(language).say
    assert done.returncode == 0, done.stderr
    for code in ("paper-signed", "paper-same-key", "signed"):
        assert say(f"evidence-found.{code}") in done.stdout
    assert say("evidence-found.paper-texts-same", count=2) in done.stdout
    assert say("evidence-said.strength") in done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_is_told_in_words(tmp_path: Path, language: str) -> None:
    file = _file(tmp_path, certified(certificate(person_name="Łucja \x1b[2JŻak")))
    done = portavoce("receipt", "verify", file, "--language", language)
    say = speaking(language).say
    assert done.returncode == 0 and say("evidence-found.certificate-signed") in done.stdout
    assert say("evidence-said.certificate-strength") in done.stdout and "\x1b" not in done.stdout


def test_a_paper_is_told_to_programs(tmp_path: Path) -> None:
    done = portavoce("receipt", "verify", _file(tmp_path, paper()), "--json")
    said = json.loads(done.stdout)
    assert said["holds"] and said["paper"][0]["code"] == "paper-signed"
    assert said["receipts"][0]["claims"]["person_name"] == "Łucja Żak"
    assert said["receipts"][0]["sha256"] and said["chain"]
    done = portavoce("receipt", "verify", _file(tmp_path, certified()), "--json")
    said = json.loads(done.stdout)
    assert said["holds"] and said["certificate"]["claims"]["person_name"] == "Łucja Żak" and len(said["strength"]) == 2


def test_a_changed_paper_does_not_hold(tmp_path: Path) -> None:
    made = paper(kept())
    done = portavoce("receipt", "verify", _file(tmp_path, made + b"%"), "--language", "it")
    assert done.returncode == 1 and speaking("it").say("evidence-found.paper-added") in done.stdout
    assert speaking("it").say("evidence-said.broken") in done.stdout


def test_a_pdf_that_is_no_paper_is_refused(tmp_path: Path) -> None:
    done = portavoce("receipt", "verify", _file(tmp_path, b"%PDF-1.7\nnothing"), "--language", "pl")
    assert done.returncode == 2 and "nie jest potwierdzeniem" in done.stderr and "Traceback" not in done.stderr

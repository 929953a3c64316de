"""The page of instructions for who has no Portavoce, step by step, as it stands there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.signed_papers import EDITION, certified, kept, key, paper

PAGE = Path(__file__).resolve().parents[3] / "docs" / "receipts.md"
SHELLS = [pytest.param(("sh", "-e"), id="sh"), pytest.param(("bash", "--posix", "-e"), id="bash")]


def _steps(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def _run(folder: Path, shell: tuple[str, ...], name: str = "receipt") -> str:
    script = "\n".join(_steps("sh")) if name == "receipt" else "\n".join(_steps("sh")[:4]).replace("receipt", name)
    done = subprocess.run(shell, input=script, capture_output=True, text=True, cwd=folder, timeout=60, check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("shell", SHELLS)
def test_every_step_says_what_the_page_says(tmp_path: Path, shell: tuple[str, ...]) -> None:
    one = kept()
    (tmp_path / "receipt.pdf").write_bytes(paper(one))
    told = _run(tmp_path, shell)
    for wanted in ("Signature is Valid", "Total document signed", "Verified OK", "The same key", one.sha256):
        assert wanted in told, told
    assert key().public.fingerprint in told and "IS NOT IN THE RECEIPT" not in told
    assert told.count(" holds\n") == len(EDITION.clauses) == int(told.split()[-1])


def test_every_step_holds_for_certificates(tmp_path: Path) -> None:
    (tmp_path / "certificate.pdf").write_bytes(certified())
    told = _run(tmp_path, ("sh", "-e"), "certificate")
    assert "Verified OK" in told and "The same key" in told and key().public.fingerprint in told


def test_a_changed_paper_is_noticed(tmp_path: Path) -> None:
    content = bytearray(paper())
    content[len(content) // 2] ^= 1
    (tmp_path / "receipt.pdf").write_bytes(content)
    assert "Signature is Valid" not in _run(tmp_path, ("sh",))


def test_a_changed_receipt_is_noticed(tmp_path: Path) -> None:
    header, payload, signature = kept().text.split(".")
    place = len(payload) // 2
    other = payload[:place] + ("A" if payload[place] != "A" else "B") + payload[place + 1 :]
    (tmp_path / "receipt.jws").write_text(f"{header}.{other}.{signature}", encoding="ascii")
    told = subprocess.run(("sh",), input=_steps("sh")[2], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "Verified OK" not in told.stdout and "erification" in told.stdout + told.stderr


def test_the_library_that_the_page_names_reads_it(tmp_path: Path) -> None:
    (tmp_path / "receipt.jws").write_text(kept().text, encoding="ascii")
    (script,) = _steps("python")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=tmp_path, check=True)
    assert json.loads(done.stdout)["person_name"] == "Łucja Żak"

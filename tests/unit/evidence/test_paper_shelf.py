"""Papers are made once, kept for their owner alone, and made again where they were lost."""

from __future__ import annotations

import errno
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.evidence.kept import KeptReceipt, kept_as
from desktop_app.evidence.keyholder import Keyholder
from desktop_app.evidence.paper import shelf
from desktop_app.evidence.paper.reading import read_paper
from desktop_app.evidence.paper.shelf import Papers
from desktop_app.evidence.paper.verifying import verify_paper
from desktop_app.evidence.receipt import sign_receipt
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.kernel.trouble import Trouble
from tests.fakes.clock import FixedClock
from tests.fakes.keyrings import MemoryKeyring
from tests.fakes.receipts import claims, known
from tests.fakes.sentences import require_told
from tests.fakes.signed_papers import EDITION, STATEMENT, TITLES, certificate


@pytest.fixture
def keyholder(tmp_path: Path) -> Keyholder:
    held = Keyholder(tmp_path, MemoryKeyring())
    held.open()
    return held


@pytest.fixture
def papers(tmp_path: Path, keyholder: Keyholder, clock: FixedClock) -> Papers:
    return Papers(tmp_path, keyholder, clock)


def _kept(keyholder: Keyholder, **changed: object) -> KeptReceipt:
    key = keyholder.key()
    return kept_as(STATEMENT, sign_receipt(replace(claims(key.public), **changed), key).text)  # type: ignore[arg-type]


def test_a_paper_is_made_once_and_again_where_it_was_lost(tmp_path: Path, papers: Papers, keyholder: Keyholder) -> None:
    one = _kept(keyholder)
    file = papers.receipt(one, EDITION, TITLES, "it")
    made = file.read_bytes()
    assert file == tmp_path / "papers" / f"{STATEMENT}.it.pdf" and verify_paper(read_paper(file), known()).holds
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 and stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert papers.receipt(one, EDITION, TITLES, "it").read_bytes() == made
    for spoilt in (b"", made[:-7], made[: len(made) // 2]):
        file.write_bytes(spoilt)
        assert verify_paper(read_paper(papers.receipt(one, EDITION, TITLES, "it")), known()).holds
    file.unlink()
    assert papers.receipt(one, EDITION, TITLES, "it").exists()
    assert papers.receipt(one, EDITION, TITLES, "pl") != file and len(list(file.parent.iterdir())) == 2


def test_what_was_made_is_there_without_the_key(tmp_path: Path, papers: Papers, keyholder: Keyholder) -> None:
    one = _kept(keyholder)
    file = papers.receipt(one, EDITION, TITLES, "en")
    closed = Papers(tmp_path, Keyholder(tmp_path, MemoryKeyring()))
    assert closed.receipt(one, EDITION, TITLES, "en") == file
    with pytest.raises(Trouble) as caught:
        closed.receipt(one, EDITION, TITLES, "pl")
    assert caught.value.code == EvidenceTrouble.KEY_CLOSED
    require_told(caught.value)


def test_the_certificate_of_the_key_is_kept_beside_it(papers: Papers, keyholder: Keyholder) -> None:
    papers.receipt(_kept(keyholder), EDITION, TITLES, "en")
    first = keyholder.secret("certificate")
    papers.receipt(_kept(keyholder), EDITION, TITLES, "it")
    assert keyholder.secret("certificate") == first
    papers.receipt(_kept(keyholder, person_name="Łucja Nowak"), EDITION, TITLES, "pl")
    assert keyholder.secret("certificate") != first
    keyholder.keep("certificate", b"spoilt")
    device = keyholder.key().public.fingerprint
    file = papers.certificate(certificate(device=device, statement="another"), "en")
    assert verify_paper(read_paper(file), known()).holds
    assert read_paper(file).key == keyholder.key().public


def test_a_statement_of_any_name_is_a_file_in_the_folder(tmp_path: Path, papers: Papers, keyholder: Keyholder) -> None:
    for name in ("../../outside", "a/b", "x" * 300, "ł\0"):
        one = certificate(device=keyholder.key().public.fingerprint, statement=name)
        assert papers.certificate(one, "../en").parent == tmp_path / "papers"


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    tmp_path: Path, papers: Papers, keyholder: Keyholder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(target: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    one = _kept(keyholder)
    monkeypatch.setattr(shelf, "write_durably", full)
    with pytest.raises(Trouble) as caught:
        papers.receipt(one, EDITION, TITLES, "en")
    monkeypatch.undo()
    assert caught.value.code == "profile.disk-full"
    require_told(caught.value)
    assert list((tmp_path / "papers").iterdir()) == []
    assert papers.receipt(one, EDITION, TITLES, "en").exists()


def test_a_link_in_its_place_is_replaced(tmp_path: Path, papers: Papers, keyholder: Keyholder) -> None:
    one, elsewhere = _kept(keyholder), tmp_path / "elsewhere.pdf"
    elsewhere.write_bytes(b"untouched%%EOF\n")
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / f"{STATEMENT}.en.pdf").symlink_to(elsewhere)
    assert not papers.receipt(one, EDITION, TITLES, "en").is_symlink()
    assert elsewhere.read_bytes() == b"untouched%%EOF\n"


def test_two_workers_may_want_the_same_paper(papers: Papers, keyholder: Keyholder) -> None:
    one = _kept(keyholder)
    with ThreadPoolExecutor(2) as workers:
        files = {
            made.result() for made in [workers.submit(papers.receipt, one, EDITION, TITLES, "en") for _ in range(6)]
        }
    (file,) = files
    assert list(file.parent.iterdir()) == [file] and verify_paper(read_paper(file), known()).holds

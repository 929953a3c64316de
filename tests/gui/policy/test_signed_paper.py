"""The PDF of a receipt: made after signing, opened and saved when wanted; its failures take no signature back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.features.policy.ui.receipt_paper import PaperWork
from desktop_app.features.policy.ui.signed_note import SignedNote
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Page
from desktop_app.qt.widgets.notice import Notice
from tests.fakes.desk import read_policy, sign
from tests.fakes.keyrings import LockedKeyring, NoKeyring
from tests.fakes.sign_scenes import PASSPHRASE, close_key
from tests.gui.policy.conftest import Desk
from tests.gui.policy.test_reading import words_in
from tests.gui.policy.test_signing_versions import body_of, press


class Maker:
    """Makes papers of one line; `fault` is what keeps it from that, `key` that it wants the key to be open."""

    def __init__(self, folder: Path, house: House) -> None:
        self.folder = folder
        self.house = house
        self.fault: Exception | None = None
        self.asked: list[str] = []

    def __call__(self, statement_id: str, language: str) -> PaperWork:
        self.asked.append(f"{statement_id} {language}")
        return PaperWork(self._make, self._make, self._save)

    def _make(self) -> Path:
        if self.fault is not None:
            raise self.fault
        self.house.keyholder.key()
        target = self.folder / "paper.pdf"
        target.write_bytes(b"%PDF made")
        return target

    def _save(self, target: Path) -> None:
        target.write_bytes(self._make().read_bytes())


@pytest.fixture
def ready(trained: House) -> House:
    read_policy(trained)
    return trained


@pytest.fixture
def maker(desk: Desk, ready: House, tmp_path: Path) -> Maker:
    made = Maker(tmp_path, ready)
    desk.paper_of = made
    return made


def signed_note(desk: Desk) -> tuple[Page, SignedNote]:
    page = desk.sign()
    return page, press(page)


def test_it_is_made_once_it_is_signed_and_opened_when_wanted(desk: Desk, ready: House, maker: Maker) -> None:
    _, note = signed_note(desk)
    (signature,) = ready.policy.signatures()
    assert maker.asked == [f"{signature.statement_id} en"] and (maker.folder / "paper.pdf").exists()
    assert "The PDF of your receipt is ready" in note.paper.text()
    note.open_pdf.click()
    assert desk.paper.shown == [maker.folder / "paper.pdf"] and note.paper.text() == ""


def test_it_is_saved_where_one_wants_it(desk: Desk, ready: House, maker: Maker, tmp_path: Path) -> None:
    _, note = signed_note(desk)
    note.save_pdf.click()
    assert desk.host.toasts == [], "who changed their mind saved nothing"
    desk.paper.answer = tmp_path / "My receipt.pdf"
    note.save_pdf.click()
    assert desk.paper.answer.read_bytes() == b"%PDF made" and desk.host.toasts == ["Saved as “My receipt.pdf”"]
    assert desk.paper.offered[-1] == "Social media policy 1.0.0 - Giulia Ferraro.pdf"


@pytest.mark.parametrize(
    "fault", [Trouble("profile.disk-full", where="here"), ValueError("anything"), OSError(28, "x")]
)
def test_a_failure_takes_no_signature_back_and_it_is_made_later(
    desk: Desk, ready: House, maker: Maker, fault: Exception
) -> None:
    maker.fault = fault
    page, note = signed_note(desk)
    assert len(ready.policy.signatures()) == 1 and page.findChild(Notice) is None
    assert "made when you want it" in note.paper.text() and "kept all the same" in note.paper.text()
    note.open_pdf.click()
    assert desk.paper.shown == [] and note.paper.text() and note.open_pdf.isEnabled()
    maker.fault = None
    note.open_pdf.click()
    assert len(desk.paper.shown) == 1


def test_without_a_program_for_it_that_is_told(desk: Desk, ready: House, maker: Maker) -> None:
    desk.paper.shows = False
    _, note = signed_note(desk)
    note.open_pdf.click()
    assert "no program that shows PDFs" in note.paper.text()


def test_a_key_that_is_closed_is_opened_for_it(desk: Desk, ready: House, maker: Maker) -> None:
    sign(ready)
    close_key(ready.keyholder)
    note = body_of(desk.sign()).note
    assert note is not None and maker.asked == [], "who only looks makes nothing"
    note.open_pdf.click()
    assert len(desk.paper.shown) == 1


def test_a_passphrase_is_asked_for_beside_it(desk: Desk, ready: House, maker: Maker) -> None:
    close_key(ready.keyholder, NoKeyring())
    ready.keyholder.open(PASSPHRASE)
    sign(ready)
    close_key(ready.keyholder)
    page = desk.sign()
    note, card = body_of(page).note, body_of(page).key
    assert note is not None
    note.open_pdf.click()
    card = body_of(page).key
    assert card.isVisible() and card.form is not None and card.form.button.isVisible()
    card.form.passphrase.edit.setText("not the right one at all")
    card.form.button.click()
    assert "does not open your key" in words_in(card) and desk.paper.shown == []
    card.form.passphrase.edit.setText(PASSPHRASE)
    card.form.button.click()
    assert len(desk.paper.shown) == 1 and not card.isVisible()


def test_a_locked_keyring_is_told_beside_it_and_tried_again(desk: Desk, ready: House, maker: Maker) -> None:
    sign(ready)
    keyring = ready.keyholder._keeper
    close_key(ready.keyholder, LockedKeyring())
    page = desk.sign()
    note = body_of(page).note
    assert note is not None
    note.save_pdf.click()
    note.open_pdf.click()
    card = body_of(page).key
    assert "The keyring of this computer is locked" in words_in(card) and card.try_again is not None
    close_key(ready.keyholder, keyring)
    card.try_again.click()
    assert not card.isVisible()
    note.open_pdf.click()
    assert len(desk.paper.shown) == 1


def test_what_was_signed_before_there_were_receipts_is_saved_as_a_sheet(
    desk: Desk, ready: House, maker: Maker, tmp_path: Path
) -> None:
    sign(ready)
    with ready.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM receipt")
    body = body_of(desk.sign())
    assert body.note is not None and not body.note.open_pdf.isVisible()
    assert (body.aside.receipt.shown["key"], body.aside.receipt.shown["clauses"]) == ("–", "4 clauses")
    desk.paper.answer = tmp_path / "sheet.pdf"
    body.note.save_pdf.click()
    assert desk.paper.answer.read_bytes().startswith(b"%PDF") and maker.asked == []

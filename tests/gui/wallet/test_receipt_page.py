"""The page of one receipt: what is found about it, in sentences, and the files that are made of it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.features.wallet.ui.key_panel import KeyPanel
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.qt.widgets.chip import Chip
from tests.fakes.command import portavoce
from tests.fakes.desk import POLICY
from tests.fakes.wallet_scenes import forge
from tests.gui.fitting import SMALL, USUAL, cut_off, settle, words_of
from tests.gui.wallet.conftest import Purse

Press = Callable[[QWidget, str], None]
PACK = f"{POLICY}-1.0.0.pvpack"
SECRET = "four words, quite apart"


def said(page: QWidget) -> str:
    return "\n".join(words_of(page))


def test_all_that_can_be_told_is_told_in_sentences(purse: Purse) -> None:
    page = purse.receipt(purse.live_a_day())
    told = said(page)
    assert "Unaltered: not a character was changed" in told
    assert "Each clause is the published one" in told
    assert "What cannot be told from here" in told and "Nobody else vouches for it." in told
    assert "neither advanced nor qualified" in told
    assert "What does not hold" not in told and "--" not in told
    assert [chip.text() for chip in page.findChildren(Chip) if chip.isVisible()] == ["Verified here"]
    public = purse.house.keyholder.public
    assert public is not None and public.words("en") in told


def test_where_the_text_is_gone_it_is_said_without_options_of_a_command_line(purse: Purse) -> None:
    statement = purse.live_a_day()
    for file in (purse.house.profile / "shelf").glob("*.pvpack"):
        file.unlink()
    fresh = House(purse.house.profile, purse.clock, lambda _event: None, keeper=purse.house.keyholder._keeper)
    purse.house.close()
    purse.house = fresh
    try:
        told = said(purse.receipt(statement))
        assert f"version 1.0.0 of {POLICY} is no longer on this computer" in told
        assert "--policy" not in told
    finally:
        fresh.close()


def test_of_an_altered_receipt_no_page_is_made(purse: Purse) -> None:
    statement = purse.live_a_day()
    forge(purse.house.database)
    page = purse.receipt(statement)
    assert "Nothing in it can be relied on." in said(page)
    shown = [page.save_button.isVisible(), page.print_button.isVisible(), page.all_button.isVisible()]
    assert not any(shown) and page.file_button.isVisible()


def test_the_receipt_file_verifies_elsewhere(purse: Purse, press: Press) -> None:
    page = purse.receipt(purse.live_a_day())
    purse.desktop.answer = purse.house.profile.parent / "mine.jws"
    press(page, "Save the receipt file…")
    assert purse.desktop.offered[0].endswith("1.0.0 - Giulia Ferraro.jws")
    told = json.loads(portavoce("receipt", "verify", purse.desktop.answer, "--json").stdout)
    assert told["holds"] and told["receipts"][0]["claims"]["policy"] == POLICY


def test_everything_for_the_file_is_enough_by_itself(purse: Purse, press: Press) -> None:
    page = purse.receipt(purse.live_a_day())
    folder = purse.house.profile.parent / "archive"
    purse.desktop.answer = purse.house.profile.parent / "all.zip"
    press(page, "Everything for the file…")
    with zipfile.ZipFile(purse.desktop.answer) as archive:
        archive.extractall(folder)
    names = {file.name for file in folder.iterdir()}
    assert names == {"READ ME.txt", "receipt.pdf", "receipt.jws", "key.json", "policy.en.txt", PACK}
    given = ("--key", folder / "key.json", "--policy", folder / PACK)
    told = json.loads(portavoce("receipt", "verify", folder / "receipt.jws", *given, "--json").stdout)
    codes = {finding["code"] for finding in told["receipts"][0]["findings"]}
    assert told["holds"] and {"device-enrolled", "pack-same", "clauses-same"} <= codes
    instructions = (folder / "READ ME.txt").read_text(encoding="utf-8")
    assert f"verify receipt.jws --key key.json --policy {PACK}\n" in instructions


def test_a_closed_key_is_opened_with_its_passphrase_when_a_paper_is_wanted(purse: Purse, press: Press) -> None:
    statement = purse.live_a_day()
    purse.house.keyholder.change_lock(SECRET)
    _close_and_open(purse, purse.clock)
    page = purse.receipt(statement)
    purse.desktop.answer = purse.house.profile.parent / "mine.pdf"
    press(page, "Save as PDF…")
    panel = page.window().findChildren(KeyPanel)[-1]
    assert panel.form is not None and not panel.form.choosing
    panel.form.passphrase.edit.setText("something else entirely")
    panel.form.submit()
    settle()
    assert "does not open" in panel.form.passphrase.edit.accessibleDescription()
    assert not purse.desktop.answer.exists()
    panel.form.passphrase.edit.setText(SECRET)
    panel.form.submit()
    settle()
    assert purse.desktop.answer.exists()
    purse.house.close()


def test_who_gives_up_goes_on_as_before(purse: Purse, press: Press) -> None:
    statement = purse.live_a_day()
    purse.house.keyholder.change_lock(SECRET)
    _close_and_open(purse, purse.clock)
    page = purse.receipt(statement)
    purse.desktop.answer = purse.house.profile.parent / "mine.pdf"
    press(page, "Save as PDF…")
    page.window().findChildren(KeyPanel)[-1].reject()
    settle()
    assert page.status.text == "" and not purse.desktop.answer.exists()
    purse.house.close()


def test_an_unknown_receipt_is_a_sentence(purse: Purse) -> None:
    page = purse.receipt("nobody-knows-it")
    assert "There is no receipt for this signature on this computer." in said(page)


def test_a_folder_that_may_not_be_written_is_told_where_it_was_asked(purse: Purse, press: Press) -> None:
    page = purse.receipt(purse.live_a_day())
    blocked = purse.house.profile.parent / "a file"
    blocked.write_text("not a folder", encoding="utf-8")
    purse.desktop.answer = blocked / "mine.jws"
    press(page, "Save the receipt file…")
    assert page.status.text == f"{blocked} is no folder any more. Nothing was saved. Choose another place."


def test_everything_fits_whatever_the_width(purse: Purse) -> None:
    statement = purse.live_a_day()
    for size in (USUAL, SMALL):
        assert not cut_off(purse.receipt(statement, size))


def _close_and_open(purse: Purse, clock: Clock) -> None:
    """As if the app had been started anew."""
    profile, keeper = purse.house.profile, purse.house.keyholder._keeper
    purse.house.close()
    purse.house = House(profile, clock, lambda _event: None, keeper=keeper)

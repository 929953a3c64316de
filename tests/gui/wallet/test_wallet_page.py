"""The wallet's page: what is there to show, whether it holds, and getting it out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from sqlalchemy import delete, update

from desktop_app.features.wallet.ui.key_panel import KeyPanel
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.dialog import Question
from desktop_app.storage.tables.evidence import receipt
from tests.fakes.desk import POLICY
from tests.gui.fitting import SMALL, USUAL, cut_off, settle, words_of
from tests.gui.wallet.conftest import Purse

Press = Callable[[QWidget, str], None]


def words(page: QWidget) -> str:
    return "\n".join(words_of(page))


def chips(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(Chip) if one.isVisible()]


def test_who_has_nothing_is_told_how_it_begins(purse: Purse, press: Press) -> None:
    page = purse.wallet()
    assert "You have not signed anything yet" in words(page)
    assert "There is none yet." in words(page)
    press(page, "Go to the policy")
    press(page, "Go to the courses")
    assert purse.host.went == [Route("policy"), Route("learn")]


def test_what_was_signed_is_told_in_words_and_verified(purse: Purse, press: Press) -> None:
    statement = purse.live_a_day()
    page = purse.wallet()
    said = words(page)
    assert "Version 1.0.0 · Employee edition · read in English · 4 clauses read" in said
    assert "as Giulia Ferraro" in said
    assert "Verified here" in chips(page)
    press(page, "Open")
    assert purse.host.went == [Route.to("receipt", statement=statement)]


def test_a_receipt_that_was_altered_is_said_not_to_hold(purse: Purse) -> None:
    statement = purse.live_a_day()
    kept = purse.house.policy.receipt(statement)
    assert kept is not None
    head, payload, signature = kept.text.split(".")
    forged = ".".join((head, payload, signature[:-8] + "AAAAAAAA"))
    with purse.house.database.write() as connection:
        connection.execute(update(receipt).values(text=forged))
    assert "Does not hold" in chips(purse.wallet())


def test_what_was_signed_before_there_were_receipts_is_said_plainly(purse: Purse) -> None:
    purse.live_a_day()
    with purse.house.database.write() as connection:
        connection.execute(delete(receipt))
    page = purse.wallet()
    assert "Without a receipt" in chips(page)
    assert "Signed before there were receipts" in words(page)
    assert page.signed_card is not None and not page.signed_card.buttons


def test_a_certificate_is_made_when_it_is_first_wanted(purse: Purse, press: Press) -> None:
    purse.learn()
    purse.house.keyholder.open()
    page = purse.wallet()
    assert "Result: 100 %" in words(page)
    purse.desktop.answer = purse.house.profile / "mine.pdf"
    press(page, "Save as PDF…")
    assert purse.desktop.answer.read_text(encoding="utf-8").startswith("%PDF")
    assert purse.host.toasts == ["Saved as “mine.pdf”"]


def test_without_a_key_one_is_made_by_itself_where_there_is_a_keyring(purse: Purse, press: Press) -> None:
    purse.learn()
    page = purse.wallet()
    purse.desktop.answer = purse.house.profile / "mine.pdf"
    press(page, "Save as PDF…")
    assert purse.desktop.answer.exists()
    assert purse.house.keyholder.public is not None


def test_who_changes_their_mind_saves_nothing(purse: Purse, press: Press) -> None:
    purse.learn()
    page = purse.wallet()
    press(page, "Save as PDF…")
    assert not purse.host.toasts and not page.findChildren(KeyPanel)


def test_a_certificate_is_shown_where_it_can_be_printed(purse: Purse, press: Press) -> None:
    purse.learn()
    page = purse.wallet()
    press(page, "Open to print")
    assert purse.desktop.shown[0].suffix == ".pdf" and purse.desktop.shown[0].exists()


def test_where_nothing_opens_pdfs_one_is_told(purse: Purse, press: Press) -> None:
    purse.learn()
    purse.desktop.opens = False
    page = purse.wallet()
    press(page, "Open to print")
    assert "no program that opens PDFs" in page.status.text


def test_this_computers_key_is_shown_in_words(purse: Purse) -> None:
    purse.live_a_day()
    public = purse.house.keyholder.public
    assert public is not None
    said = words(purse.wallet())
    assert public.words("en") in said
    assert "The keyring of this computer opens it." in said


def test_a_lost_computer_is_retired_only_after_a_question(purse: Purse, press: Press) -> None:
    purse.live_a_day()
    purse.clock.pass_(hours=1)
    page = purse.wallet()
    page.keys_card.retire_buttons[0].click()
    settle()
    question = page.window().findChildren(Question)[-1]
    question.keep.click()
    settle()
    assert purse.house.wallet.wallet("en").devices[0].retired_since is None
    page.keys_card.retire_buttons[0].click()
    settle()
    page.window().findChildren(Question)[-1].do.click()
    settle()
    assert purse.house.wallet.wallet("en").devices[0].retired_since is not None
    assert any(chip.startswith("Retired on") for chip in chips(page))
    assert "Verified here" in chips(page), "what it signed before stays signed"
    before = purse.house.keyholder.public
    press(page, "Begin with a new key")
    assert purse.house.keyholder.public not in (None, before)


def test_everything_fits_whatever_the_width(purse: Purse) -> None:
    purse.live_a_day()
    for size in (USUAL, SMALL):
        page = purse.wallet(size)
        assert not cut_off(page)


def test_the_policy_that_was_signed_is_named_by_its_title(purse: Purse) -> None:
    purse.live_a_day()
    assert POLICY not in words(purse.wallet())

"""Whose key signs: what is in its way is said, and nothing that was typed or ticked is lost over it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.evidence.keyholder import VAULT, KeyStanding
from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.policy.ui.identity_card import IdentityCard
from desktop_app.features.policy.ui.sign_body import SignBody
from desktop_app.features.policy.ui.sign_form import SignForm
from desktop_app.features.policy.ui.sign_page import SignPage
from desktop_app.house import House
from desktop_app.kernel.trouble import Trouble
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.notice import Notice
from tests.fakes.desk import NAME, POLICY, read_policy
from tests.fakes.keyrings import ForgetfulKeyring, LockedKeyring, MemoryKeyring, NoKeyring
from tests.fakes.runner import HeldRunner
from tests.fakes.sign_scenes import close_key, spoil
from tests.gui.policy.conftest import Desk, settle
from tests.gui.policy.test_reading import words_in

PASSPHRASE = "four plain words together"


@pytest.fixture
def ready(trained: House) -> House:
    read_policy(trained)
    return trained


def body_of(page: SignPage) -> SignBody:
    assert page.body is not None
    return page.body


def fill(form: SignForm) -> None:
    for confirmation in form.confirmations:
        confirmation.check.setChecked(True)
    form.name.edit.setText(NAME)


def type_twice(card: IdentityCard, text: str, again: str = "") -> None:
    assert card.form is not None
    card.form.passphrase.edit.setText(text)
    if card.form.choosing:
        card.form.again.edit.setText(again or text)


def still_filled(page: SignPage) -> bool:
    form = body_of(page).form
    return form.complete and form.name.text() == NAME and form.button.isEnabled()


def signed(page: SignPage, house: House) -> bool:
    return body_of(page).note is not None and len(house.policy.signatures()) == 1


def key_of_yesterday(house: House, keeper: KeyKeeper) -> str:
    """A key that lies in the keyring, on a day with another one; its words."""
    words = house.keyholder.open().words("en")
    close_key(house.keyholder, keeper)
    return words


# Nothing in the way


def test_the_first_key_is_made_by_signing_and_kept_by_the_keyring(desk: Desk, ready: House) -> None:
    keyring = MemoryKeyring()
    close_key(ready.keyholder, keyring)
    page = desk.sign()
    assert "makes a key of its own" in words_in(page) and not keyring.kept, "to look makes nothing"
    fill(body_of(page).form)
    body_of(page).form.button.click()
    assert signed(page, ready) and len(keyring.kept) == 1


def test_whose_key_signs_is_told_with_its_words_on_demand(desk: Desk, ready: House) -> None:
    words = ready.keyholder.open().words("en")
    body = body_of(desk.sign())
    line = body.form.key_line
    assert line.said.text() == "This computer signs with its own key." and not line.words.isVisible()
    line.turn.click()
    assert words in line.words.text() and line.words.isVisible()
    line.turn.click()
    assert not line.words.isVisible()
    assert body.aside.receipt.shown["key"] == words


# A passphrase


def test_without_a_keyring_a_passphrase_is_chosen_with_the_signature_in_one_press(desk: Desk, ready: House) -> None:
    close_key(ready.keyholder, NoKeyring())
    page = desk.sign()
    said = words_in(page)
    assert "no keyring" in said and "begins with a new key" in said and "signed before stays valid" in said
    fill(body_of(page).form)
    type_twice(body_of(page).key, PASSPHRASE)
    body_of(page).form.button.click()
    assert signed(page, ready)
    close_key(ready.keyholder)
    assert ready.keyholder.look() is KeyStanding.CLOSED_PASSPHRASE
    assert ready.keyholder.open(PASSPHRASE).fingerprint


@pytest.mark.parametrize(
    ("typed", "again", "told"),
    [
        ("", "", "Type the passphrase."),
        (PASSPHRASE, "something else", "not the same as above"),
        ("too short", "", "12"),
    ],
)
def test_what_is_no_passphrase_is_told_at_its_field(
    desk: Desk, ready: House, typed: str, again: str, told: str
) -> None:
    close_key(ready.keyholder, NoKeyring())
    page = desk.sign()
    fill(body_of(page).form)
    type_twice(body_of(page).key, typed, again)
    body_of(page).form.button.click()
    assert told in words_in(page) and still_filled(page) and page.findChild(Notice) is None
    assert not (ready.profile / VAULT).exists() and ready.policy.signatures() == ()
    type_twice(body_of(page).key, PASSPHRASE)
    body_of(page).form.button.click()
    assert signed(page, ready)


def test_a_wrong_passphrase_signs_nothing_and_the_right_one_does(desk: Desk, ready: House) -> None:
    close_key(ready.keyholder, NoKeyring())
    fingerprint = ready.keyholder.open(PASSPHRASE).fingerprint
    close_key(ready.keyholder)
    page = desk.sign()
    fill(body_of(page).form)
    type_twice(body_of(page).key, "not the right one at all")
    body_of(page).form.button.click()
    assert "does not open your key" in words_in(page) and still_filled(page)
    form = body_of(page).key.form
    assert form is not None and form.passphrase.secret() == "" and QApplication.focusWidget() is form.first
    type_twice(body_of(page).key, PASSPHRASE)
    body_of(page).form.button.click()
    assert signed(page, ready)
    (kept,) = (ready.policy.receipt(one.statement_id) for one in ready.policy.signatures())
    assert kept is not None and kept.device == fingerprint


def test_enter_opens_the_key_and_signs_nothing_yet(desk: Desk, ready: House, qtbot: QtBot) -> None:
    close_key(ready.keyholder, NoKeyring())
    ready.keyholder.open(PASSPHRASE)
    close_key(ready.keyholder)
    page = desk.sign()
    type_twice(body_of(page).key, PASSPHRASE)
    form = body_of(page).key.form
    assert form is not None
    qtbot.keyClick(form.first, Qt.Key.Key_Return)
    assert body_of(page).form.key_line.isVisible() and not body_of(page).key.isVisible()
    assert ready.policy.signatures() == ()


def test_who_forgot_the_passphrase_begins_with_a_new_key(desk: Desk, ready: House) -> None:
    close_key(ready.keyholder, NoKeyring())
    before = ready.keyholder.open(PASSPHRASE).fingerprint
    close_key(ready.keyholder)
    page = desk.sign()
    fill(body_of(page).form)
    card = body_of(page).key
    assert card.new_key is not None
    card.new_key.click()
    assert card.question is not None and "What you signed with the old key stays valid" in words_in(card.question)
    card.question.do.click()
    assert "Choose a passphrase for the new key" in words_in(page) and still_filled(page)
    type_twice(card, "another four plain words")
    body_of(page).form.button.click()
    assert signed(page, ready)
    assert ready.keyholder.public is not None and ready.keyholder.public.fingerprint != before
    assert len(list(ready.profile.glob(f"{VAULT}.*.set-aside"))) == 1


# Keyrings on bad days


@pytest.mark.parametrize(
    ("keeper", "title"),
    [
        (LockedKeyring, "The keyring of this computer is locked"),
        (NoKeyring, "The keyring of this computer does not answer"),
        (ForgetfulKeyring, "The keyring no longer knows your key"),
    ],
)
def test_what_is_the_matter_with_the_keyring_is_told_and_overcome(
    desk: Desk, ready: House, keeper: Callable[[], KeyKeeper], title: str
) -> None:
    yesterday = ready.keyholder._keeper
    words = key_of_yesterday(ready, keeper())
    page = desk.sign()
    fill(body_of(page).form)
    assert title in words_in(page) and "What you filled in stays here." in words_in(page)
    body_of(page).form.button.click()
    assert title in words_in(page) and still_filled(page) and ready.policy.signatures() == ()
    card = body_of(page).key
    assert card.try_again is not None and QApplication.focusWidget() is card.try_again
    card.try_again.click()
    assert title in words_in(page) and still_filled(page)
    close_key(ready.keyholder, yesterday)
    assert card.try_again is not None
    card.try_again.click()
    assert not card.isVisible() and still_filled(page)
    body_of(page).form.button.click()
    assert signed(page, ready) and body_of(page).aside.receipt.shown["key"] == words


def test_a_press_is_another_try(desk: Desk, ready: House) -> None:
    yesterday = ready.keyholder._keeper
    key_of_yesterday(ready, LockedKeyring())
    page = desk.sign()
    fill(body_of(page).form)
    close_key(ready.keyholder, yesterday)
    body_of(page).form.button.click()
    assert signed(page, ready)


def test_a_damaged_vault_is_told_and_a_new_key_begun(desk: Desk, ready: House) -> None:
    words = key_of_yesterday(ready, ready.keyholder._keeper)
    spoil(ready.profile)
    page = desk.sign()
    fill(body_of(page).form)
    assert "The file with your key is damaged" in words_in(page)
    card = body_of(page).key
    assert card.new_key is not None
    card.new_key.click()
    assert card.question is not None
    card.question.keep.click()
    assert "The file with your key is damaged" in words_in(page), "nothing happens without a clear yes"
    card.new_key.click()
    card.question.do.click()
    assert not card.isVisible() and still_filled(page)
    body_of(page).form.button.click()
    assert signed(page, ready) and body_of(page).aside.receipt.shown["key"] != words


def test_a_keyring_that_is_there_and_locked_before_the_first_key(desk: Desk, ready: House) -> None:
    keyring = LockedKeyring()
    close_key(ready.keyholder, keyring)
    page = desk.sign()
    fill(body_of(page).form)
    body_of(page).form.button.click()
    assert "The keyring of this computer is locked" in words_in(page) and still_filled(page)
    keyring.fault = None
    card = body_of(page).key
    assert card.try_again is not None
    card.try_again.click()
    body_of(page).form.button.click()
    assert signed(page, ready)


def test_a_keyring_that_fails_at_its_first_key_leaves_a_passphrase(desk: Desk, ready: House) -> None:
    keyring = MemoryKeyring(EvidenceTrouble.KEYRING_FAILED)
    close_key(ready.keyholder, keyring)
    page = desk.sign()
    fill(body_of(page).form)
    body_of(page).form.button.click()
    assert "Choose a passphrase for your key" in words_in(page) and still_filled(page)
    type_twice(body_of(page).key, PASSPHRASE)
    body_of(page).form.button.click()
    assert signed(page, ready)


def test_a_full_disk_under_the_vault_is_told_and_tried_again(
    desk: Desk, ready: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desk.sign()
    fill(body_of(page).form)

    def full(_passphrase: str | None = None) -> None:
        raise Trouble("profile.disk-full", where="here")

    with monkeypatch.context() as patched:
        patched.setattr(ready.keyholder, "open", full)
        body_of(page).form.button.click()
    assert page.findChild(Notice) is not None and still_filled(page) and ready.policy.signatures() == ()
    body_of(page).form.button.click()
    assert signed(page, ready)


# A keyring that takes its time


def test_one_need_not_wait_for_the_keyring_and_its_answer_counts_later(desk: Desk, ready: House, qtbot: QtBot) -> None:
    page, runner = desk.sign(), HeldRunner()
    desk.host._runner = runner
    form = body_of(page).form
    fill(form)
    form.button.click()
    assert runner.waiting == 1 and not form.name.isEnabled()
    qtbot.waitUntil(form.cancel.isVisible)
    assert form.button.text() == "Waiting for the computer’s keyring …" and QApplication.focusWidget() is form.cancel
    form.cancel.click()
    assert still_filled(page) and form.button.text() == "Sign version 1.0.0" and not form.cancel.isVisible()
    form.button.click()
    assert runner.waiting == 1, "the same question is not asked twice"
    form.cancelled.emit()
    runner.let_all_go()
    assert ready.policy.signatures() == () and still_filled(page), "who gave up has not signed"
    assert form.key_line.said.text() == "This computer signs with its own key."
    form.button.click()
    runner.let_all_go()
    assert signed(page, ready)


def test_who_presses_before_the_first_look_came_home_signs_all_the_same(desk: Desk, ready: House) -> None:
    runner = HeldRunner()
    desk.host._runner = runner
    page = desk.sign()
    runner.let_go()
    settle()
    assert runner.waiting, "the look at the key"
    fill(body_of(page).form)
    assert "Looking for this computer’s key" in words_in(page)
    body_of(page).form.button.click()
    runner.let_all_go()
    assert signed(page, ready)


def test_a_keyring_that_answers_at_once_makes_no_fuss(desk: Desk, ready: House) -> None:
    page = desk.sign()
    form = body_of(page).form
    fill(form)
    form.button.click()
    settle()
    assert signed(page, ready) and not form.cancel.isVisible()


# Other looks


def test_what_was_filled_in_outlives_a_new_look(desk: Desk, ready: House) -> None:
    page = desk.sign()
    form = body_of(page).form
    form.confirmations[0].check.setChecked(True)
    form.name.edit.setText("Giulia")
    again = body_of(desk.sign()).form
    assert [asked.ticked for asked in again.confirmations] == [True, False] and again.name.text() == "Giulia"


def test_in_another_language_one_ticks_anew_and_keeps_the_name(desk_with: Callable[..., Desk], ready: House) -> None:
    english = desk_with()
    fill(body_of(english.sign()).form)
    polish = desk_with(language="pl")
    polish.draft = english.draft
    form = body_of(polish.sign()).form
    assert not any(asked.ticked for asked in form.confirmations) and form.name.text() == NAME


def test_who_has_signed_is_not_asked_for_a_key(desk: Desk, ready: House) -> None:
    page = desk.sign()
    fill(body_of(page).form)
    body_of(page).form.button.click()
    close_key(ready.keyholder, LockedKeyring())
    again = desk.sign()
    assert body_of(again).note is not None and not body_of(again).key.isVisible()
    again.arrive(Route.to("sign", policy=POLICY))
    assert again.key.stand is None

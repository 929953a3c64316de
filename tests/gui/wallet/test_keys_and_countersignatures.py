"""Locking the key in another way, a keyring that is gone, and what the company sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.evidence.keys import DeviceKey, fresh_key
from desktop_app.evidence.receipt import countersign, read_receipt
from desktop_app.evidence.troubles import EvidenceTrouble
from desktop_app.features.wallet.ui.key_panel import KeyPanel
from desktop_app.house import House
from desktop_app.qt.face import Face
from tests.fakes.clock import FixedClock
from tests.fakes.desk import join
from tests.fakes.keyrings import MemoryKeyring, NoKeyring
from tests.gui.fitting import settle, words_of
from tests.gui.wallet.conftest import Purse

Press = Callable[[QWidget, str], None]
SECRET = "four words, quite apart"


def said(page: QWidget) -> str:
    return "\n".join(words_of(page))


def _purse(qtbot: QtBot, face: Face, folder: Path, keeper: MemoryKeyring) -> Purse:
    clock = FixedClock()
    return Purse(qtbot, House(folder, clock, lambda _event: None, keeper=keeper), face, clock)


def _again(purse: Purse, keeper: MemoryKeyring) -> Purse:
    """The next day: another start of the app."""
    purse.house.close()
    house = House(purse.house.profile, purse.clock, lambda _event: None, keeper=keeper)
    return Purse(purse.qtbot, house, purse.face, purse.clock)


# The key


def test_a_passphrase_takes_the_keyrings_place_and_back(qtbot: QtBot, face: Face, tmp_path: Path, press: Press) -> None:
    keyring = MemoryKeyring()
    purse = _purse(qtbot, face, tmp_path / "profile", keyring)
    join(purse.house)
    purse.live_a_day()
    page = purse.wallet()
    press(page, "Use a passphrase instead…")
    form = page.keeping.choosing
    assert form is not None
    form.passphrase.edit.setText("short")
    form.again.edit.setText("short")
    form.submit()
    settle()
    assert "too easy to guess" in form.passphrase.edit.accessibleDescription()
    form.passphrase.edit.setText(SECRET)
    form.again.edit.setText(SECRET)
    form.submit()
    settle()
    assert "Your passphrase opens it" in said(page) and not keyring.kept
    press(page, "Let the keyring open it")
    assert "The keyring of this computer opens it." in said(page) and keyring.kept
    purse.house.close()


def test_a_keyring_that_is_gone_is_said_with_the_way_out(
    qtbot: QtBot, face: Face, tmp_path: Path, press: Press
) -> None:
    keyring = MemoryKeyring()
    purse = _purse(qtbot, face, tmp_path / "profile", keyring)
    join(purse.house)
    purse.live_a_day()
    purse = _again(purse, NoKeyring())
    page = purse.wallet()
    assert "Locked." in said(page)
    press(page, "Open the key")
    panel = page.window().findChildren(KeyPanel)[-1]
    assert panel.heading.text() == "The keyring of this computer is not there"
    press(panel, "Begin with a new key")
    assert panel.form is not None and panel.form.choosing
    panel.form.passphrase.edit.setText(SECRET)
    panel.form.again.edit.setText(SECRET)
    panel.form.submit()
    settle()
    assert purse.house.keyholder.public is not None
    assert list(purse.house.profile.glob("vault.*.set-aside"))
    assert "Verified here" in _chips(page), "what was signed stays signed"
    assert "It is enrolled with your next signature." in said(page)
    purse.house.close()


def test_a_locked_keyring_is_tried_again(qtbot: QtBot, face: Face, tmp_path: Path, press: Press) -> None:
    keyring = MemoryKeyring()
    purse = _purse(qtbot, face, tmp_path / "profile", keyring)
    join(purse.house)
    purse.live_a_day()
    purse = _again(purse, keyring)
    keyring.fault = EvidenceTrouble.KEYRING_LOCKED
    page = purse.wallet()
    press(page, "Open the key")
    panel = page.window().findChildren(KeyPanel)[-1]
    assert panel.heading.text() == "The keyring of this computer is locked"
    keyring.fault = None
    press(panel, "Try again")
    assert "The keyring of this computer opens it." in said(page)
    purse.house.close()


def _chips(page: QWidget) -> set[str]:
    from desktop_app.qt.widgets.chip import Chip

    return {chip.text() for chip in page.findChildren(Chip) if chip.isVisible()}


# What the company sent


@pytest.fixture
def authority() -> DeviceKey:
    return fresh_key()


def _sent(purse: Purse, authority: DeviceKey, file: Path) -> Path:
    kept = purse.house.wallet.wallet("en").receipts[-1]
    under = countersign(read_receipt(kept.text), "Aurora Example", "2026-11-03T09:00:00+01:00", authority)
    file.write_text(f"{kept.text}\n{under.signed.text}\n", encoding="ascii")
    return file


def test_what_the_company_sent_is_kept_under_its_receipt(
    purse: Purse, press: Press, tmp_path: Path, authority: DeviceKey
) -> None:
    statement = purse.live_a_day()
    page = purse.wallet()
    assert "None has come yet." in said(page)
    purse.desktop.answer = _sent(purse, authority, tmp_path / "sent.jws")
    press(page, "Add what the company sent…")
    assert "1 receipt countersigned" in said(page) and "Countersigned" in _chips(page)
    assert purse.host.toasts == ["1 countersignature added"]
    press(page, "Add what the company sent…")
    assert purse.host.toasts[-1] == "You had this already. Nothing has changed."
    told = said(purse.receipt(statement))
    assert "in the name of Aurora Example" in told and "--authority" not in told


@pytest.mark.parametrize(
    ("content", "sentence"),
    [("nothing of the kind\n", "there is no countersignature"), ("", "there is no countersignature")],
)
def test_another_file_is_refused_with_a_sentence(
    purse: Purse, press: Press, tmp_path: Path, content: str, sentence: str
) -> None:
    purse.live_a_day()
    page = purse.wallet()
    purse.desktop.answer = tmp_path / "other.jws"
    purse.desktop.answer.write_text(content, encoding="ascii")
    press(page, "Add what the company sent…")
    assert sentence in page.sent_card.status.text


def test_a_file_that_went_away_is_told(purse: Purse, press: Press, tmp_path: Path) -> None:
    page = purse.wallet()
    purse.desktop.answer = tmp_path / "gone.jws"
    press(page, "Add what the company sent…")
    assert page.sent_card.status.text == f"There is no file {purse.desktop.answer}."

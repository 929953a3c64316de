"""The states of the wallet: nothing yet, two versions signed, a receipt that fails, keys in trouble."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.evidence.keys import fresh_key
from desktop_app.evidence.receipt import countersign, read_receipt
from desktop_app.evidence.store import KnownDevice, add_countersignature, add_device
from desktop_app.features.wallet.troubles import WalletTrouble
from desktop_app.features.wallet.ui.key_panel import KeyPanel
from desktop_app.features.wallet.ui.page import WalletPage
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.storage.database import Database
from desktop_app.storage.tables.evidence import receipt as receipts
from tests.fakes.desk import house_of
from tests.fakes.keyrings import LockedKeyring, NoKeyring
from tests.fakes.sign_scenes import close_key
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]


def countersigned(house: House, at: str = "2026-11-06T08:12:00+01:00") -> None:
    """The company had the oldest receipt."""
    kept = house.wallet.wallet("en").receipts[0]
    under = countersign(read_receipt(kept.text), "Aurora Example S.p.A.", at, fresh_key())
    with house.database.write() as connection:
        add_countersignature(connection, kept.sha256, under.signed.text)


def with_a_lost_device(house: House, clock: Clock) -> None:
    """Another computer, retired a while ago."""
    wallet, key = house.wallet.wallet("en"), fresh_key().public
    mine = house.wallet.held().devices[0]
    assert wallet.devices
    lost = replace(
        mine,
        device_name="Laptop of the old office",
        fingerprint=key.fingerprint,
        enrolled_at=(clock.now() - timedelta(days=300)).isoformat(timespec="seconds"),
        retired_since=(clock.now() - timedelta(days=20)).isoformat(timespec="seconds"),
    )
    with house.database.write() as connection:
        add_device(connection, KnownDevice(lost, key.jwk, here=False))


def forge(database: Database) -> None:
    """A few signs of each receipt are not as they were signed."""
    with database.write() as connection:
        for row in connection.execute(receipts.select()).all():
            changed = receipts.update().where(receipts.c.statement_id == row.statement_id)
            connection.execute(changed.values(text=row.text[:-8] + "AAAAAAAA"))


def build_wallet_stages(folder: Path, clock: Clock) -> dict[str, Path]:
    """Two versions signed, the first one countersigned; another computer that was lost. And a forged receipt."""
    stage = shutil.copytree(folder / "policy-next-signed", folder / "wallet")
    with house_of(stage, clock) as house:
        countersigned(house)
        with_a_lost_device(house, clock)
    forged = shutil.copytree(folder / "signed", folder / "wallet-forged")
    with house_of(forged, clock) as house:
        forge(house.database)
    old = shutil.copytree(folder / "signed", folder / "wallet-old")
    with house_of(old, clock) as house, house.database.write() as connection:
        connection.execute(receipts.delete())
    return {"wallet": stage, "wallet-forged": forged, "wallet-old": old}


def _open(window: ProfileWindow) -> WalletPage:
    window.shell.go(Route("wallet"))
    rest(window)
    page = page_of(window)
    assert isinstance(page, WalletPage)
    return page


def _wallet(window: ProfileWindow) -> None:
    _open(window)


def _opened_key(window: ProfileWindow) -> None:
    window.lanes.ask(lambda: window.keeper().keyholder.look())
    _open(window)


def _below(window: ProfileWindow) -> None:
    """The lower end of the page."""
    _opened_key(window)
    _end(window)


def _end(window: ProfileWindow) -> None:
    for area in page_of(window).findChildren(ScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _receipt(place: int) -> Act:
    def act(window: ProfileWindow) -> None:
        wallet = window.lanes.ask(lambda: window.keeper().wallet.wallet("en"))
        window.shell.go(Route.to("receipt", statement=wallet.signed[place].statement_id))

    return act


def _with(keeper: Callable[[], KeyKeeper]) -> Act:
    def act(window: ProfileWindow) -> None:
        window.lanes.ask(lambda: close_key(window.keeper().keyholder, keeper()))
        page = _open(window)
        page.keeping.opener.open(lambda: None)
        rest(window)

    return act


def _new_passphrase(window: ProfileWindow) -> None:
    _with(NoKeyring)(window)
    panel = window.shell.findChildren(KeyPanel)[-1]
    button = next(one for one in panel.findChildren(Button) if one.isVisible() and one.kind == "secondary")
    button.click()
    rest(window)


def _retire(window: ProfileWindow) -> None:
    _opened_key(window)
    page = page_of(window)
    assert isinstance(page, WalletPage)
    page.keys_card.retire_buttons[0].click()


def _nothing_sent(window: ProfileWindow) -> None:
    page = _open(window)
    page.sent_card.status.refuse(page.host.explain(Trouble(WalletTrouble.SENT_FOR_OTHERS, where="november.jws")))
    _end(window)


WALLET_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("16-wallet", "wallet", _wallet),
    ("16-wallet-below", "wallet", _below),
    ("16-wallet-nothing", "joined", _wallet),
    ("16-wallet-forged", "wallet-forged", _wallet),
    ("16-wallet-old", "wallet-old", _wallet),
    ("16-wallet-sent-in-vain", "wallet", _nothing_sent),
    ("16-wallet-key-locked", "wallet", _with(LockedKeyring)),
    ("16-wallet-key-gone", "wallet", _with(NoKeyring)),
    ("16-wallet-key-anew", "wallet", _new_passphrase),
    ("16-wallet-retire", "wallet", _retire),
    ("16-receipt", "wallet", _receipt(0)),
    ("16-receipt-carried", "wallet", _receipt(-1)),
    ("16-receipt-forged", "wallet-forged", _receipt(0)),
)

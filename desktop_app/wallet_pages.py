"""Pages about what one has to show: receipts, certificates and the keys of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.doors import Doors
from desktop_app.qt.page import PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.wallet.ui.doors import WalletDoors


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """None of them is in the rail: the way to them is Me."""
    return (PageSpec("wallet", lambda: _wallet(doors)), PageSpec("receipt", lambda: _receipt(doors)))


def _wallet(doors: Doors) -> PageFactory:
    from desktop_app.features.wallet.ui.page import WalletPage

    asked = _asked(doors)
    return lambda face, host: WalletPage(face, host, asked)


def _receipt(doors: Doors) -> PageFactory:
    from desktop_app.features.wallet.ui.receipt_page import ReceiptPage

    asked = _asked(doors)
    return lambda face, host: ReceiptPage(face, host, asked)


def _asked(doors: Doors) -> WalletDoors:
    import desktop_app.qt.widgets.toast  # noqa: F401 - what was saved is said wherever one is, and no file is opened then
    from desktop_app.features.wallet.ui.desktop import SystemWalletDesktop
    from desktop_app.features.wallet.ui.doors import WalletDoors
    from desktop_app.kernel.sentences import Sentences

    return WalletDoors(
        wallet=lambda: doors.keeper().wallet,
        handing_out=lambda: doors.keeper().handing_out,
        desktop=SystemWalletDesktop(),
        speaker=Sentences,
    )

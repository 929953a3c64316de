"""What the wallet's pages may ask of the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.features.wallet.service import HandingOut, WalletService
from desktop_app.features.wallet.ui.desktop import WalletDesktop
from desktop_app.kernel.sentences import Sentences


class WalletDoors(NamedTuple):
    """`wallet` is asked for in the db lane; what it gives works in the lanes that its methods name."""

    wallet: Callable[[], WalletService]
    handing_out: Callable[[], HandingOut]
    desktop: WalletDesktop
    speaker: Callable[[str], Sentences]

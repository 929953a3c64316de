"""Pages about what one has to show: receipts, certificates and the keys of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.doors import Doors
from desktop_app.qt.page import PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.policy.ui.receipt_paper import PaperWork
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
    from desktop_app.features.wallet.ui.desktop import SystemWalletDesktop
    from desktop_app.features.wallet.ui.doors import WalletDoors
    from desktop_app.kernel.sentences import Sentences
    from desktop_app.qt.widgets.toast import Toast  # noqa: F401 - what was saved is said without opening a file then

    return WalletDoors(
        wallet=lambda: doors.keeper().wallet,
        handing_out=lambda: doors.keeper().handing_out,
        desktop=SystemWalletDesktop(),
        speaker=Sentences,
    )


def paper_of(doors: Doors, statement_id: str, language: str) -> PaperWork:
    """The PDF of one receipt, for the page that signs: gathered in the db lane, made in the image lane."""
    from desktop_app.features.policy.ui.receipt_paper import PaperWork

    keeper = doors.keeper
    order = keeper().wallet.order_receipt(statement_id)
    name = f"{order.kept.policy_id}-{order.kept.version}.pdf"
    return PaperWork(
        make=lambda: keeper().handing_out.paper_of(order, language),
        copy=lambda: keeper().handing_out.to_print(order, language, name),
        save=lambda target: keeper().handing_out.save_paper(order, language, target),
    )

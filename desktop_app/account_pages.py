"""The page about the account with the company’s server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.doors import Doors
from desktop_app.qt.page import PageFactory, PageSpec

if TYPE_CHECKING:
    from desktop_app.features.account.ui.asking import AccountView
    from desktop_app.house import House


def specs(doors: Doors) -> tuple[PageSpec, ...]:
    """It is not in the rail: the way to it is Me, and the words at the top."""
    return (PageSpec("account", lambda: _account(doors)),)


def _account(doors: Doors) -> PageFactory:
    from desktop_app.features.account.ui.doors import AccountDoors
    from desktop_app.features.account.ui.page import AccountPage
    from desktop_app.qt.widgets.toast import Toast  # noqa: F401 - that one is in is said without opening a file then

    exchanging = doors.exchanging
    asked = AccountDoors(lambda: view_of(doors.keeper()), exchanging.syncing, exchanging.turns.take, doors.clock)
    return lambda face, host: AccountPage(face, host, asked)


def view_of(house: House) -> AccountView:
    """How it stands; in the db lane."""
    from desktop_app.features.account.ui.asking import AccountView
    from desktop_app.kernel.trouble import Trouble

    desk = house.onboarding.desk()
    if desk is None:
        raise Trouble("profile.nobody")
    named, status = desk.company.server is not None, house.sync.status()
    voluntary = status.account is not None and house.sync.voluntary()
    return AccountView(desk.company.name, desk.company.example, status, named, voluntary)

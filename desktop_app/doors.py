"""What pages need of the application, handed to those who put pages together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.couriers import Couriers
    from desktop_app.exchanging import Exchanging
    from desktop_app.features.onboarding.home import Desk, HomeView
    from desktop_app.features.shelf.ui.errand import Errand
    from desktop_app.housekeeper import HouseKeeper
    from desktop_app.kernel.clock import Clock
    from desktop_app.kernel.settings import Settings
    from desktop_app.kernel.trouble import Trouble


class Doors(NamedTuple):
    """What pages need of the application: its services (in the db lane), its courier (in the net lane), and what
    only the application can do.

    `settings` tells the present choices, `choose` makes new ones, `keep_captions` one of films, `keep_fetch`
    whether news come by themselves; `errand` goes for them; `joined` is told of a new desk; `again` starts over after a
    trouble; `exchanging` goes to the company's server; `switch` lets somebody else sit down.
    """

    keeper: HouseKeeper
    couriers: Couriers
    errand: Errand
    profile: Path
    clock: Clock
    settings: Callable[[], Settings]
    choose: Callable[[Settings], None]
    keep_captions: Callable[[bool], None]
    keep_fetch: Callable[[bool], None]
    joined: Callable[[Desk], None]
    first_home: Callable[[], HomeView | None]
    trouble: Callable[[], Trouble]
    again: Callable[[], None]
    switch: Callable[[], None]
    exchanging: Exchanging

"""What the page about the account may ask of the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.features.account.ui.asking import AccountView, Server
from desktop_app.kernel.clock import Clock


class AccountDoors(NamedTuple):
    """`view` is asked in the db lane, `server` in the net lane; `sync_now` takes a turn with the server."""

    view: Callable[[], AccountView]
    server: Callable[[], Server]
    sync_now: Callable[[], None]
    clock: Clock

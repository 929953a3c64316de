"""What the page about what leaves may ask of the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.features.person.me import AboutMe
from desktop_app.features.person.ui.desktop import Desktop
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.trouble import Trouble
from desktop_app.sync.service import SyncService
from desktop_app.sync.state import Progress


class Sending(Protocol):
    """Takes turns with the company's server. `changed` says that one began or ended, `moved` how far it is."""

    changed: SignalInstance
    moved: SignalInstance
    busy: bool
    progress: Progress | None

    @property
    def next_in(self) -> int | None:
        """Milliseconds until the next turn by itself."""
        ...

    @property
    def trouble(self) -> Trouble | None:
        """Why the last one did not reach its end."""
        ...

    def take(self) -> None:
        """Take a turn now."""
        ...


class LeavingDoors(NamedTuple):
    """`sync` and `about` are asked in the db lane."""

    sync: Callable[[], SyncService]
    about: Callable[[], AboutMe]
    sending: Sending
    desktop: Desktop
    clock: Clock

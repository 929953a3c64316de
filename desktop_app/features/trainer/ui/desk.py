"""What the trainer's page is given: services, the computer around it, and who shows a pack as learners see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.features.trainer.ui.desktop import Desktop
from desktop_app.features.trainer.ui.memory import WorkMemory
from desktop_app.features.trainer.ui.previews import Previews
from desktop_app.kernel.clock import Clock
from desktop_app.qt.face import Face
from desktop_app.qt.page import Host

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.features.trainer.service.table import TableService
    from desktop_app.packs.pack import Manifest


class Publishing(Protocol):
    """The card that signs and publishes, a widget; `found` tells a folder and its version, if that is published."""

    found: SignalInstance

    def show_pack(self, folder: Path, manifest: Manifest | None, problems: int) -> None:
        """Another pack is open, or this one has changed."""
        ...


class TrainerDesk(NamedTuple):
    """`table` and `company` are asked in the db lane; the company's name is empty where nobody has joined one.

    `publishing` makes the card, a widget; without it, and without previews, the page does without.
    """

    table: Callable[[], TableService]
    company: Callable[[], str]
    clock: Clock
    desktop: Desktop
    memory: WorkMemory
    previews: Previews | None = None
    publishing: Callable[[Face, Host], Publishing] | None = None

"""Says what the trainer's page needs to show a pack as a learner sees it; whoever knows the player answers it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.page import Host


class Glimpse(Protocol):
    """A narrow picture of one step of a pack, as a learner sees it."""

    widget: QWidget

    def show_step(self, folder: Path, file: str, line: int, language: str) -> None:
        """The lesson, question or clause at that line; what cannot be shown says so in a sentence."""


class Previews(Protocol):
    """The player, for a pack that is still being written."""

    def open(self, folder: Path, file: str = "", language: str = "") -> None:
        """A window with the pack as a learner walks it, at the step of that file if one is named."""

    def glimpse(self, face: Face, host: Host) -> Glimpse:
        """A new one, for the page that shows it."""

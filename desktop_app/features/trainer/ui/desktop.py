"""What trainers ask of the computer around them: open a file or folder, and choose one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_HARMLESS = (".md", ".toml", ".txt", ".vtt")  # an editor opens these; anything else in a pack might be run


class Desktop(Protocol):
    """The computer's own programs and dialogs; a fake in tests."""

    def show(self, place: Path) -> None:
        """Open a text in the program that the computer uses for it, or else the folder it lies in."""
        ...

    def choose_folder(self, over: QWidget, title: str, start: str = "") -> Path | None:
        """Ask for a folder; None when the person changed their mind."""
        ...

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file of those kinds, as Qt writes them; None when the person changed their mind."""
        ...

    def documents(self) -> Path:
        """Where a person keeps what they write."""
        ...


class SystemDesktop:
    """The real one."""

    def show(self, place: Path) -> None:
        """See `Desktop.show`."""
        shown = place if place.suffix.lower() in _HARMLESS or place.is_dir() else place.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def choose_folder(self, over: QWidget, title: str, start: str = "") -> Path | None:
        """See `Desktop.choose_folder`."""
        chosen = QFileDialog.getExistingDirectory(over, title, start or str(self.documents()))
        return Path(chosen) if chosen else None

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        """See `Desktop.choose_file`."""
        chosen, _ = QFileDialog.getOpenFileName(over, title, str(self.documents()), kinds)
        return Path(chosen) if chosen else None

    def documents(self) -> Path:
        """See `Desktop.documents`."""
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

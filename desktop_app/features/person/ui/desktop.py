"""What Me asks of the computer around it: show a folder, and where to save."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class Desktop(Protocol):
    """The computer's own programs and dialogs; a fake in tests."""

    def show(self, place: Path) -> None:
        """Open a folder or file in the program that the computer uses for it."""
        ...

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        """Ask where a file called `name` shall go; None when the person changed their mind."""
        ...


class SystemDesktop:
    """The real one."""

    def show(self, place: Path) -> None:
        """See `Desktop.show`."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def where_to_save(self, over: QWidget, title: str, name: str) -> Path | None:
        """See `Desktop.where_to_save`."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(Path(folder) / name), "ZIP (*.zip)")
        return Path(chosen) if chosen else None

"""What the wallet asks of the computer around it: where to save, which file, and to show something."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class WalletDesktop(Protocol):
    """The computer's own programs and dialogs; a fake in tests."""

    def show(self, place: Path) -> bool:
        """Open a folder or file in the program that the computer uses for it; False where there is none."""
        ...

    def where_to_save(self, over: QWidget, title: str, name: str, kind: str) -> Path | None:
        """Ask where a file called `name` shall go; None when the person changed their mind."""
        ...

    def choose(self, over: QWidget, title: str, kind: str) -> Path | None:
        """Ask for a file; None when the person changed their mind."""
        ...


class SystemWalletDesktop:
    """The real one."""

    def show(self, place: Path) -> bool:
        """See `WalletDesktop.show`."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def where_to_save(self, over: QWidget, title: str, name: str, kind: str) -> Path | None:
        """See `WalletDesktop.where_to_save`."""
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(_documents() / name), kind)
        target = Path(chosen)
        return (target if target.suffix else target.with_suffix(Path(name).suffix)) if chosen else None

    def choose(self, over: QWidget, title: str, kind: str) -> Path | None:
        """See `WalletDesktop.choose`."""
        chosen, _ = QFileDialog.getOpenFileName(over, title, str(_documents()), kind)
        return Path(chosen) if chosen else None


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

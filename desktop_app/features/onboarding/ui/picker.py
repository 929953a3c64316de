"""What joining asks of the computer around it: a file, a folder, what lies on the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_LINKS = ("portavoce:", "https://", "http://")


class Picker(Protocol):
    """The computer's own dialogs; a fake in tests."""

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file of those kinds, as Qt writes them; None when the person changed their mind."""
        ...

    def choose_folder(self, over: QWidget, title: str) -> Path | None:
        """Ask for a folder or a stick; None when the person changed their mind."""
        ...

    def pasted(self) -> str:
        """What lies on the clipboard as text."""
        ...


class SystemPicker:
    """The real one."""

    def choose_file(self, over: QWidget, title: str, kinds: str) -> Path | None:
        """See `Picker.choose_file`."""
        chosen, _ = QFileDialog.getOpenFileName(over, title, _downloads(), kinds)
        return Path(chosen) if chosen else None

    def choose_folder(self, over: QWidget, title: str) -> Path | None:
        """See `Picker.choose_folder`."""
        chosen = QFileDialog.getExistingDirectory(over, title, _downloads())
        return Path(chosen) if chosen else None

    def pasted(self) -> str:
        """See `Picker.pasted`."""
        return QGuiApplication.clipboard().text()


def is_link(text: str) -> bool:
    """Whether it looks like an invitation's link or an address, before anybody reads it."""
    return text.strip().startswith(_LINKS)


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)

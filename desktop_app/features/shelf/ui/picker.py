"""What the page asks of the computer around it: a file, or a folder."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Picker(Protocol):
    """The computer's own dialogs; a fake in tests. Empty where the person changed their mind."""

    def file(self, over: QWidget, title: str, kind: str) -> str:
        """Ask for a library in one file."""
        ...

    def folder(self, over: QWidget, title: str) -> str:
        """Ask for a folder or a stick."""
        ...


class SystemPicker:
    """The real ones."""

    def file(self, over: QWidget, title: str, kind: str) -> str:
        """See `Picker.file`."""
        return QFileDialog.getOpenFileName(over, title, "", f"{kind} (*.pvlib)")[0]

    def folder(self, over: QWidget, title: str) -> str:
        """See `Picker.folder`."""
        return QFileDialog.getExistingDirectory(over, title)

"""What those who publish and keep libraries ask of the computer: where to save, too, and to copy."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.features.trainer.ui.desktop import Desktop, SystemDesktop


class PublishDesktop(Desktop, Protocol):
    """The computer's own programs and dialogs; a fake in tests."""

    def where_to_save(self, over: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Ask where a file called `name` shall go; None when the person changed their mind."""
        ...

    def copy(self, text: str) -> None:
        """Put a text on the clipboard. Never a secret."""
        ...


class SystemPublishDesktop(SystemDesktop):
    """The real one."""

    def where_to_save(self, over: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """See `PublishDesktop.where_to_save`."""
        chosen, _ = QFileDialog.getSaveFileName(over, title, str(self.documents() / name), kinds)
        return Path(chosen) if chosen else None

    def copy(self, text: str) -> None:
        """See `PublishDesktop.copy`."""
        QGuiApplication.clipboard().setText(text)

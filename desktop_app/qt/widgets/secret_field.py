"""A line for a secret: shown as dots unless one asks to see it, kept by nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import LineField


class SecretField(LineField):
    """A passphrase: shown as dots, kept by nobody, and gone from the field as soon as it was used."""

    def __init__(self, face: Face, label: str, *, help_text: str = "") -> None:
        super().__init__(face, label, help_text=help_text)
        self.show_signs(False)
        hints = Qt.InputMethodHint
        self.edit.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoAutoUppercase)

    def secret(self) -> str:
        """As it was typed, with its blanks."""
        return self.edit.text()

    def forget(self) -> None:
        """Leave nothing, not even for Undo."""
        self.edit.clear()

    def show_signs(self, shown: bool) -> None:
        """Show what is typed, or dots instead."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

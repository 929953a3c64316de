"""A field to search in and the list of what was found, as every search of the app has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget

from desktop_app.qt.face import Face


def search_field(face: Face, name: str, hint: str, words: str = "") -> QLineEdit:
    """Where one writes; `hint` stands in it while it is empty."""
    field = QLineEdit(words)
    field.setProperty("field", True)
    field.setFont(face.font("writing"))
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    return field


def make_finds(listing: QListWidget, name: str) -> None:
    """Let a list be one of finds: the focus stays in the field, whose arrows lead through it."""
    listing.setAccessibleName(name)
    listing.setFrameShape(QFrame.Shape.NoFrame)
    listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listing.setMouseTracking(True)
    listing.setFocusPolicy(Qt.FocusPolicy.NoFocus)

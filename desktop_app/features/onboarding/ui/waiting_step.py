"""While a library is met or looked at: what is happening, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class WaitingStep(QWidget):
    """`now` is what is being done, `said` what that is good for."""

    def __init__(self, face: Face, title: str, now: str, said: str, stop: Callable[[], None]) -> None:
        super().__init__()
        self.now = now
        self.button = Button(face, self.tr("Cancel"), on_click=stop)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, now, "body_strong"))
        words.addWidget(Words(face, said, "label", "ink_secondary", weight=400))
        card = Card(face, across=True, spacing=face.space("md"))
        card.add(Tile(face, "shield-check", "accent", 48), 0, Qt.AlignmentFlag.AlignVCenter)
        card.add(words, 1)
        card.add(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("lg"))
        column.addWidget(Words(face, title, "title"))
        column.addWidget(card)

    def begin(self) -> None:
        """Be heard, and wait at the way out."""
        self.button.setFocus()
        announce(self, self.now)

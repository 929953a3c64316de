"""A small card of Home that says what is the case and leads on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.features.onboarding.ui.home_words import Invitation
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class InvitationCard(Card):
    """Tile, title, two lines, and one quiet button."""

    def __init__(self, face: Face, invitation: Invitation, go: Callable[[Route], None]) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("sm"), across=True)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(Words(face, invitation.title, "body_strong"))
        words.addWidget(Words(face, invitation.text, "label", "ink_secondary", weight=400))
        words.addStretch(1)
        button = Button(face, invitation.action, "quiet", "small", hang="left", on_click=lambda: go(invitation.route))
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Tile(face, invitation.icon, invitation.tone, 36), 0, Qt.AlignmentFlag.AlignTop)
        self.add(words, 1)

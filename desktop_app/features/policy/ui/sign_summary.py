"""What is about to be signed, in one card: which text, which edition, which training came before it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.sign_before import SinceBefore
from desktop_app.features.policy.ui.sign_screen import SignScreen
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class SignSummary(Card):
    """A card with a way back to the text."""

    def __init__(self, face: Face, screen: SignScreen, again: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("sm"))
        row = QHBoxLayout()
        row.setSpacing(face.space("md"))
        row.addWidget(Tile(face, "scroll-text", "accent", 48), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        heading = self.tr("{title}, version\u00a0{version}").format(title=screen.title, version=screen.version)
        words.addWidget(Words(face, heading, "subheading"))
        words.addWidget(Words(face, " · ".join(screen.summary), "label", "ink_secondary", weight=400))
        row.addLayout(words, 1)
        row.addWidget(Button(face, self.tr("Read it again"), "secondary", "small", on_click=again))
        self.add(row)
        if screen.courses:
            self.add(Hairline(face))
        for course in screen.courses:
            passed = self.tr("{course}: passed").format(course=course)
            self.add(icon_line(face, "circle-check", "success", passed, "ink_secondary"))
        told = SinceBefore().told(screen)
        if told:
            self.add(Hairline(face))
        for icon, sentence in told:
            self.add(icon_line(face, icon, "accent", sentence, "ink_secondary", strong=True))

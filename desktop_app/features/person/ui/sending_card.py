"""How sending stands, in words, with what one can do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.features.person.ui.sending_words import Said
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class SendingDoing(NamedTuple):
    """Take a turn now; go where one signs in."""

    send: Callable[[], None]
    enter: Callable[[], None]


class SendingCard(Card):
    """A tile, a line, what else is to be known, and at most one button."""

    def __init__(self, face: Face, said: Said, do: SendingDoing) -> None:
        super().__init__(face, padding=face.space("md"), across=True, spacing=12)
        self.add(Tile(face, said.icon, said.tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        self.title = Words(face, said.title, "body_strong")
        words.addWidget(self.title)
        for detail in said.details:
            words.addWidget(Words(face, detail, "label", "ink_secondary", weight=400))
        self.button: Button | None = None
        if said.enter:
            self.button = Button(face, said.enter, "primary", on_click=do.enter)
        elif said.may_send:
            self.button = Button(face, self.tr("Send and fetch now"), icon="refresh-cw", on_click=do.send)
        self.add(words, 1)
        if self.button is not None:
            self.add(self.button)

    def show_progress(self, words: str) -> None:
        """How far it is, while it goes on."""
        self.title.setText(words)
        announce(self.title, words)

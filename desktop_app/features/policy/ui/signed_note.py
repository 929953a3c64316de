"""The calm moment after signing: what was said, and where to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.features.policy.signature import Signature
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.wording import moment_words
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class SignedNote(Card):
    """Shows a kept signature."""

    def __init__(self, face: Face, signature: Signature, title: str, home: Callable[[], None]) -> None:
        super().__init__(face, spacing=face.space("md"))
        head = QHBoxLayout()
        head.setSpacing(face.space("md"))
        head.addWidget(Tile(face, "circle-check", "success", 48), 0, Qt.AlignmentFlag.AlignTop)
        sentence = self.tr("You signed “{title}”, version\u00a0{version}, on {moment}.")
        told = sentence.format(title=title, version=signature.version, moment=moment_words(signature.at))
        head.addWidget(Words(face, told, "subheading"), 1, Qt.AlignmentFlag.AlignVCenter)
        self.add(head)
        for confirmed in signature.confirmed:
            self.add(icon_line(face, "check", "success", confirmed, "ink_secondary"))
        self.home = Button(face, self.tr("Go to Home"), "primary", "", "house", on_click=home)
        self.paper = Button(face, self.tr("Print or save"), "secondary", icon="printer")
        self.add(Flow(self.home, self.paper, gap=face.space("sm")))
        self.setAccessibleName(told)

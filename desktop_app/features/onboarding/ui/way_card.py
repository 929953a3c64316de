"""A card with one way into a company: what one has in hand, and a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

_TILE = 48


class WayCard(Card):
    """Tile, title and a line. A `button` stands at the right; what is put `below` stands under the words."""

    def __init__(
        self,
        face: Face,
        icon: str,
        tone: str,
        title: str,
        text: str,
        button: Button | None = None,
        *below: QWidget,
        selected: bool = False,
    ) -> None:
        super().__init__(face, across=True, spacing=face.space("md"), selected=selected)
        words = self.words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Words(face, title, "subheading"))
        words.addWidget(Words(face, text, "label", "ink_secondary", weight=400, strong_parts=True))
        for number, widget in enumerate(below):
            words.addSpacing(face.space("xxs" if number else "sm"))
            words.addWidget(widget)
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop if below else Qt.AlignmentFlag.AlignVCenter
        self.add(Tile(face, icon, tone, _TILE), 0, top)
        self.add(words, 1)
        if button is not None:
            self.add(button, 0, top)

    def open(self, more: QWidget) -> None:
        """Make room below the words for something that is shown from now on."""
        if more.isHidden():
            for number in range(self.column.count()):
                item = self.column.itemAt(number)
                if item is not None and item.widget() is not None:
                    item.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.words.insertSpacing(self.words.count() - 1, self.face.space("sm"))
            self.words.insertWidget(self.words.count() - 1, more)
            more.show()

"""When there is nothing, or something went wrong: what happened, what is safe, one thing to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.text import Words

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class State(QWidget):
    """Art, heading, two or three lines, perhaps a detail, and at most two buttons."""

    def __init__(
        self, face: Face, art: str, title: str, text: str, *, detail: str = "", actions: Sequence[Button] = ()
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(0)
        column.addStretch(1)
        picture = face.illustration(art, *face.pair("icon.illustration"))
        if not picture.isNull():
            label = QLabel()
            label.setPixmap(picture)
            column.addWidget(label, 0, _CENTRE)
            column.addSpacing(16)
        column.addWidget(Words(face, title, "subheading", align=_CENTRE))
        column.addSpacing(4)
        words = Words(face, text, "body", "ink_secondary", align=_CENTRE)
        words.setMaximumWidth(face.grown(420))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(words, 100)
        across.addStretch(1)
        column.addLayout(across)
        if detail:
            column.addSpacing(12)
            column.addWidget(_detail(face, detail), 0, _CENTRE)
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in actions:
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


def _detail(face: Face, text: str) -> QWidget:
    card = Card(face, padding=5, tone="danger_soft", line="danger_soft")
    card.radius = face.size("radius.small")
    card.column.setContentsMargins(12, 5, 12, 6)
    card.add(Words(face, text, "label", "danger", weight=400, align=_CENTRE))
    return card

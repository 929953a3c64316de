"""A hint for whoever asks for one: it costs nothing and is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class Hint(QWidget):
    """A quiet button; the hint comes below it, and goes when it is pressed again."""

    def __init__(self, face: Face, text: str) -> None:
        super().__init__()
        self.face = face
        self._text = text
        self.card: Card | None = None
        self.button = Button(face, "", "quiet", "small", "lightbulb", hang="left", on_click=self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    @property
    def shown(self) -> bool:
        """Whether somebody asked for it."""
        return self.card is not None and self.card.isVisibleTo(self)

    def rest(self) -> None:
        """The question is answered: a hint that was read stays, the button goes."""
        self.button.hide()
        self.setVisible(self.shown)

    def _turn(self) -> None:
        if self.card is None:
            self.card = self._make()
            self._column.addWidget(self.card)
            self.card.hide()
        self.card.setVisible(not self.shown)
        self._say()
        if self.shown:
            announce(self.card, self._text, at_once=True)

    def _say(self) -> None:
        self.button.setText(self.tr("Hide the hint") if self.shown else self.tr("Show a hint"))

    def _make(self) -> Card:
        card = Card(
            self.face, padding=self.face.space("md"), spacing=12, across=True, tone="info_soft", line="info_line"
        )
        sign = icon_label(self.face, "lightbulb", "normal", "info")
        sign.setFixedHeight(self.face.line("writing"))
        card.add(sign, 0, Qt.AlignmentFlag.AlignTop)
        card.add(Words(self.face, self._text, "writing"), 1)
        card.setAccessibleName(self._text)
        return card

"""Equal columns of cards: as many beside each other as the width allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.qt.face import Face

_MOST = 3


class Columns(QWidget):
    """`narrowest` is how narrow a card may get before the columns become fewer."""

    def __init__(self, face: Face, cards: Sequence[QWidget], narrowest: int) -> None:
        super().__init__()
        self._cards = tuple(cards)
        self._narrowest = face.grown(narrowest)
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(face.space("between_cards"))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use fewer columns when it gets narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap = self._grid.spacing()
        count = max(1, min(_MOST, (self.width() + gap) // (self._narrowest + gap)))
        if count == self._count:
            return
        for column in range(self._count):
            self._grid.setColumnStretch(column, 0)
        self._count = count
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // count, number % count)
        for column in range(count):
            self._grid.setColumnStretch(column, 1)

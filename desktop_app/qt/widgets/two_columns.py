"""Two columns of cards that become one where there is no room for two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face

_LEFT, _RIGHT_AT_LEAST = 440, 460


class TwoColumns(QWidget):
    """The left one is `width` wide, the right one takes the rest; the last card of each fills up."""

    def __init__(self, face: Face, left: Sequence[QWidget], right: Sequence[QWidget], width: int = _LEFT) -> None:
        super().__init__()
        self._left = face.grown(width)
        self._narrowest = self._left + face.grown(_RIGHT_AT_LEAST)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(face.space("between_cards"))
        for cards in (left, right):
            column = QVBoxLayout()
            column.setSpacing(face.space("between_cards"))
            for number, card in enumerate(cards, 1):
                column.addWidget(card, 1 if number == len(cards) else 0)
            self._row.addLayout(column)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack them when it gets narrow."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The wider column: side by side they would never let the page get narrow enough to stack them."""
        return QSize(max(self._columns()), super().minimumSizeHint().height())

    def _columns(self) -> list[int]:
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        return [item.minimumSize().width() for item in items if item is not None]

    def _arrange(self) -> None:
        beside = self.width() >= max(self._narrowest, sum(self._columns()) + self._row.spacing())
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        self._row.setStretch(0, self._left if beside else 0)
        self._row.setStretch(1, max(1, self.width() - self._left) if beside else 0)

"""A wide column of cards and a narrow one, which lie below each other where there is no room for two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face

_WIDE, _NARROW = 3, 2  # shares
_LEAST = 780


class OwnerColumns(QWidget):
    """Cards keep their own height."""

    def __init__(self, face: Face, wide: Sequence[QWidget], narrow: Sequence[QWidget]) -> None:
        super().__init__()
        self._least = face.grown(_LEAST)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(face.space("between_cards"))
        self._columns: list[QVBoxLayout] = []
        for share, cards in ((_WIDE, wide), (_NARROW, narrow)):
            column = QVBoxLayout()
            column.setSpacing(face.space("between_cards"))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.append(column)
            self._row.addLayout(column, share)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The wider column: side by side they would never let the page get narrow enough to stack them."""
        width = max(column.minimumSize().width() for column in self._columns)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack them when it gets narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = sum(column.minimumSize().width() for column in self._columns) + self._row.spacing()
        beside = self.width() >= max(self._least, needed)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        for at, share in enumerate((_WIDE, _NARROW)):
            self._row.setStretch(at, share if beside else 0)

"""A table to read: a head, rows parted by hairlines, no vertical lines, no stripes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.ground import Raised
from desktop_app.qt.widgets.text import Words

_SIDE = 16
_AIR = 6  # above and below words that take more lines than a row is high


class Table(Raised):
    """`heads` are the words above; `stretch` says how the columns share the width. Rows take words or widgets."""

    def __init__(self, face: Face, name: str, heads: Sequence[str], stretch: Sequence[int] = ()) -> None:
        super().__init__(face, "card", face.size("radius.card"))
        self._heads = tuple(heads)
        self._count = 0
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setHorizontalSpacing(_SIDE)
        self._grid.setVerticalSpacing(0)
        for column, part in enumerate(stretch, 1):
            self._grid.setColumnStretch(column, part)
        self._put([Words(face, head, "label", "ink_secondary") for head in heads], "control.table_head")

    def add_row(self, *cells: str | QWidget, chosen: bool = False) -> None:
        """Add a row below the others."""
        widgets = [Words(self.face, cell, "label") if isinstance(cell, str) else cell for cell in cells]
        for head, widget in zip(self._heads, widgets, strict=False):
            widget.setAccessibleDescription(head)
        self._put(widgets, "control.table_row", chosen)

    def _put(self, widgets: Sequence[QWidget], height: str, chosen: bool = False) -> None:
        """The edge columns are empty; behind each row lies what it is painted on."""
        row, middle = self._count, Qt.AlignmentFlag.AlignVCenter
        self._count += 1
        below = _RowGround(self.face, line=row > 0, chosen=chosen)
        self._grid.addWidget(below, row, 0, 1, len(self._heads) + 2)
        for column, widget in enumerate(widgets, 1):
            fills = isinstance(widget, Words) or widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
            cell = QVBoxLayout()
            cell.setContentsMargins(0, _AIR, 0, _AIR)
            cell.addWidget(widget, 0, middle if fills else middle | Qt.AlignmentFlag.AlignLeft)
            self._grid.addLayout(cell, row, column)
        self._grid.setRowMinimumHeight(row, self.face.size(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        paint_card(painter, self.face, QRectF(self.rect()), self.radius)
        painter.end()


class _RowGround(QWidget):
    def __init__(self, face: Face, *, line: bool, chosen: bool) -> None:
        super().__init__()
        self._face = face
        self._line = line
        self._chosen = chosen

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._chosen:
            fill(painter, self.rect(), self._face.color("sunken"))
            fill(painter, QRect(0, 0, 3, self.height()), self._face.color("accent"))
        if self._line:
            fill(painter, QRect(0, 0, self.width(), 1), self._face.color("line"))
        painter.end()

"""A table to read: a head, rows parted by hairlines, no vertical lines, no stripes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.ground import Raised
from desktop_app.qt.widgets.text import Words

_SIDE = 16


class Table(Raised):
    """`heads` are the words above; `stretch` says how the columns share the width. Rows take words or widgets."""

    def __init__(self, face: Face, name: str, heads: Sequence[str], stretch: Sequence[int] = ()) -> None:
        super().__init__(face, "card", face.size("radius.card"))
        self._rows: list[QWidget] = []
        self._chosen = -1
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDE + 1, 1, _SIDE + 1, 1)
        self._grid.setHorizontalSpacing(_SIDE)
        self._grid.setVerticalSpacing(0)
        for column, part in enumerate(stretch):
            self._grid.setColumnStretch(column, part)
        self._heads = tuple(heads)
        self._put(0, [Words(face, head, "label", "ink_secondary") for head in heads], "control.table_head")

    def add_row(self, *cells: str | QWidget, chosen: bool = False) -> None:
        """Add a row below the others."""
        widgets = [Words(self.face, cell, "label") if isinstance(cell, str) else cell for cell in cells]
        if chosen:
            self._chosen = len(self._rows)
        self._put(len(self._rows), widgets, "control.table_row")

    def _put(self, row: int, widgets: Sequence[QWidget], height: str) -> None:
        for column, widget in enumerate(widgets):
            fills = isinstance(widget, Words) or widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
            align = (
                Qt.AlignmentFlag.AlignVCenter if fills else Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            )
            if row and isinstance(widget, Words):
                widget.setAccessibleDescription(self._heads[column])
            self._grid.addWidget(widget, row, column, align)
        self._grid.setRowMinimumHeight(row, self.face.size(height))
        self._rows.append(widgets[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, the lines and the chosen row."""
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), self.radius
        paint_card(painter, self.face, area, radius)
        inside = QPainterPath()
        inside.addRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        painter.setClipPath(inside)
        for row in range(len(self._rows)):
            cell = self._grid.cellRect(row, 0)
            if row == self._chosen:
                painter.fillRect(0, cell.top(), self.width(), cell.height(), self.face.color("sunken"))
                painter.fillRect(1, cell.top(), 3, cell.height(), self.face.color("accent"))
            if row:
                painter.fillRect(1, cell.top(), self.width() - 2, 1, self.face.color("line"))
        painter.end()

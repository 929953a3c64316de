"""A line one pixel thick, where space alone does not part things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill


class Hairline(QWidget):
    """`dashed` is for a line to cut along, as on a receipt."""

    def __init__(self, face: Face, *, dashed: bool = False, upright: bool = False) -> None:
        super().__init__()
        self.face = face
        self._dashed = dashed
        self._upright = upright
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        if self._dashed:
            pen = QPen(self.face.color("edge"), 1)
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(0, 0, 0 if self._upright else self.width(), self.height() if self._upright else 0)
        else:
            fill(painter, self.rect(), self.face.color("line"))
        painter.end()

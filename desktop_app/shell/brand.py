"""Portavoce's own mark at the head of the rail."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.face import Face

NAME = "Portavoce"
_SIDE = 32


class BrandMark(QWidget):
    """A speaking bubble on a tile, and the name beside it while there is room."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._folded = False
        self.setAccessibleName(NAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_folded(self, folded: bool) -> None:
        """Show the tile only."""
        self._folded = folded
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the tile."""
        return QSize(self.face.grown(_SIDE), self.face.grown(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tile and name."""
        side = self.face.grown(_SIDE)
        left = (self.width() - side) / 2 if self._folded else 8
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self.face, QRectF(left, 0, side, side), "accent", "on_accent")
        if not self._folded:
            painter.setFont(self.face.font("subheading"))
            painter.setPen(self.face.color("ink"))
            room = QRectF(left + side + 12, 0, self.width() - left - side - 12, side)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, NAME)
        painter.end()


def paint_mark(painter: QPainter, face: Face, area: QRectF, tile: str, sign: str) -> None:
    """The mark in `area`: a bubble that speaks, drawn on a grid of 32."""
    unit = area.width() / 32
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face.color(tile))
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 9, 9)
    painter.setBrush(face.color(sign))
    painter.drawPath(_bubble())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(face.color(sign), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for radius, spread in ((4.5, 42), (8.0, 46)):
        box = QRectF(18.5 - radius, 13 - radius, 2 * radius, 2 * radius)
        painter.drawArc(box, -spread * 16, 2 * spread * 16)
    painter.restore()


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(7.7, 7.8, 12.6, 10.4), 3, 3)
    tail = QPainterPath(QPointF(7.7, 12))
    tail.lineTo(7.7, 21.4)
    tail.cubicTo(7.7, 22.2, 8.6, 22.6, 9.2, 22)
    tail.lineTo(14, 17.6)
    tail.closeSubpath()
    return path.united(tail)

"""The ground under cards: it paints their soft edges, since a card cannot paint outside itself.

A shadow effect per card would redraw all its children at every change.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from desktop_app.qt.face import Face


class Raised(QWidget):
    """A widget that lies above the ground. `level` names an elevation; empty: it lies flat."""

    def __init__(self, face: Face, level: str, radius: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self.level = level
        self.radius = radius


class Ground(QWidget):
    """Paints a soft edge around every raised widget on it, however deep it lies in layouts."""

    def event(self, event: QEvent) -> bool:
        """When cards have moved, their edges have too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edges that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for card in self.findChildren(Raised):
            if card.level and not card.face.high_contrast and card.isVisibleTo(self):
                area = QRectF(card.mapTo(self, QPoint(0, 0)), card.size())
                if area.adjusted(-24, -24, 24, 24).intersects(event.rect().toRectF()):
                    paint_soft_edge(painter, card.face, area, card.radius, card.level)
        painter.end()


def paint_soft_edge(painter: QPainter, face: Face, area: QRectF, radius: float, level: str) -> None:
    """As many faint steps as the elevation is soft, each reaching one pixel further down.

    What the card covers is left out: filling it once for every step took 5 ms of a large card.
    """
    shadow = face.shadow(level)
    reach = shadow.blur + abs(shadow.y)
    inside = area.adjusted(radius, radius, -radius, -radius).toRect()
    painter.save()
    painter.setClipRegion(QRegion(area.adjusted(-reach, -reach, reach, reach).toAlignedRect()) - QRegion(inside))
    color = QColor(face.color(shadow.color))
    whole = color.alphaF() * 0.7
    weights = shadow.blur * (shadow.blur + 1) / 2
    for step in range(shadow.blur):
        color.setAlphaF(whole * (shadow.blur - step) / weights)
        painter.setBrush(color)
        reach = step + 1 - shadow.y
        around = area.translated(0, shadow.y).adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(around, radius + max(0, reach), radius + max(0, reach))
    painter.restore()

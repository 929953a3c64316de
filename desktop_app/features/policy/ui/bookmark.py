"""A bookmark at a clause: an outline, or filled once it is set."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter

_GRID = 24.0
_CORNERS = ((19, 21), (12, 17), (5, 21), (5, 5), (7, 3), (17, 3), (19, 5))  # on the grid of our icons
_STROKE = 1.75
_ROOM = 12  # at the left of the icon, to press
_MARGIN = 2  # between the ribbon and the edge of its icon


class BookmarkButton(PressedByEnter):
    """Stays down while there is a bookmark; says `clicked` and shows only what it is told is kept."""

    def __init__(self, face: Face, number: str) -> None:
        super().__init__()
        self.face = face
        self.setFixedSize(face.size("icon.normal") + _ROOM, face.size("control.chip"))  # no taller than its neighbours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self._set = False
        self._number = number
        self.show_set(on=False)

    @property
    def is_set(self) -> bool:
        """Whether there is a bookmark."""
        return self._set

    def show_set(self, *, on: bool) -> None:
        """Show whether there is a bookmark."""
        self._set = on
        words = self.tr("Take the bookmark off clause {number}") if on else self.tr("Bookmark clause {number}")
        self.setAccessibleName(words.format(number=self._number))
        self.setToolTip(self.tr("{what} (key B)").format(what=words.format(number=self._number)))
        self.update()

    def sizeHint(self) -> QSize:
        """It never changes."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ribbon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            radius = self.face.size("radius.small")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent_soft"))
            painter.drawRoundedRect(self.rect(), radius, radius)
        pixels = self.face.size("icon.normal")
        painter.translate(self.width() - pixels + _MARGIN, (self.height() - pixels) / 2)  # it ends where the text does
        painter.scale(pixels / _GRID, pixels / _GRID)
        ink = self.face.color("accent_ink" if self._set else "ink_secondary")
        pen = QPen(ink, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(ink if self._set else Qt.BrushStyle.NoBrush)
        painter.drawPath(_ribbon())
        painter.end()


def _ribbon() -> QPainterPath:
    path = QPainterPath()
    first, *others = (QPointF(x, y) for x, y in _CORNERS)
    path.moveTo(first)
    for corner in others:
        path.lineTo(corner)
    path.closeSubpath()
    return path

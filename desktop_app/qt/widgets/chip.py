"""Chips name a state; they never act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import tone_roles

_SIDE = 11
_GAP = 6


class Chip(QLabel):
    """`tone`: neutral, accent, success, warning, danger, info, warmth. `count` makes the small kind for numbers."""

    def __init__(self, face: Face, text: str, tone: str = "neutral", icon: str = "", *, count: bool = False) -> None:
        super().__init__(text)
        self.face = face
        self._tone = tone
        self._icon = icon
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Sized to its word."""
        height = self.face.size("control.chip_count" if self._count else "control.chip")
        side = height // 3 if self._count else _SIDE
        text = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(max(height, round(text) + 2 * side + self._lead()), height)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def _font(self) -> QFont:
        return self.face.font("caption", 600 if self._count else 500)

    def _lead(self) -> int:
        return self.face.size("icon.tiny") + _GAP if self.face.has_icon(self._icon) else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the icon and the word."""
        fill, ink, line = tone_roles(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        contrast = self.face.high_contrast
        painter.setPen(QPen(self.face.color(line), 1) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color(fill))
        shape = area.adjusted(0.5, 0.5, -0.5, -0.5) if contrast else area
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        left = _SIDE
        if self._lead():
            side = self.face.size("icon.tiny")
            painter.drawPixmap(left, (self.height() - side) // 2, self.face.pixmap(self._icon, side, ink))
            left += self._lead()
        painter.setFont(self._font())
        painter.setPen(self.face.color(ink))
        if self._lead():
            painter.drawText(area.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

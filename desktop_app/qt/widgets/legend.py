"""Explains the lines of the path in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.face import Face


class PathLegend(QWidget):
    """What a solid and what a dashed line mean."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._solid, self._dashed = self.tr("Compulsory"), self.tr("Optional")
        self.setAccessibleName(f"{self._solid}, {self._dashed}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Both words with their lines."""
        words = sum(self._advance(word) for word in (self._solid, self._dashed))
        return QSize(words + 2 * 24 + 16, self.face.line("caption") + 4)

    def _advance(self, word: str) -> int:
        return QFontMetrics(self.face.font("caption")).horizontalAdvance(word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines and words."""
        painter = QPainter(self)
        left = 0
        for word, dashed in ((self._solid, False), (self._dashed, True)):
            pen = QPen(self.face.color("ink_tertiary"), 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dashed:
                pen.setDashPattern([2, 1.25])
            painter.setPen(pen)
            painter.drawLine(left, self.height() // 2, left + 17, self.height() // 2)
            painter.setPen(self.face.color("ink_tertiary"))
            painter.setFont(self.face.font("caption"))
            room = QRectF(left + 24, 0, self.width(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
            left += 24 + self._advance(word) + 16
        painter.end()

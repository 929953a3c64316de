"""A key as it looks on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.qt.face import Face


def paint_keycap(painter: QPainter, face: Face, keys: str, right: float, middle: float) -> None:
    """A key cap that ends at `right`."""
    font = face.font("event")
    width = cap_width(face, keys)
    height = face.grown(20)
    cap = QRectF(right - width, middle - height / 2, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(face.color("line"), 1))
    painter.setBrush(face.color("sunken"))
    painter.drawRoundedRect(cap, 5, 5)
    painter.setFont(font)
    painter.setPen(face.color("ink_secondary"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)


def cap_width(face: Face, keys: str) -> int:
    """How wide the cap of `keys` is."""
    return round(QFontMetricsF(face.font("event")).horizontalAdvance(keys) + 12)


class KeyCap(QLabel):
    """A key cap among words, as in "Press Enter"."""

    def __init__(self, face: Face, keys: str) -> None:
        super().__init__(keys)
        self.face = face
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Sized to the key's name."""
        return QSize(cap_width(self.face, self.text()), self.face.grown(20))

    def minimumSizeHint(self) -> QSize:
        """A key's name is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        paint_keycap(painter, self.face, self.text(), self.width(), self.height() / 2)
        painter.end()

"""A person as initials on a tint that is always theirs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.face import Face


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:1] + words[1:][-1:]).upper()


class Avatar(QWidget):
    """`person` chooses the tint and never changes; `name` gives the letters."""

    def __init__(self, face: Face, name: str, person: str = "", side: int = 32) -> None:
        super().__init__()
        self.face = face
        self._side = face.grown(side)
        self._letters = initials(name)
        self._tint = face.avatar(person or name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """A square around the circle."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tint.fill))
        painter.drawEllipse(QRectF(0, 0, self._side, self._side))
        painter.setPen(QColor(self._tint.ink))
        painter.setFont(
            self.face.font("event", 650) if self._side <= self.face.grown(28) else self.face.font("eyebrow", 650)
        )
        painter.drawText(QRectF(0, 0, self._side, self._side), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()

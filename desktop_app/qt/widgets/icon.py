"""Icons that accompany words: bare, or in a tinted square."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.qt.face import Face


def icon_label(face: Face, name: str, size: str = "small", role: str = "ink_tertiary") -> QLabel:
    """A bare icon (`size`: tiny 14, small 16, button 18, normal 20, large 24); it takes no room when it is missing."""
    pixels = face.size(f"icon.{size}")
    label = QLabel()
    label.setPixmap(face.pixmap(name, pixels, role))
    label.setFixedSize(*((pixels, pixels) if face.has_icon(name) else (0, 0)))
    return label


class Tile(QWidget):
    """An icon on a tinted square. `tone`: accent, success, warning, danger, info, warmth, or neutral."""

    def __init__(
        self, face: Face, icon: str, tone: str = "accent", side: int = 40, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.face = face
        self._icon = icon
        self._tone = tone
        self._side = face.grown(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square and the icon in its middle."""
        fill, ink, line = tone_roles(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.face.color(line), 1) if self.face.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color(fill))
        radius = self.face.size("radius.row")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        pixels = self.face.size("icon.large" if self._side >= self.face.grown(48) else "icon.normal")
        inset = (self._side - pixels) // 2
        painter.drawPixmap(inset, inset, self.face.pixmap(self._icon, pixels, ink))
        painter.end()


def tone_roles(tone: str) -> tuple[str, str, str]:
    """The roles of fill, ink and border of a tone."""
    if tone == "neutral":
        return "fill", "ink_secondary", "line"
    if tone == "warmth":
        return "warmth_soft", "warmth", "warmth"
    return f"{tone}_soft", "accent_ink" if tone == "accent" else tone, f"{tone}_line"

"""White cards on the canvas: a rounded path, a hairline and a soft lower edge, painted in one go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face

_EDGE = 1  # the soft edge lies in the widget's last row of pixels


def paint_card(
    painter: QPainter,
    face: Face,
    area: QRectF,
    radius: float,
    fill: str = "surface",
    line: str = "line",
    width: float = 1,
) -> None:
    """A card in `area`; the border lies wholly inside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(face.color(fill))
    painter.setPen(QPen(face.color(line), width))
    painter.drawRoundedRect(inner, radius - width / 2, radius - width / 2)


def paint_soft_edge(painter: QPainter, face: Face, area: QRectF, radius: float) -> None:
    """Two faint steps below a card, instead of a shadow effect that would redraw its children."""
    color = QColor(face.color("shadow_low"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(area.adjusted(0, 2, 0, _EDGE), radius, radius)
    painter.drawRoundedRect(area.adjusted(0.5, 2, -0.5, _EDGE), radius, radius)


class Card(QWidget):
    """A card with a column (or row) of widgets inside. `tone`: surface, or a soft tint as accent_soft, success_soft."""

    def __init__(
        self,
        face: Face,
        *,
        padding: int | None = None,
        spacing: int = 8,
        across: bool = False,
        tone: str = "surface",
        line: str = "line",
        selected: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.face = face
        self.tone = tone
        self.line = line
        self.selected = selected
        self.radius = face.size("radius.card")
        inside = face.space("card") if padding is None else padding
        self.column: QVBoxLayout | QHBoxLayout = QHBoxLayout(self) if across else QVBoxLayout(self)
        inside += face.size("border.hairline")
        self.column.setContentsMargins(inside, inside, inside, inside + _EDGE)
        self.column.setSpacing(spacing)

    def add(self, item: QWidget | QLayout, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Put a widget or a layout below (or beside) what is there."""
        if isinstance(item, QLayout):
            self.column.addLayout(item, stretch)
        elif align is None:
            self.column.addWidget(item, stretch)
        else:
            self.column.addWidget(item, stretch, align)

    def set_selected(self, selected: bool) -> None:
        """Show the card as the chosen one, with an accent border."""
        self.selected = selected
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        area = QRectF(self.rect()).adjusted(0, 0, 0, -_EDGE)
        painter = QPainter(self)
        flat = self.tone != "surface" or self.face.high_contrast
        if not flat:
            paint_soft_edge(painter, self.face, area, self.radius)
        line, width = ("accent", 2.0) if self.selected else (self.line or self.tone, 1.0)
        if self.face.high_contrast and not self.selected:
            line = "line"
        paint_card(painter, self.face, area, self.radius, self.tone, line, width)
        painter.end()

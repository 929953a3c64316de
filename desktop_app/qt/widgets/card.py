"""White cards on the canvas: a rounded path and a hairline; the ground paints the soft edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.ground import Raised


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


class Card(Raised):
    """A card with a column (or row) of widgets inside. `tone`: surface, or a soft tint as accent_soft, success_soft.

    `level` is its elevation: card, or floating for a receipt. Tinted cards lie flat.
    """

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
        level: str = "card",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(face, "" if tone != "surface" else level, face.size("radius.card"), parent)
        self.tone = tone
        self.line = line
        self.selected = selected
        inside = face.space("card") if padding is None else padding
        self.column: QVBoxLayout | QHBoxLayout = QHBoxLayout(self) if across else QVBoxLayout(self)
        inside += face.size("border.hairline")
        self.column.setContentsMargins(inside, inside, inside, inside)
        self.column.setSpacing(spacing)

    def add(self, item: QWidget | QLayout, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Put a widget or a layout below (or beside) what is there."""
        if isinstance(item, QLayout):
            self.column.addLayout(item, stretch)
        elif align is None:
            self.column.addWidget(item, stretch)
        else:
            self.column.addWidget(item, stretch, align)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        area = QRectF(self.rect())
        painter = QPainter(self)
        line, width = ("accent", 2.0) if self.selected else (self.line or self.tone, 1.0)
        if self.face.high_contrast and not self.selected:
            line = "line"
        paint_card(painter, self.face, area, self.radius, self.tone, line, width)
        painter.end()

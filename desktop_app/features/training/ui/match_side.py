"""A right side that is still free: picked up by a click, or dragged to its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.features.training.ui.dragged import Carrier, Dragged
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.text import Words

_HEIGHT = 44


class Side(Dragged):
    """Checked while it is picked up."""

    def __init__(self, face: Face, key: str, text: str, carrier: Carrier) -> None:
        super().__init__(face, carrier)
        self.key = key
        self.text_shown = text
        self.setCheckable(True)
        self.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(face.space("sm"))
        row.addWidget(passive(Words(face, text, "body")), 1)
        wraps(self)
        self.setMinimumHeight(face.grown(_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Pick it up, then press the place where it belongs."))

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        chosen = self.isChecked() or self.dragged
        role = "accent" if chosen else "edge" if self.underMouse() else "line"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.face.color(role), 2 if chosen else 1))
        painter.setBrush(self.face.color("accent_soft" if chosen else "surface"))
        radius = self.face.size("radius.control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

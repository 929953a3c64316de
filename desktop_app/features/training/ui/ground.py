"""What several views of training stand on: the bar at the bottom, and layouts to be filled anew."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill


def empty(layout: QLayout) -> None:
    """Take everything out of a layout that is to be filled anew."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            empty(inner)


class BottomBar(QWidget):
    """The bar below a lesson or a question: the way back at the left, the way on at the right."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(face.space("page_x"), 8, face.space("page_x"), 8)
        self.row.setSpacing(face.space("md"))
        self.setMinimumHeight(max(face.size("frame.bottom_bar"), face.size("control.button") + 24))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the hairline above it."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("surface"))
        fill(painter, QRect(0, 0, self.width(), 1), self.face.color("line"))
        painter.end()

"""The search field of the top bar: looks like one, and opens the command palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.keycap import paint_keycap
from desktop_app.qt.widgets.pressed import PressedByEnter


class SearchField(PressedByEnter):
    """A button with the word for search and the keys that open it."""

    def __init__(self, face: Face, open_palette: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._word = self.tr("Search")
        self._keys = self.tr("Ctrl K", "keys on a keycap")
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(self.tr("Finds pages, lessons, clauses and commands"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(face.size("control.search"))
        self.clicked.connect(lambda _checked=False: open_palette())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, glass, word and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.face.size("radius.control")
        painter.setPen(QPen(self.face.color("edge" if self.underMouse() else "line"), 1))
        painter.setBrush(self.face.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = self.face.size("icon.small")
        glass = self.face.pixmap("search", side, "ink_tertiary")
        painter.drawPixmap(11, (self.height() - side) // 2, glass)
        painter.setFont(self.face.font("label", 400))
        painter.setPen(self.face.color("ink_tertiary"))
        left = 11 if glass.isNull() else 11 + side + 8
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._word)
        paint_keycap(painter, self.face, self._keys, self.width() - 9, self.height() / 2)
        painter.end()

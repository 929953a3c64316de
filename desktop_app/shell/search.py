"""The search field of the top bar: looks like one, and opens the command palette."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.keycap import cap_width, paint_keycap
from desktop_app.qt.widgets.pressed import PressedByEnter


class SearchField(PressedByEnter):
    """A button with the word for search and the keys that open it."""

    def __init__(self, face: Face, open_palette: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._word = self.tr("Search")
        self._keys = self.tr("Ctrl K", "keys on a keycap")
        self._folded = False
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(self.tr("Finds pages, lessons, clauses and commands"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(face.size("control.search"))
        self.clicked.connect(lambda _checked=False: open_palette())

    def set_folded(self, folded: bool) -> None:
        """Show the glass only, where even the short words around it need the room; the word becomes the tooltip."""
        self._folded = folded
        self.setToolTip(self._word if folded else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for the word and the key cap, or for the glass."""
        height = self.face.size("control.search")
        if self._folded:
            return QSize(height, height)
        word = QFontMetricsF(self.face.font("label", 400)).horizontalAdvance(self._word)
        return QSize(self._left() + ceil(word) + 8 + cap_width(self.face, self._keys) + 9, height)

    def _left(self) -> int:
        return 11 + self.face.size("icon.small") + 8 if self.face.has_icon("search") else 11

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
        left = (self.width() - side) // 2 if self._folded else 11
        painter.drawPixmap(left, (self.height() - side) // 2, glass)
        if not self._folded or glass.isNull():
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self.face.font("label", 400))
        painter.setPen(self.face.color("ink_tertiary"))
        painter.drawText(
            QRectF(self._left(), 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._word
        )
        paint_keycap(painter, self.face, self._keys, self.width() - 9, self.height() / 2)

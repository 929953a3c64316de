"""The way from a lesson or a question to the clause it is about: it looks like a chip and is a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter

_SIDE, _GAP = 11, 6


class ClausePill(PressedByEnter):
    """Painted 24 high, to be hit in 32."""

    def __init__(self, face: Face, text: str, on_click: Callable[[], None]) -> None:
        super().__init__(text)
        self.face = face
        self.setFont(face.font("label"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setProperty("focus_inset", 4)
        self.setProperty("focus_radius", face.size("control.chip") // 2)
        self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """Sized to its words."""
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(text) + 2 * _SIDE + self._lead(), self.face.size("control.button_small"))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def _lead(self) -> int:
        return self.face.size("icon.tiny") + _GAP if self.face.has_icon("scroll-text") else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, icon and words."""
        height = self.face.size("control.chip")
        pill = QRectF(0, (self.height() - height) / 2, self.width(), height).adjusted(0.5, 0.5, -0.5, -0.5)
        pointed = self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = pointed or self.face.high_contrast
        painter.setPen(QPen(self.face.color("accent_line"), 1) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left = _SIDE
        if self._lead():
            side = self.face.size("icon.tiny")
            painter.drawPixmap(left, (self.height() - side) // 2, self.face.pixmap("scroll-text", side, "accent_ink"))
            left += self._lead()
        painter.setFont(self.font())
        painter.setPen(self.face.color("accent_ink"))
        painter.drawText(QRectF(self.rect()).adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

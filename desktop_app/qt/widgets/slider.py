"""A slider as thin as a bar, with a round handle that is easy to hit; arrows move it a little, page keys further."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from desktop_app.qt.face import Face

_HANDLE = 14


class Slider(QSlider):
    """Lies across. A click goes where it points."""

    def __init__(self, face: Face, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.face = face
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """High enough for a finger."""
        return QSize(self.face.grown(120), self.face.size("control.button_small"))

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(self.face.grown(40), self.face.size("control.button_small"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.setSliderDown(True)
            self._follow(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay there."""
        self.setSliderDown(False)
        event.accept()

    def _follow(self, event: QMouseEvent) -> None:
        room = max(1, self.width() - self._handle())
        share = max(0.0, min(1.0, (event.position().x() - self._handle() / 2) / room))
        self.setSliderPosition(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def _handle(self) -> int:
        return self.face.grown(_HANDLE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what lies behind, what lies ahead, and the handle."""
        span = self.maximum() - self.minimum()
        share = (self.sliderPosition() - self.minimum()) / span if span else 0.0
        handle, thick = self._handle(), self.face.size("control.progress_thin")
        middle, left = self.height() / 2, handle / 2
        room = self.width() - handle
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("edge" if self.face.high_contrast else "track"))
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, room, thick), thick / 2, thick / 2)
        painter.setBrush(self.face.color("accent" if self.isEnabled() else "edge"))
        painter.drawRoundedRect(QRectF(left, middle - thick / 2, room * share, thick), thick / 2, thick / 2)
        lively = self.underMouse() or self.hasFocus() or self.isSliderDown()
        side = handle if lively else handle - 2
        painter.drawEllipse(QRectF(left + room * share - side / 2, middle - side / 2, side, side))
        painter.end()

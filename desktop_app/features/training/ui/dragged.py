"""Something that can be pressed, and dragged to a place where it belongs."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter


class Carrier(Protocol):
    """Who carries it."""

    def carry(self, source: QWidget, at: QPoint) -> None:
        """It is dragged, and the pointer is there on the screen."""
        ...

    def put(self, source: QWidget, at: QPoint) -> None:
        """It was let go there."""
        ...


class Dragged(PressedByEnter):
    """A click presses it; a longer way of the pointer drags it."""

    def __init__(self, face: Face, carrier: Carrier) -> None:
        super().__init__()
        self.face = face
        self.fixed = False
        self.dragged = False
        self._carrier = carrier
        self._pressed_at: QPoint | None = None

    def can_be_dragged(self) -> bool:
        """Whether there is something to drag."""
        return not self.fixed

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready for both."""
        if self.fixed:
            return
        if event.button() == Qt.MouseButton.LeftButton and self.can_be_dragged():
            self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Be carried along."""
        at = event.globalPosition().toPoint()
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.dragged:
            self.dragged = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.dragged:
            self._carrier.carry(self, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fall where it is, or be pressed."""
        self._pressed_at = None
        if not self.dragged:
            super().mouseReleaseEvent(event)
            return
        self.dragged = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._carrier.put(self, event.globalPosition().toPoint())

"""Keeps a short column in sight while the page beside it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_AIR = 16  # between the window's upper edge and the column


class Sticky(QWidget):
    """Keeps the place of `child`, which stays at the top of what is visible while there is room for it.

    The child lies in the scrolled page itself, so that it may hang out to the left by `hang`; one that is taller than
    the window scrolls away with the rest.
    """

    def __init__(self, child: QWidget, area: QScrollArea, width: int, hang: int = 0) -> None:
        super().__init__(area.widget())
        self._child = child
        self._area = area
        self._hang = hang
        child.setParent(area.widget())
        child.installEventFilter(self)
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        area.verticalScrollBar().valueChanged.connect(self._place)

    def sizeHint(self) -> QSize:
        """As tall as the child at this width."""
        return QSize(self.maximumWidth(), self._tall())

    def minimumSizeHint(self) -> QSize:
        """The same: it never gives way."""
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a child whose words changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the page."""
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Follow the page."""
        super().moveEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """The column comes with its place."""
        super().showEvent(event)
        self._child.show()
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """The column goes with its place."""
        super().hideEvent(event)
        self._child.hide()

    def _tall(self) -> int:
        return max(self._child.heightForWidth(self._width()), self._child.minimumSizeHint().height())

    def _width(self) -> int:
        return self.maximumWidth() + self._hang

    def _place(self, _value: int = 0) -> None:
        tall, seen = self._tall(), self._area.viewport().height()
        above = self._area.verticalScrollBar().value() + _AIR - self.y()
        down = min(max(0, above), max(0, self.height() - tall)) if tall + 2 * _AIR <= seen else 0
        self._child.setGeometry(self.x() - self._hang, self.y() + down, self._width(), tall)

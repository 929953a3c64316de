"""Keeps a short column in sight while the page beside it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop_app.features.policy.ui.held_place import HeldPlace

_AIR = 16  # between the window's upper edge and the column


class Sticky(HeldPlace):
    """Keeps the place of `child`, which stays at the top of what is visible while there is room for it.

    The child lies in the scrolled page itself, so that it may hang out to the left by `hang`; one that is taller than
    the window scrolls away with the rest.
    """

    def __init__(self, child: QWidget, area: QScrollArea, width: int, hang: int = 0) -> None:
        super().__init__(child, area)
        self._hang = hang
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """As tall as the child at this width."""
        return QSize(self.maximumWidth(), self._tall())

    def minimumSizeHint(self) -> QSize:
        """The same: it never gives way."""
        return self.sizeHint()

    def _tall(self) -> int:
        return max(self.guest.heightForWidth(self._width()), self.guest.minimumSizeHint().height())

    def _width(self) -> int:
        return self.maximumWidth() + self._hang

    def put_guest(self) -> None:
        """At its place, or further down, so that it stays in sight."""
        tall, seen = self._tall(), self.area.viewport().height()
        above = self.area.verticalScrollBar().value() + _AIR - self.y()
        down = min(max(0, above), max(0, self.height() - tall)) if tall + 2 * _AIR <= seen else 0
        self.guest.setGeometry(self.x() - self._hang, self.y() + down, self._width(), tall)

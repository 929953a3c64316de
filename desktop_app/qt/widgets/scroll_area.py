"""A scroll area whose bar comes and goes without taking a screen reader, and the app with it, down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class ScrollArea(QScrollArea):
    """Scrolls downwards; the bar is our own, laid over the room kept free at the right.

    Qt 6.11 counts visible scroll bars as accessible children and reads past the end of its list when a screen
    reader asks for one that has just gone; with both of Qt's own bars off, the only child is the viewport.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setRange(0, 0)  # else it keeps its room free before anything scrolls
        self._bar.hide()
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._follow_range)
        hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(hidden.setValue)

    def _follow_range(self, least: int, most: int) -> None:
        hidden = self.verticalScrollBar()
        self._bar.setPageStep(hidden.pageStep())
        self._bar.setSingleStep(hidden.singleStep())
        self._bar.setRange(least, most)
        self._bar.setVisible(most > least)
        self._place()

    def _place(self) -> None:
        width = self._bar.sizeHint().width() if self._bar.maximum() > self._bar.minimum() else 0
        if self.viewportMargins().right() != width:
            self.setViewportMargins(0, 0, width, 0)
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        self._bar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        self._place()

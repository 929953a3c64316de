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
        # Our own parts in place of Qt's: asking Qt for its own has PySide make up 30 classes, 12 ms, to find theirs.
        self.port, self._hidden = QWidget(), QScrollBar(Qt.Orientation.Vertical)
        self.setViewport(self.port)
        self.setVerticalScrollBar(self._hidden)
        self.port.setAutoFillBackground(False)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setRange(0, 0)  # else it keeps its room free before anything scrolls
        self._bar.hide()
        self._hidden.rangeChanged.connect(self._follow_range)
        self._hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(self._hidden.setValue)

    def _follow_range(self, least: int, most: int) -> None:
        self._bar.setPageStep(self._hidden.pageStep())
        self._bar.setSingleStep(self._hidden.singleStep())
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

"""A scroll area whose bar comes and goes without taking a screen reader, and the app with it, down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
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
        self._barred = self._placing = False
        self._hidden.rangeChanged.connect(self._follow_range)
        self._hidden.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(self._hidden.setValue)

    def make_room(self, bar: int) -> None:
        """The bar is about to take so many pixels at the right, or none; a page moves its margins with it."""

    def _follow_range(self, least: int, most: int) -> None:
        self._bar.setPageStep(self._hidden.pageStep())
        self._bar.setSingleStep(self._hidden.singleStep())
        self._bar.setRange(least, most)
        if most > least or not self._placing:  # pictures shrink beside the bar: it would come and go for ever
            self._show_bar(shown=most > least)

    def _show_bar(self, *, shown: bool) -> None:
        self._barred = shown
        self._bar.setVisible(shown)
        self._place()

    def _place(self) -> None:
        width = self._bar.sizeHint().width() if self._barred else 0
        if self.viewportMargins().right() != width:
            outer, self._placing = self._placing, True
            self.make_room(width)
            self.setViewportMargins(0, 0, width, 0)
            self._placing = outer
        self._bar.setGeometry(self.width() - width, 0, width, self.height())
        self._bar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge; at another size one may do without it."""
        super().resizeEvent(event)
        if not self._placing:
            self._show_bar(shown=self._bar.maximum() > self._bar.minimum())

    def showEvent(self, event: QShowEvent) -> None:
        """What was laid out while it was hidden may be as wide as before the bar came: Qt leaves it at that."""
        super().showEvent(event)
        held = self.widget()
        layout = held.layout() if held is not None else None
        if held is not None and layout is not None and layout.geometry().width() != held.width():
            layout.invalidate()
            layout.activate()

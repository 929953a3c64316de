"""The reading column: keeps its place by what is at its top, so that nothing that moves the text moves the reader."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody

_SHIFT_SPACE = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Space)
_SCROLLS = {
    QKeyCombination(Qt.Key.Key_Home): QAbstractSlider.SliderAction.SliderToMinimum,
    QKeyCombination(Qt.Key.Key_End): QAbstractSlider.SliderAction.SliderToMaximum,
    QKeyCombination(Qt.Key.Key_PageUp): QAbstractSlider.SliderAction.SliderPageStepSub,
    QKeyCombination(Qt.Key.Key_PageDown): QAbstractSlider.SliderAction.SliderPageStepAdd,
    _SHIFT_SPACE: QAbstractSlider.SliderAction.SliderPageStepSub,
    QKeyCombination(Qt.Key.Key_Space): QAbstractSlider.SliderAction.SliderPageStepAdd,
    QKeyCombination(Qt.Key.Key_Up): QAbstractSlider.SliderAction.SliderSingleStepSub,
    QKeyCombination(Qt.Key.Key_Down): QAbstractSlider.SliderAction.SliderSingleStepAdd,
}


class ReadingColumn(PageBody):
    """Blocks one below the other, with a place in them that outlives pictures, window sizes and text sizes.

    A place is a share of the blocks, 0 to 1: (number of the block at the top + the share of it that is above) / blocks.
    """

    moved = Signal()  # by the reader, not by the layout

    def __init__(self, face: Face) -> None:
        super().__init__(face, width=face.size("frame.reading_column"))
        self._blocks: list[QWidget] = []
        self._at = 0.0
        self._settling = False
        self._most = 0  # the range of the bar when the layout last came to rest
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._go_to_place)
        bar = self.verticalScrollBar()
        bar.setSingleStep(face.line("reading"))
        bar.rangeChanged.connect(lambda _least, _most: self._layout_moved())
        bar.valueChanged.connect(lambda _value: self._scrolled())

    @property
    def place(self) -> float:
        """Where the reader is."""
        return self._at

    @property
    def seen(self) -> float:
        """The share of the column that has been on screen, 0 to 1; a short lesson is seen at once."""
        bar = self.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        return min(1.0, (bar.value() + bar.pageStep()) / whole) if whole else 0.0

    def show_blocks(self, blocks: Sequence[tuple[int, QWidget]], place: float) -> None:
        """Put the blocks (each with the gap before it) in place of what is there, and go to `place`."""
        self.viewport().setUpdatesEnabled(False)  # nobody shall see the top flash by
        self._clear()
        for gap, block in blocks:
            self.gap(gap)
            self.add(block)
            self._blocks.append(block)
        self.fill()
        self._at = place
        self._layout_moved()

    def go_to(self, place: float) -> None:
        """Go to a place kept earlier."""
        self._at = place
        self._layout_moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys are the page's, wherever the focus is."""
        event.ignore()

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll as a key asks; False when it is not a key for reading."""
        action = _SCROLLS.get(event.keyCombination())
        if action is None:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True

    def _clear(self) -> None:
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._blocks.clear()

    def _layout_moved(self) -> None:
        self._settling = True
        self._settle.start()

    def _go_to_place(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(self._pixel_of(self._at)))
        self._settling, self._most = False, bar.maximum()
        self.viewport().setUpdatesEnabled(True)
        self.moved.emit()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if not self._settling and bar.maximum() == self._most:  # else it was the layout that moved
            self._at = self._share_of(bar.value())
            self.moved.emit()

    def _edges(self) -> list[float]:
        """Where each block's share of the column begins (the gap below a block is its own), and where the last ends."""
        tops = [float(block.y()) for block in self._blocks]
        return [0.0, *tops[1:], float(max(self.content.height(), self._blocks[-1].geometry().bottom() + 1))]

    def _pixel_of(self, place: float) -> float:
        if not self._blocks:
            return 0.0
        edges = self._edges()
        number = min(int(place * len(self._blocks)), len(self._blocks) - 1)
        share = place * len(self._blocks) - number
        return edges[number] + share * (edges[number + 1] - edges[number])

    def _share_of(self, pixel: float) -> float:
        if not self._blocks:
            return 0.0
        for number, (top, bottom) in enumerate(pairwise(self._edges())):
            if top <= pixel < bottom:
                return (number + (pixel - top) / (bottom - top)) / len(self._blocks)
        return 1.0

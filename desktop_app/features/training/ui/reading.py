"""The reading column: keeps its place by what is at its top, so that nothing that moves the text moves the reader."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody

SLICE = 0.004  # seconds of building at a time; laying out and painting come on top
_EYES = 3  # lines below the top
_LEAST_HEIGHT = 400  # of a window nobody has seen yet
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
_ENDS = (QAbstractSlider.SliderAction.SliderToMinimum, QAbstractSlider.SliderAction.SliderToMaximum)


class Plan(NamedTuple):
    """A block to come: the gap before it, and how its widget is made."""

    gap: int
    make: Callable[[], QWidget]


class ReadingColumn(PageBody):
    """Blocks one below the other, with a place in them that outlives pictures, window sizes and text sizes.

    A place is a share of the blocks, 0 to 1: (number of the block at the top + the share of it that is above) / blocks.
    What is seen at the place is built at once, the rest below and then above it in short slices.
    """

    moved = Signal()  # by the reader, not by the layout
    grown = Signal()  # some more blocks stand
    whole = Signal()  # all of them stand

    def __init__(self, face: Face) -> None:
        super().__init__(face, width=face.size("frame.reading_column"))
        self._plans: tuple[Plan, ...] = ()
        self._blocks: list[QWidget] = []  # those that stand, from number `_first` on
        self._first = 0
        self._first_stop: QWidget | None = None
        self._at = 0.0
        self._settling = False
        self._most = 0  # the range of the bar when the layout last came to rest
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._go_to_place)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._build_slice)
        bar = self.verticalScrollBar()
        self.content.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # it grows below what is seen
        bar.setSingleStep(face.line("reading"))
        bar.rangeChanged.connect(lambda _least, _most: self._layout_moved())
        bar.valueChanged.connect(lambda _value: self._scrolled())

    @property
    def place(self) -> float:
        """Where the reader is."""
        return self._at

    @property
    def top(self) -> int:
        """The number of the block at the top."""
        return min(int(self._at * len(self._plans)), max(0, len(self._plans) - 1))

    @property
    def read(self) -> int:
        """The number of the block that is read: a little below the top, where eyes are after scrolling."""
        below = self._share_of(self.verticalScrollBar().value() + self.face.line("reading") * _EYES)
        return max(self.top, min(int(below * len(self._plans)), len(self._plans) - 1))

    @property
    def seen(self) -> float:
        """The share of the column that has been on screen, 0 to 1; a short lesson is seen at once."""
        if not self.is_whole:
            return self._at
        bar = self.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        return min(1.0, (bar.value() + bar.pageStep()) / whole) if whole else 0.0

    @property
    def is_whole(self) -> bool:
        """Whether every block stands."""
        return len(self._blocks) == len(self._plans)

    @property
    def blocks(self) -> tuple[QWidget, ...]:
        """The blocks that stand, in order."""
        return tuple(self._blocks)

    def show_blocks(self, plans: Sequence[Plan], place: float) -> None:
        """Put these blocks in place of what is there, and go to `place`."""
        self._clear()
        self._plans = tuple(plans)
        self._at = place
        self._first = self.top
        self.fill()
        self._build_screenful()
        self._come_to_rest()
        self._go_on_building()

    def build_all(self) -> None:
        """Build what is missing now: somebody wants to go to its end."""
        while not self.is_whole:
            self._build_next()
        self._come_to_rest()
        self._go_on_building()

    def go_to(self, place: float) -> None:
        """Go to a place kept earlier."""
        if not self.is_whole:
            self.build_all()
        self._at = place
        self._come_to_rest()

    def go_to_block(self, number: int) -> None:
        """Bring a block to the top, with a breath above it."""
        self.go_to(min(number, len(self._plans)) / len(self._plans) if self._plans else 0.0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - self.face.space("md"))

    def block(self, number: int) -> QWidget | None:
        """A block by its number, once it stands."""
        at = number - self._first
        return self._blocks[at] if 0 <= at < len(self._blocks) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys are the page's, wherever the focus is."""
        event.ignore()

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll as a key asks; False when it is not a key for reading."""
        action = _SCROLLS.get(event.keyCombination())
        if action is None:
            return False
        if action in _ENDS and not self.is_whole:
            self.build_all()
        self.verticalScrollBar().triggerAction(action)
        return True

    # Building

    def _build_screenful(self) -> None:
        """From the place on to the bottom of the window; near the end also what is above."""
        room = max(self.viewport().height(), _LEAST_HEIGHT)
        width = self.face.grown(self.face.size("frame.reading_column"))
        while room > 0 and not self.is_whole:
            gap, block = self._build_next()
            room -= gap + (block.heightForWidth(width) if block.hasHeightForWidth() else block.sizeHint().height())

    def _build_slice(self) -> None:
        until = time.perf_counter() + SLICE
        while not self.is_whole and time.perf_counter() < until:
            self._build_next()
        self._come_to_rest()
        self._go_on_building()

    def _build_next(self) -> tuple[int, QWidget]:
        below = self._first + len(self._blocks)
        if below < len(self._plans):
            return self._build(below, 2 * len(self._blocks), len(self._blocks))
        self._first -= 1
        return self._build(self._first, 0, 0)

    def _build(self, number: int, row: int, at: int) -> tuple[int, QWidget]:
        plan = self._plans[number]
        block = plan.make()
        self.column.setEnabled(False)  # or Qt lays everything out for every block that is shown
        self.column.insertSpacing(row, plan.gap)
        self.column.insertWidget(row + 1, block)
        self._blocks.insert(at, block)
        self._join_tab_order(block, above=at == 0 and len(self._blocks) > 1)
        block.show()  # layouts show what is new a turn later, and leave no room for it till then
        return plan.gap, block

    def _join_tab_order(self, block: QWidget, *, above: bool) -> None:
        """Tab goes from top to bottom, in whatever order the blocks were made."""
        stops = [one for one in (block, *block.findChildren(QWidget)) if _takes_tab(one)]
        if not stops:
            return
        first = self._first_stop
        if above and first is not None:
            for one, following in pairwise((*_stop_before(first), *stops)):
                self.setTabOrder(one, following)
        if above or first is None:
            self._first_stop = stops[0]

    def _go_on_building(self) -> None:
        self.grown.emit()
        if not self.is_whole:
            self._more.start()
            return
        self._more.stop()
        self.whole.emit()

    def _clear(self) -> None:
        self._more.stop()
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._blocks.clear()
        self._first_stop = None

    # The place

    def _come_to_rest(self) -> None:
        """Lay everything out here and now, so that no picture shows the reader moved."""
        self._settling = True
        self.column.setEnabled(True)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # the column first: it lays out once
        self.column.activate()
        QCoreApplication.removePostedEvents(self.content, QEvent.Type.LayoutRequest.value)  # or all is painted anew
        self._go_to_place()

    def _layout_moved(self) -> None:
        self._settling = True
        self._settle.start()

    def _go_to_place(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(self._pixel_of(self._at)))
        self._settling, self._most = False, bar.maximum()
        self.moved.emit()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if not self._settling and bar.maximum() == self._most:  # else it was the layout that moved
            self._at = self._share_of(bar.value())
            self.moved.emit()

    def _edges(self) -> list[float]:
        """Where each block's share of the column begins (the gap below a block is its own), and where the last ends."""
        tops = [float(block.y()) for block in self._blocks]
        begin = 0.0 if self._first == 0 else tops[0]
        return [begin, *tops[1:], float(max(self.content.height(), self._blocks[-1].geometry().bottom() + 1))]

    def _pixel_of(self, place: float) -> float:
        if not self._blocks:
            return 0.0
        edges = self._edges()
        whole = place * len(self._plans) - self._first
        number = max(0, min(int(whole), len(self._blocks) - 1))
        return edges[number] + (whole - number) * (edges[number + 1] - edges[number])

    def _share_of(self, pixel: float) -> float:
        if not self._blocks:
            return 0.0
        for number, (top, bottom) in enumerate(pairwise(self._edges())):
            if pixel < bottom:
                return (self._first + number + max(0.0, pixel - top) / (bottom - top)) / len(self._plans)
        return 1.0


def _stop_before(stop: QWidget) -> tuple[QWidget, ...]:
    """Where Shift+Tab leads from there."""
    step = stop.previousInFocusChain()
    while step is not None and step is not stop and not _takes_tab(step):
        step = step.previousInFocusChain()
    return () if step is None or step is stop else (step,)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

"""Walks a window by Tab, there and back: all is reached, nothing holds one fast, the order is that of reading."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.gui.screens.controls import by_arrow, controls, describe, scope_of

_SPARE = 40  # keys more than there are controls: a label takes one for each of its links


def tab_flaws(shell: QWidget) -> list[str]:
    """What is wrong with the way of the focus through the window, or through the panel that lies over it."""
    scope = scope_of(shell)
    wanted = controls(scope)
    if not wanted:
        return []
    there, flaws = _walk(shell, scope, Qt.KeyboardModifier.NoModifier, len(wanted))
    back, more = _walk(shell, scope, Qt.KeyboardModifier.ShiftModifier, len(wanted))
    flaws += more
    flaws += [f"not reached by Tab: {describe(one)}" for one in wanted if not (one in there or by_arrow(one, there))]
    flaws += [f"not reached by Shift+Tab: {describe(one)}" for one in there if one not in back]
    return flaws + order_flaws(there)


def _walk(shell: QWidget, scope: QWidget, modifier: Qt.KeyboardModifier, count: int) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the focus is back where it was after the first press."""
    focused = QApplication.focusWidget()
    if focused is not None and scope is shell:
        focused.clearFocus()
    way: list[QWidget] = [focused] if focused is not None and scope is not shell else []  # a panel begins somewhere
    flaws: list[str] = []
    for _ in range(2 * count + _SPARE):
        QTest.keyClick(shell.windowHandle(), Qt.Key.Key_Tab, modifier)
        widget = QApplication.focusWidget()
        if widget is None:
            return way, [*flaws, f"Tab leads nowhere after {describe(way[-1]) if way else 'nothing'}"]
        if way and widget is way[0] and widget is not way[-1]:
            return way, flaws
        if widget not in way:
            way.append(widget)
            if widget.visibleRegion().isEmpty():
                flaws.append(f"focused out of sight: {describe(widget)}")
    if len(way) == count == 1:
        return way, flaws
    return way, [*flaws, f"held fast by Tab at {describe(way[-1])}"]


def order_flaws(way: list[QWidget]) -> list[str]:
    """Steps that lead back up the column, or back along the line; a column further right may begin at the top."""
    return [
        f"out of order: {describe(later)} after {describe(earlier)}"
        for earlier, later in pairwise(way)
        if _ground(earlier) is _ground(later) and _backwards(_place(earlier), _place(later))
    ]


def _backwards(earlier: QRect, later: QRect) -> bool:
    above = later.bottom() < earlier.top()
    beside = later.top() <= earlier.bottom() and earlier.top() <= later.bottom()
    right = later.left() > earlier.right()
    return (above and not right) or (beside and later.right() < earlier.left())


def _ground(widget: QWidget) -> QWidget:
    """What scrolls as one, or stays while the rest does; places on two grounds cannot be compared."""
    step = widget
    while (parent := step.parentWidget()) is not None:
        if step.property("pinned"):
            return step
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is step:
            return step
        step = parent
    return step


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(_ground(widget), QPoint(0, 0)), widget.size())

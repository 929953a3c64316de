"""Tab leads as one reads, also where a part of the page was built later or moved elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def lead_by_tab(*parts: QWidget) -> None:
    """Tab goes through the parts in this order, and in each as it is laid out."""
    for earlier, later in pairwise(_stops(parts)):
        QWidget.setTabOrder(earlier, later)


def _stops(parts: Iterable[QWidget]) -> Iterator[QWidget]:
    for part in parts:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        yield from _stops(_inside(part))


def _inside(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QScrollArea):
        held = part.widget()
        if held is not None:
            yield held
    elif (layout := part.layout()) is not None:
        yield from _of(layout)


def _of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of(inner)

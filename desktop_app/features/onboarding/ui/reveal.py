"""Scrolls to what has just appeared, once it has its place: a person who did not press Tab must find it, too."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_ROOM = 24
_SOON = 60  # milliseconds: words that wrap find their height in a second round


def reveal(widget: QWidget) -> None:
    """Bring a widget into sight in the area that it lies in, unless the person has gone elsewhere by then."""
    beside = step = widget.parentWidget()
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    if beside is None or not isinstance(step, QScrollArea):
        return
    area, timer = step, QTimer(widget, singleShot=True, interval=_SOON)

    def show() -> None:
        timer.deleteLater()
        if beside.isAncestorOf(widget.window().focusWidget()):
            area.ensureWidgetVisible(widget, 0, _ROOM)

    timer.timeout.connect(show)
    timer.start()

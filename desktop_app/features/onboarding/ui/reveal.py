"""Scrolls to what has just appeared, once it has its place: a person who did not press Tab must find it, too."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_ROOM = 24
_SOON = 60  # milliseconds: words that wrap find their height in a second round


def reveal(widget: QWidget) -> None:
    """Bring a widget into sight in the area that it lies in, if it lies in one."""
    step = widget.parentWidget()
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    if isinstance(step, QScrollArea):
        area = step
        timer = QTimer(widget, singleShot=True, interval=_SOON)
        timer.timeout.connect(lambda: area.ensureWidgetVisible(widget, 0, _ROOM))
        timer.timeout.connect(timer.deleteLater)
        timer.start()

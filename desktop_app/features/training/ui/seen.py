"""Keeps in sight what is being moved."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll as far as needed to see all of it."""
    step = widget.parentWidget()
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    if step is not None:
        step.ensureWidgetVisible(widget, 0, min(16, widget.height()))

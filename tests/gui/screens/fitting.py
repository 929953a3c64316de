"""Whether all words of the whole window have their room: also those in the frame, and those an ancestor would clip."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from desktop_app.features.training.ui.prose import Link
from tests.gui.fitting import cut_off
from tests.gui.screens.controls import describe, scope_of


def squeezed(shell: QWidget) -> list[str]:
    """Every label or button that is smaller than its words, or that lies partly outside of what it lies in."""
    scope = scope_of(shell)
    return [*cut_off(scope), *(f"clipped: {describe(one)} by {by}" for one, by in _clipped(scope))]


# A link lies over words that its paragraph paints, and a little beyond them.
def _clipped(scope: QWidget) -> list[tuple[QWidget, str]]:
    return [
        (widget, by)
        for kind in (QLabel, QAbstractButton)
        for widget in scope.findChildren(kind)
        if widget.isVisible() and not isinstance(widget, Link) and (by := _clipped_by(widget, scope))
    ]


def _clipped_by(widget: QWidget, scope: QWidget) -> str:
    """The ancestor beyond whose edge the widget reaches; below and above, what scrolls may."""
    step, scrolled = widget, False
    while step is not scope and (parent := step.parentWidget()) is not None:
        area = parent.parentWidget()
        scrolled = scrolled or (isinstance(area, QScrollArea) and area.widget() is step)
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        across = place.left() < 0 or place.right() > parent.width() - 1
        down = not scrolled and (place.top() < 0 or place.bottom() > parent.height() - 1)
        if across or down:
            return f"{type(parent).__name__} {parent.width()}×{parent.height()}, for it lies at {place.getRect()}"
        step = parent
    return ""

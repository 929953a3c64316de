"""Whether every word of a page has the room it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.qt.widgets.text import Words

SMALL = (836, 544)  # a window of 900 × 600 without its rail and top bar
USUAL = (1080, 744)


def settle() -> None:
    """Let layouts come to rest, and delete what waits to be deleted."""
    for _ in range(12):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut_off(page: QWidget) -> list[str]:
    """Every text that does not fit into its place, or whose place is beyond the page's edge."""
    return [
        f"{type(widget).__name__} {widget.text()!r} {widget.size()} in {page.size()}"
        for kind in (QLabel, QAbstractButton)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not _fits(widget, page)
    ]


def _fits(widget: QWidget, page: QWidget) -> bool:
    left = widget.mapTo(page, QPoint(0, 0)).x()
    if left < 0 or left + widget.width() > page.width():
        return False
    needed = widget.minimumSizeHint()
    if isinstance(widget, Words) and widget.wordWrap():
        return widget.width() >= needed.width() and widget.height() >= widget.heightForWidth(widget.width())
    return widget.width() >= needed.width() and widget.height() >= needed.height()


def nameless(page: QWidget) -> list[str]:
    """Every control that a screen reader could not name."""
    return [
        f"{type(button).__name__}"
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]


def words_of(page: QWidget) -> list[str]:
    """Every text that is shown."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]

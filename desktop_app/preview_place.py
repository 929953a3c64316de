"""Keeps how far down a page one was while its content is made anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_app.qt.page import Page
from desktop_app.qt.widgets.scroll import PageBody

LATEST = 400  # milliseconds until every layout has come to rest


class HeldScroll(QObject):
    """Of the pages that keep no place of their own; it goes with its page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        body = page.findChild(PageBody)
        self._value = body.verticalScrollBar().value() if body is not None else 0
        self._over = QTimer(self, singleShot=True, interval=LATEST)
        self._over.timeout.connect(self.deleteLater)

    def give_back(self) -> None:
        """Go there in what the page shows now, at the latest when its layout is done; then this is over."""
        body = self._newest()
        self._over.start()
        if body is None or not self._value:
            return
        bar = body.verticalScrollBar()
        bar.rangeChanged.connect(self._go)
        self._go(0, bar.maximum())

    def _go(self, _least: int, most: int) -> None:
        body = self._newest()
        if body is not None:
            body.verticalScrollBar().setValue(min(self._value, most))

    def _newest(self) -> PageBody | None:
        """One that was put away may still wait to be deleted."""
        bodies = [one for one in self._page.findChildren(PageBody) if one.isVisible()]
        return bodies[-1] if bodies else None

"""Keeps in sight what one went to or has just opened, while the page is still being laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea


class Reveal(QObject):
    """Scrolls again after each new layout, until the person goes elsewhere or something else is wanted."""

    _relaid = Signal()

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._scroll: Callable[[], None] | None = None
        self._scrolling = False
        self._most = 0  # the end of the bar when it was last scrolled from here
        self._bar = bar = area.verticalScrollBar()
        self._relaid.connect(self._again, Qt.ConnectionType.QueuedConnection)
        bar.rangeChanged.connect(self._relaid)
        bar.valueChanged.connect(lambda _value: self._moved())
        bar.actionTriggered.connect(self.let_go)

    @property
    def holds(self) -> bool:
        """Whether something is being kept in sight."""
        return self._scroll is not None

    def keep(self, scroll: Callable[[], None]) -> None:
        """Scroll with `scroll`, now and after each new layout."""
        self._scroll = scroll
        self._again()
        self._relaid.emit()

    def let_go(self, _action: int = 0) -> None:
        """Leave the page where it is."""
        self._scroll = None

    def follow(self, value: int) -> None:
        """The page was laid out anew here and now: go where the same is seen as before, and what is kept in sight."""
        self._scrolling = True
        self._bar.setValue(value)
        self._scrolling = False
        self._again()

    def _again(self) -> None:
        if self._scroll is not None:
            self._scrolling = True
            self._scroll()
            self._scrolling, self._most = False, self._bar.maximum()

    def _moved(self) -> None:
        """Tab scrolls too; where the end of the bar has moved it was the layout."""
        if not self._scrolling and self._bar.maximum() == self._most:
            self.let_go()

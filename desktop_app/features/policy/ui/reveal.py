"""Keeps in sight what one went to or has just opened, while the page is still being laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea


class Reveal(QObject):
    """Scrolls again after each new layout, until the person scrolls or something else is wanted."""

    _relaid = Signal()

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._scroll: Callable[[], None] | None = None
        self._relaid.connect(self._again, Qt.ConnectionType.QueuedConnection)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._relaid)
        bar.actionTriggered.connect(self.let_go)

    @property
    def holds(self) -> bool:
        """Whether something is being kept in sight."""
        return self._scroll is not None

    def keep(self, scroll: Callable[[], None]) -> None:
        """Scroll with `scroll`, now and after each new layout."""
        self._scroll = scroll
        scroll()
        self._relaid.emit()

    def let_go(self, _action: int = 0) -> None:
        """Leave the page where it is."""
        self._scroll = None

    def _again(self) -> None:
        if self._scroll is not None:
            self._scroll()

"""Keeps what somebody writes while they write it: no button, and at most a moment to lose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE = 300  # milliseconds from the first change that is not kept yet


class Autosave(QObject):
    """Calls `keep(text)` soon after a change, not at every key; `flush` keeps at once what is not kept yet."""

    def __init__(self, parent: QObject, keep: Callable[[str], None], kept: str = "") -> None:
        super().__init__(parent)
        self._keep = keep
        self._last = self._text = kept
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.flush)

    def typed(self, text: str) -> None:
        """The text as it is now."""
        self._text = text
        if text != self._last and not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Keep it now, if it has changed."""
        self._soon.stop()
        if self._text != self._last:
            self._last = self._text
            self._keep(self._text)

    def stop(self) -> None:
        """What is not kept yet is not wanted any more."""
        self._soon.stop()
        self._last = self._text

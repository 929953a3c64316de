"""Turns that nobody takes: remembers what was asked, and says what a test wants said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.kernel.trouble import Trouble
from desktop_app.sync.state import Progress


class FakeSending(QObject):
    """See `person.ui.leaving_doors.Sending`."""

    changed = Signal()
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.progress: Progress | None = None
        self.next_in: int | None = None
        self.trouble: Trouble | None = None
        self.taken = 0

    def take(self) -> None:
        self.taken += 1

    def begin(self, progress: Progress | None = None) -> None:
        """A turn goes on."""
        self.busy, self.progress = True, progress
        self.changed.emit()

    def move(self, progress: Progress) -> None:
        """It is as far as that."""
        self.progress = progress
        self.moved.emit(progress)

    def end(self, trouble: Trouble | None = None, next_in: int | None = None) -> None:
        """It is over."""
        self.busy, self.progress, self.trouble, self.next_in = False, None, trouble, next_in
        self.changed.emit()

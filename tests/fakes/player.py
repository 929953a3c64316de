"""A player of videos and sounds that is not there: a test moves its time by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class FakePlayer(QObject):
    """Knows its length at once when it is loaded; `go` plays that many seconds."""

    moved = Signal()
    state_changed = Signal()
    picture_changed = Signal()
    ended = Signal()
    failed = Signal()
    length_of_all = 100.0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.moment = 0.0
        self.length = 0.0
        self.playing = False
        self.picture: QImage | None = None
        self.silent = False
        self.data = b""
        self.name = ""
        self.speed = self.volume = 1.0
        self.closed = False
        self.sought: list[float] = []

    def load(self, data: bytes, name: str) -> None:
        self.data, self.name, self.length = data, name, self.length_of_all
        self.moved.emit()

    def play(self) -> None:
        self.playing = True
        self.state_changed.emit()

    def pause(self) -> None:
        self.playing = False
        self.state_changed.emit()

    def seek(self, moment: float) -> None:
        self.moment = moment
        self.sought.append(moment)

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def close(self) -> None:
        self.closed, self.playing = True, False

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.moment = min(self.length, self.moment + seconds * self.speed)
        self.moved.emit()
        if self.moment == self.length:
            self.playing = False
            self.state_changed.emit()
            self.ended.emit()

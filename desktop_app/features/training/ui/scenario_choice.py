"""One way on in a scenario: a large button with its letter; once it is taken it says so, and the others rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import AnswerDress
from desktop_app.qt.widgets.inside import smallest
from desktop_app.qt.widgets.pressed import PressedByEnter


class ChoiceButton(PressedByEnter):
    """`taken` is told when it is pressed."""

    def __init__(self, face: Face, letter: str, text: str, taken: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._rests = False
        self._dress = AnswerDress(self, face, letter, text)
        self.clicked.connect(lambda _checked=False: taken())

    def rest(self, *, chosen: bool) -> None:
        """A choice was made: this one, or another."""
        self.setCheckable(chosen)
        self.setChecked(chosen)
        self._dress.judge("plain", self.tr("Your choice") if chosen else "")
        self.setEnabled(chosen)
        self._rests = True

    def nextCheckState(self) -> None:
        """What was chosen stays so."""
        if not self._rests:
            super().nextCheckState()

    @property
    def state(self) -> str:
        """rest, hover or chosen."""
        return self._dress.state

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self._dress.hint()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        self._dress.paint()

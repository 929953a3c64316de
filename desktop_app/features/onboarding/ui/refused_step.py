"""A library that was not taken: why, that nothing happened, and two ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.state import State

_OUT_OF_REACH = ("desk.unreachable", "desk.too-slow", "desk.status", "desk.broken-off", "desk.bad-proxy", "desk.gone")
_FULL = ("profile.disk-full", "profile.disk-error")


class RefusedStep(QWidget):
    """`code` chooses title and picture, `detail` says more of the reason."""

    def __init__(
        self, face: Face, code: str, said: str, detail: str, again: Callable[[], None], other: Callable[[], None]
    ) -> None:
        super().__init__()
        self._said = said
        self.again_button = Button(face, self.tr("Try again"), "primary", icon="refresh-cw", on_click=again)
        self.other_button = Button(face, self.tr("Choose something else"), on_click=other)
        title, art = self.tr("Nothing was taken"), "state-refused"
        if code in _OUT_OF_REACH:
            title = self.tr("It cannot be reached")
        elif code in _FULL:
            title, art = self.tr("There is no room for it"), "state-disk-full"
        actions = (self.again_button, self.other_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(State(face, art, title, said, detail=detail, actions=actions))

    def begin(self) -> None:
        """Be heard, and wait at the first button."""
        self.again_button.setFocus()
        announce(self, self._said, at_once=True)

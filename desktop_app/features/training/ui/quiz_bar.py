"""The bar below a question: leave at the left, check or go on at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.training.ui.ground import BottomBar
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.keycap import KeyCap
from desktop_app.qt.widgets.text import Words


class QuizBar(BottomBar):
    """`on` is the screen's filled button; Enter presses it from anywhere, and the bar says so where there is room."""

    def __init__(self, face: Face, leave: Callable[[], None], on: Callable[[], None]) -> None:
        super().__init__(face)
        self.leave = Button(face, "", "quiet", icon="x", on_click=leave)
        self.on = Button(face, "", "primary", on_click=on)
        self._hint = QWidget()
        hint = QHBoxLayout(self._hint)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(face.space("xs"))
        hint.addWidget(Words(face, self.tr("Press"), "caption", "ink_tertiary", wrap=False))
        self._control = KeyCap(face, self.tr("Ctrl"))
        self._control.hide()
        hint.addWidget(self._control)
        hint.addWidget(KeyCap(face, self.tr("Enter")))
        self.row.addWidget(self.leave)
        self.row.addStretch(1)
        self.row.addWidget(self._hint)
        self.row.addWidget(self.on)

    def say(self, leave: str, on: str, *, ready: bool = True) -> None:
        """Name both ways; one that is not `ready` looks so, and says when pressed what is missing."""
        self.leave.setText(leave)
        self.on.setText(on)
        self.set_ready(ready)
        self.fit()

    def set_keys(self, *, both: bool) -> None:
        """Whether it takes Ctrl and Enter, because Enter alone opens something here."""
        self._control.setVisible(both)
        self.fit()

    def set_ready(self, ready: bool) -> None:
        """Whether the way on is open."""
        self.on.set_kind("primary" if ready else "waiting")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say which key it takes where there is room for it."""
        margins, gap = self.row.contentsMargins(), self.row.spacing()
        buttons = [button for button in self.findChildren(Button) if button.isVisibleTo(self)]
        parts = [self._hint.sizeHint().width(), *(button.sizeHint().width() for button in buttons)]
        room = self.width() - margins.left() - margins.right() - (len(parts) + 1) * gap
        self._hint.setVisible(sum(parts) <= room)

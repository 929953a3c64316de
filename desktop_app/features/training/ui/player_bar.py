"""The bar below a lesson: the step before, how much is left to read, the step after."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent

from desktop_app.features.training.ui.ground import BottomBar
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import Bar
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.text import Words

_BAR = 200
_SHORT_BAR = 72


class PlayerBar(BottomBar):
    """Where room is scarce, first the bar gets short, then the way back says only "Previous", then the rest goes;
    what follows is named in full."""

    def __init__(self, face: Face, back: Callable[[], None], on: Callable[[], None]) -> None:
        super().__init__(face)
        self.back = Button(face, "", "quiet", icon="arrow-left", on_click=back)
        self.bar = Bar(face, self.tr("Read so far"))
        self.left = Words(face, "", "label", "ink_tertiary", weight=400, wrap=False)
        self.on = Button(face, "", "primary", icon="arrow-right", after=True, on_click=on)
        self._before = ""
        self.row.addWidget(self.back)
        self.row.addStretch(1)
        self.row.addWidget(self.bar)
        self.row.addWidget(self.left)
        self.row.addStretch(1)
        self.row.addWidget(self.on)

    def show_neighbours(self, before: str, after: str) -> None:
        """Name the steps before and after; there may be none."""
        self._before = before
        self.back.setVisible(bool(before))
        self.back.setAccessibleName(self.tr("Previous: {title}").format(title=before))
        if after:
            self.on.setText(after)
            self.on.set_icon("arrow-right")
            self.on.setAccessibleName(self.tr("Next: {title}").format(title=after))
        else:
            self.on.setText(self.tr("Finish"))
            self.on.set_icon("check")
            self.on.setAccessibleName("")
        self._fit()

    def show_seen(self, seen: float, minutes: int) -> None:
        """Show how far down the lesson one is."""
        left = math.ceil(minutes * (1 - seen))
        if left:
            self.left.setText(self.tr("About %n minutes left in this lesson", "", left))
        else:
            self.left.setText(self.tr("You are at the end"))
        self.bar.set_share(seen)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self.tr("Previous")
        for back, bar in ((self._before, _BAR), (self._before, _SHORT_BAR), (short, _SHORT_BAR), (short, 0)):
            self.back.setText(back)
            self.bar.setVisible(bar > 0)
            self.bar.setFixedWidth(bar or 1)
            self.left.show()
            if self._needed(bar) <= self.width():
                return
        self.left.hide()

    def _needed(self, bar: int) -> int:
        margins = self.row.contentsMargins()
        parts = [self.left.sizeHint().width(), self.on.sizeHint().width()]
        parts += [bar] if bar else []
        parts += [self.back.sizeHint().width()] if self._before else []
        return sum(parts) + margins.left() + margins.right() + self.row.spacing() * (len(parts) + 1)

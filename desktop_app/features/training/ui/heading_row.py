"""A heading inside the lesson that is open, as a row of the outline; the one that is read now has a bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.features.training.lesson import Block, Words, plain
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words as Line

_INDENT, _DEEPER = 40, 12  # where the titles of lessons begin in their rows


class Heading(NamedTuple):
    """A heading and the number of its block."""

    block: int
    text: str
    deep: bool


def headings_of(blocks: Sequence[Block]) -> tuple[Heading, ...]:
    """The headings of a lesson in order."""
    return tuple(
        Heading(number, plain(block.html), block.role == "subheading")
        for number, block in enumerate(blocks)
        if isinstance(block, Words) and block.role != "paragraph"
    )


class HeadingRow(PressedByEnter):
    """Pressing it goes there."""

    def __init__(self, face: Face, heading: Heading, go: Callable[[Heading], None]) -> None:
        super().__init__()
        self.face = face
        self.heading = heading
        self.here = False
        self._words = Line(face, heading.text, "label", "ink_secondary", weight=400)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT + (_DEEPER if heading.deep else 0), 6, 8, 6)
        row.addWidget(passive(self._words), 1)
        wraps(self)
        self.setMinimumHeight(face.size("control.button_small"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focus_inset", 4)
        self.setAccessibleName(heading.text)
        self.clicked.connect(lambda _checked=False: go(heading))

    def show_here(self, *, here: bool) -> None:
        """Whether this is what is read now."""
        if here != self.here:
            self.here = here
            self._words.set_color("accent_ink" if here else "ink_secondary")
            self.setAccessibleDescription(self.tr("you are here") if here else "")
            self.update()

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint under the pointer, and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self.face.color("fill"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self.here:
            painter.setBrush(self.face.color("accent"))
            painter.drawRoundedRect(QRectF(_INDENT - 14, 7, 3, self.height() - 14), 1.5, 1.5)
        painter.end()

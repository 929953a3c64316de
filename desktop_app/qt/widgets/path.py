"""The path of Home: equal steps on a line, told apart by sign, line and word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.check import paint_tick
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.ring import paint_ring
from desktop_app.qt.widgets.text import Words

_NODE = 32
_NARROWEST = 150
_OVERHANG = 4  # the ring of now is larger than the other signs; the card's padding is less by as much


class PathStep(NamedTuple):
    """`state`: done, now, later or locked; `share` is how far one is with the step of now."""

    key: str
    title: str
    detail: str
    state: str
    icon: str = ""
    optional: bool = False
    share: float = 0.0


class StepButton(PressedByEnter):
    """One step: its sign, the line to the next one, title and detail."""

    def __init__(self, face: Face, step: PathStep, after: PathStep | None, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.face = face
        self.step = step
        self._after = after
        now = step.state == "now"
        column = QVBoxLayout(self)
        column.setContentsMargins(_OVERHANG, face.grown(_NODE) + 15, 12, 4)
        column.setSpacing(0)
        title = Words(face, step.title, "label", weight=600 if now else 500)
        detail = Words(face, step.detail, "caption", "accent_ink" if now else "ink_tertiary", weight=600 if now else 0)
        for words in (title, detail):
            wraps(words)
            column.addWidget(passive(words))
        column.addStretch(1)
        told = (step.title, step.detail, self.tr("optional") if step.optional else "")
        self.setAccessibleName(", ".join(part for part in told if part))
        wraps(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: choose(step.key))

    def sizeHint(self) -> QSize:
        """Room for the words below the sign."""
        return QSize(self.face.grown(_NARROWEST), wanted(self).height())

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and line."""
        side = self.face.grown(_NODE)
        area = QRectF(_OVERHANG, _OVERHANG, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._after is not None:
            self._paint_line(painter, area)
        {"done": self._paint_done, "now": self._paint_now}.get(self.step.state, self._paint_later)(painter, area)
        painter.end()

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        done = self.step.state == "done"
        pen = QPen(self.face.color("success" if done else "edge"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._after is not None and self._after.optional and not done:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        begin = area.right() + 8
        painter.drawLine(round(begin), round(area.center().y()), self.width() - 12, round(area.center().y()))

    def _paint_done(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("success"))
        painter.drawEllipse(area)
        paint_tick(painter, area, self.face, "surface", 0.42)

    def _paint_now(self, painter: QPainter, area: QRectF) -> None:
        paint_ring(painter, self.face, area.adjusted(-4, -4, 4, 4), 4, max(self.step.share, 0.02))
        dot = area.adjusted(4, 4, -4, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent"))
        painter.drawEllipse(dot)
        self._paint_icon(painter, dot, "on_accent")

    def _paint_later(self, painter: QPainter, area: QRectF) -> None:
        pen = QPen(self.face.color("edge"), 1)
        if self.step.optional:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_icon(painter, area, "ink_secondary")

    def _paint_icon(self, painter: QPainter, area: QRectF, role: str) -> None:
        side = self.face.size("icon.tiny")
        name = "lock" if self.step.state == "locked" else self.step.icon
        left, top = area.center().x() - side / 2, area.center().y() - side / 2
        painter.drawPixmap(round(left), round(top), self.face.pixmap(name, side, role))


class PathView(QWidget):
    """All steps, in as many rows as the width asks for; `choose` is called with a step's key."""

    def __init__(self, face: Face, name: str, steps: Sequence[PathStep], choose: Callable[[str], None]) -> None:
        super().__init__()
        self.face = face
        self._choose = choose
        self._columns = 0
        self._buttons: list[StepButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(face.space("md"))
        self.setAccessibleName(name)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[PathStep]) -> None:
        """Show other steps."""
        before, after = self._buttons, [*steps[1:], None]
        self._buttons = [
            StepButton(self.face, step, then, self._choose) for step, then in zip(steps, after, strict=False)
        ]
        self._columns = 0
        self._arrange()
        for earlier, later in pairwise([*before[:1], *self._buttons] if before else ()):
            self.setTabOrder(earlier, later)  # where the steps before them were, not at the end of the page
        for old in before:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use more rows when it gets narrow."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The widest step: all of them side by side would never let the page get narrow enough for more rows."""
        widest = max((button.minimumSizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        narrowest = max(self.face.grown(_NARROWEST), *(button.minimumSizeHint().width() for button in self._buttons), 1)
        fitting = max(1 if self.width() < 2 * narrowest else 2, self.width() // narrowest)
        count = len(self._buttons)
        rows = -(-count // fitting) if count else 1
        columns = -(-count // rows) if count else 1
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)


def path_card(face: Face, view: PathView) -> Card:
    """The card a path lies on, with the padding that its signs need."""
    card = Card(face)
    side = face.space("card") + 1
    card.column.setContentsMargins(side - _OVERHANG, 17, side - 8, 17)
    card.add(view)
    return card

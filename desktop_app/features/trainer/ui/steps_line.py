"""The way of a pack from the first word to the company's library, as a line of five steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.check import paint_tick

_NODE = 24
_GAP = 5
_LINE = 4  # the shortest line between two steps
_BETWEEN_LINES = 8


class Step(NamedTuple):
    """`state`: done, now or later."""

    word: str
    state: str


class StepsLine(QLabel):
    """Painted, and read out as one text; it breaks into two lines where there is no room for one."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._steps: tuple[Step, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, steps: Sequence[Step], told: str) -> None:
        """`told` is what a screen reader says."""
        self._steps = tuple(steps)
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across, more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines."""
        rows = len(self._rows(width))
        return rows * self.face.grown(_NODE) + (rows - 1) * _BETWEEN_LINES

    def sizeHint(self) -> QSize:
        """All in one line."""
        return QSize(self._wanted(self._steps), self.face.grown(_NODE))

    def minimumSizeHint(self) -> QSize:
        """The widest step."""
        return QSize(max((self._wanted((step,)) for step in self._steps), default=0), self.face.grown(_NODE))

    def _wanted(self, steps: Sequence[Step]) -> int:
        between = max(0, len(steps) - 1) * (2 * _GAP + _LINE)
        return sum(self.face.grown(_NODE) + _GAP + self._advance(step) for step in steps) + between

    def _advance(self, step: Step) -> int:
        return round(QFontMetricsF(self.face.font("label", 600)).horizontalAdvance(step.word)) + 1

    def _rows(self, width: int) -> list[tuple[Step, ...]]:
        rows: list[tuple[Step, ...]] = [()]
        for step in self._steps:
            longer = (*rows[-1], step)
            if rows[-1] and self._wanted(longer) > width:
                rows.append((step,))
            else:
                rows[-1] = longer
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint signs, lines and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows, number = self._rows(self.width()), 1
        stretched = self.width() if len(rows) == 1 else self._wanted(max(rows, key=self._wanted))
        top = 0.0
        for row in rows:
            spare = max(0, stretched - self._wanted(row)) if len(rows) == 1 else 0
            self._paint_row(painter, row, number, top, _LINE + spare / max(1, len(row) - 1))
            number += len(row)
            top += self.face.grown(_NODE) + _BETWEEN_LINES
        painter.end()

    def _paint_row(self, painter: QPainter, row: Sequence[Step], number: int, top: float, line: float) -> None:
        left, side = 0.0, self.face.grown(_NODE)
        for at, step in enumerate(row):
            self._paint_sign(painter, QRectF(left, top, side, side), step, number + at)
            left += side + _GAP
            left += self._paint_word(painter, step, left, top) + _GAP
            if at + 1 < len(row):
                painter.setPen(QPen(self.face.color("line"), 1))
                painter.drawLine(round(left), round(top + side / 2), round(left + line), round(top + side / 2))
                left += line + _GAP

    def _paint_word(self, painter: QPainter, step: Step, left: float, top: float) -> int:
        now = step.state == "now"
        painter.setFont(self.face.font("label", 600 if now else 500))
        painter.setPen(self.face.color("ink_tertiary" if step.state == "later" else "ink"))
        room = QRectF(left, top, self._advance(step), self.face.grown(_NODE))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, step.word)
        return self._advance(step)

    def _paint_sign(self, painter: QPainter, area: QRectF, step: Step, number: int) -> None:
        fills = {"done": "success_soft", "now": "accent"}
        outlined = step.state == "later" or self.face.high_contrast
        painter.setPen(QPen(self.face.color("edge"), 1) if outlined else Qt.PenStyle.NoPen)
        fill = fills.get(step.state)
        painter.setBrush(self.face.color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if step.state == "done":
            paint_tick(painter, area, self.face, "success", 0.42)
            return
        painter.setFont(self.face.font("caption", 600))
        painter.setPen(self.face.color("on_accent" if step.state == "now" else "ink_tertiary"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))

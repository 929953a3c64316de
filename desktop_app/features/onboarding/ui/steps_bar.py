"""The three steps of the first launch: which are behind, which one is now, which come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.text import Words

_CIRCLE = 24
_LINE = 40


class StepsBar(QWidget):
    """Steps in a row; each has a number, or a tick once it is behind."""

    def __init__(self, face: Face, names: Sequence[str], now: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("xs"))
        for number, name in enumerate(names, 1):
            if number > 1:
                row.addWidget(_Line(face, reached=number <= now), 1)
            row.addWidget(_Circle(face, number, now))
            color = "accent_ink" if number < now else "ink" if number == now else "ink_tertiary"
            row.addWidget(Words(face, name, "label", color, weight=600 if number <= now else 0, wrap=False))
        row.addStretch(2)
        words = self.tr("Step {now} of {all}: {name}")
        self.setAccessibleName(words.format(now=now, all=len(names), name=names[now - 1]))


class _Circle(QWidget):
    """The number of a step."""

    def __init__(self, face: Face, number: int, now: int) -> None:
        super().__init__()
        self.face = face
        self._number = number
        self._now = now
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square around the circle."""
        return QSize(self.face.grown(_CIRCLE), self.face.grown(_CIRCLE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle with a number, or with a tick."""
        behind, here = self._number < self._now, self._number == self._now
        fill = "success_soft" if behind else "accent" if here else "canvas"
        line = "success_line" if behind else "accent" if here else "edge"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.face.color(fill))
        painter.setPen(QPen(self.face.color(line if self.face.high_contrast or not behind else fill), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if behind:
            side = self.face.size("icon.tiny")
            inset = (self.width() - side) // 2
            painter.drawPixmap(inset, inset, self.face.pixmap("check", side, "success"))
        else:
            painter.setFont(self.face.font("eyebrow"))
            painter.setPen(self.face.color("on_accent" if here else "ink_tertiary"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class _Line(QWidget):
    """The way from one step to the next."""

    def __init__(self, face: Face, *, reached: bool) -> None:
        super().__init__()
        self.face = face
        self._reached = reached
        self.setMaximumWidth(_LINE)
        self.setMinimumWidth(face.space("sm"))

    def sizeHint(self) -> QSize:
        """As long as in the design, where there is room."""
        return QSize(_LINE, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line in the middle."""
        painter = QPainter(self)
        color = self.face.color("accent" if self._reached else "line")
        fill(painter, QRect(0, self.height() // 2 - 1, self.width(), 2), color)
        painter.end()

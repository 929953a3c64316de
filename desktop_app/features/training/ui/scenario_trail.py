"""The way through a scenario so far: what one chose, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.scenario import Steps
from desktop_app.packs.course import Choice, Node
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words

_DOT = 24


class Trail(QWidget):
    """Numbered stops on one line; with `whole`, each tells the situation too."""

    def __init__(self, face: Face, taken: Steps, *, whole: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, (node, choice) in enumerate(taken, 1):
            column.addWidget(Stop(face, number, node, choice, whole=whole, last=number == len(taken)))


class Stop(QWidget):
    """One choice on the way."""

    def __init__(self, face: Face, number: int, node: Node, choice: Choice, *, whole: bool, last: bool) -> None:
        super().__init__()
        self.face = face
        self._number = number
        self._last = last
        column = QVBoxLayout(self)
        column.setContentsMargins(face.grown(_DOT) + face.space("md"), 0, 0, 0 if last else face.space("md"))
        column.setSpacing(face.space("xxs"))
        if whole:
            column.addWidget(Words(face, node.text.of(face.language), "body", "ink_tertiary"))
        chosen = choice.text.of(face.language)
        column.addWidget(Words(face, chosen, "body_strong"))
        consequence = choice.consequence.of(face.language)
        if consequence:
            column.addWidget(Words(face, consequence, "body", "ink_secondary"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Choice {number}: {text}").format(number=number, text=chosen))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot with its number, and the line to the next."""
        side = self.face.grown(_DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.setPen(QPen(self.face.color("accent_line"), 2))
            painter.drawLine(side // 2, side, side // 2, self.height())
        contrast = self.face.high_contrast
        painter.setPen(QPen(self.face.color("accent_line"), 1) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent_soft"))
        dot = QRectF(0, 0, side, side)
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self.face.font("caption", 600))
        painter.setPen(self.face.color("accent_ink"))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()

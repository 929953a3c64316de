"""A quiz answer: a wide row that can be picked, and later says whether it was the better one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.check import paint_tick
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.text import Words

_HEIGHT = 56
TILE, SIDE = 28, 17  # the tile's side, and what lies between it and the frame
_FRAMES = {  # fill, border, thickness
    "rest": ("surface", "line", 1),
    "hover": ("surface", "edge", 1),
    "chosen": ("accent_soft", "accent", 2),
    "right": ("success_soft", "success", 2),
    "wrong": ("danger_soft", "danger", 2),
}
_TILES = {"chosen": "accent", "right": "success", "wrong": "danger"}


class AnswerDress:
    """Words, tile and frame of an answer; worn by the two buttons below."""

    def __init__(self, button: QAbstractButton, face: Face, letter: str, text: str) -> None:
        self.button = button
        self.face = face
        self.letter = letter
        self.text = text
        self.verdict = ""
        self.tag = self.make_tag()
        self.tag.hide()
        self.lay_out(text)
        wraps(button)
        button.setMinimumHeight(face.grown(_HEIGHT))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.setProperty("focus_radius", face.size("radius.card"))
        button.setAccessibleName(f"{letter}. {text}")

    def make_tag(self) -> Words:
        """What is said beside the words once they are judged."""
        return Words(self.face, "", "caption", weight=600, wrap=False)

    def lay_out(self, text: str) -> None:
        """Put words and tag beside the room for the tile."""
        row = QHBoxLayout(self.button)
        row.setContentsMargins(SIDE, 12, SIDE, 12)
        row.setSpacing(16)
        row.addSpacing(self.face.grown(TILE) + 16)
        row.addWidget(passive(Words(self.face, text, "writing")), 1)
        row.addWidget(passive(self.tag))

    def tile(self) -> QRectF:
        """Where the letter lies."""
        side = self.face.grown(TILE)
        return QRectF(SIDE, (self.button.height() - side) / 2, side, side)

    def judge(self, verdict: str, tag: str) -> None:
        """Show the verdict and say it."""
        self.verdict = verdict
        self.tag.setText(tag)
        self.tag.set_color({"right": "success", "wrong": "danger"}.get(verdict, "ink_secondary"))
        self.tag.setVisible(bool(tag))
        self.button.setAccessibleDescription(tag)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.update()

    @property
    def state(self) -> str:
        """Which of the five frames it wears."""
        if self.verdict in ("right", "wrong"):
            return self.verdict
        if self.button.isChecked():
            return "chosen"
        return "hover" if self.button.underMouse() and not self.verdict else "rest"

    def hint(self) -> QSize:
        """Room for the words."""
        return wanted(self.button, QSize(0, self.button.minimumHeight()))

    def paint(self) -> None:
        """Paint frame and tile."""
        painter = QPainter(self.button)
        paint_frame(painter, self.face, QRectF(self.button.rect()), self.state)
        paint_sign(painter, self.face, self.tile(), self.state, self.letter)
        painter.end()


def paint_frame(painter: QPainter, face: Face, area: QRectF, state: str) -> None:
    """The frame of an answer in a state: rest, hover, chosen, right or wrong."""
    fill, line, width = _FRAMES[state]
    radius, half = face.size("radius.card"), width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(face.color(line), width))
    painter.setBrush(face.color(fill))
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def paint_sign(painter: QPainter, face: Face, tile: QRectF, state: str, letter: str) -> None:
    """The tile of an answer: its letter, and once it is judged a tick or a cross."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face.color(_TILES.get(state, "fill")))
    painter.drawRoundedRect(tile, 7, 7)
    if state == "right":
        paint_tick(painter, tile, face, "surface", 0.4)
    elif state == "wrong":
        _paint_cross(painter, tile, face)
    else:
        painter.setFont(face.font("label", 600))
        painter.setPen(face.color("on_accent" if state == "chosen" else "ink_secondary"))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letter)


Dress = Callable[[QAbstractButton, Face, str, str], AnswerDress]


class OneAnswer(QRadioButton):
    """An answer of which one is picked; arrows move, Space picks. `letter` is A, B, C …"""

    def __init__(self, face: Face, letter: str, text: str, dress: Dress = AnswerDress) -> None:
        super().__init__()
        self._dress = dress(self, face, letter, text)

    def judge(self, verdict: str, tag: str = "") -> None:
        """Lock the answer; `verdict`: right, wrong, or "plain"; `tag` as "Your answer"."""
        self._dress.judge(verdict, tag)

    @property
    def state(self) -> str:
        """rest, hover, chosen, right or wrong."""
        return self._dress.state

    def nextCheckState(self) -> None:
        """A judged answer stays as it is."""
        if not self._dress.verdict:
            super().nextCheckState()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self._dress.hint()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        self._dress.paint()


class SomeAnswer(QCheckBox):
    """An answer of which several may be picked; Space picks and drops."""

    def __init__(self, face: Face, letter: str, text: str, dress: Dress = AnswerDress) -> None:
        super().__init__()
        self._dress = dress(self, face, letter, text)

    def judge(self, verdict: str, tag: str = "") -> None:
        """Lock the answer; `verdict`: right, wrong, or "plain"; `tag` as "Your answer"."""
        self._dress.judge(verdict, tag)

    @property
    def state(self) -> str:
        """rest, hover, chosen, right or wrong."""
        return self._dress.state

    def nextCheckState(self) -> None:
        """A judged answer stays as it is."""
        if not self._dress.verdict:
            super().nextCheckState()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self._dress.hint()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        self._dress.paint()


def _paint_cross(painter: QPainter, tile: QRectF, face: Face) -> None:
    pen = QPen(face.color("surface"), 1.75)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    arm = tile.width() * 0.16
    middle = tile.center()
    for sign in (1, -1):
        across = QPointF(arm, sign * arm)
        painter.drawLine(middle - across, middle + across)

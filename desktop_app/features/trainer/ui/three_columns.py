"""Packs, problems and what learners see beside each other; what finds no room goes above or below the problems."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.ground import Ground
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.scroll_area import ScrollArea

LEFT, RIGHT, MIDDLE = 216, 312, 420


class ThreeColumns(QWidget):
    """`left` and `right` have grounds and scroll bars of their own while there is room for them."""

    def __init__(self, face: Face, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        self.face = face
        self._left_wing = _Wing(face, face.grown(LEFT), "sunken", line_at_right=True)
        self._right_wing = _Wing(face, face.grown(RIGHT), "surface", line_at_right=False)
        self._left, self._right = left, right
        self.body = PageBody(face)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self.body.add(self._above)
        self.body.add(middle)
        self.body.add(self._below)
        self.body.fill()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left_wing)
        across.addWidget(self.body, 1)
        across.addWidget(self._right_wing)
        self._beside: tuple[bool, bool] | None = None
        self._arrange()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Everything in the order of reading."""
        return (self._left_wing, self.body, self._right_wing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find another order for another width."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Side by side they would never let the page get narrow enough to be stacked."""
        return QSize(self.body.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        left, right, middle = (self.face.grown(width) for width in (LEFT, RIGHT, MIDDLE))
        beside = (self.width() >= left + middle, self.width() >= left + right + middle)
        if beside == self._beside:
            return
        self._beside = beside
        _put(self._left, self._left_wing, self._above, beside=beside[0], gap=(0, self.face.space("lg")))
        _put(self._right, self._right_wing, self._below, beside=beside[1], gap=(self.face.space("lg"), 0))


def _put(part: QWidget, wing: _Wing, column: QVBoxLayout, *, beside: bool, gap: tuple[int, int]) -> None:
    if beside:
        column.removeWidget(part)
        column.setContentsMargins(0, 0, 0, 0)
        wing.take(part)
    else:
        wing.give()
        column.setContentsMargins(0, gap[0], 0, gap[1])
        column.addWidget(part)
    wing.setVisible(beside)
    part.show()


class _Wing(QWidget):
    """A side panel with its own ground, hairline and scroll bar."""

    def __init__(self, face: Face, width: int, role: str, *, line_at_right: bool) -> None:
        super().__init__()
        self._face = face
        self._role = role
        self._at_right = line_at_right
        self.setFixedWidth(width)
        self._area = ScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        row = QVBoxLayout(self)
        row.setContentsMargins(0 if line_at_right else 1, 0, 1 if line_at_right else 0, 0)
        row.addWidget(self._area)

    def take(self, part: QWidget) -> None:
        """Hold the part from now on."""
        side, top = self._face.space("sm" if self._at_right else "lg") - 4, self._face.space("md")
        self._held = Ground()
        self._held.setProperty("clear", True)
        column = QVBoxLayout(self._held)
        column.setContentsMargins(side, top, side, top)
        column.addWidget(part)
        self._area.setWidget(self._held)

    def give(self) -> None:
        """Let go of the part; whoever wants it takes it."""
        held = self._area.takeWidget()
        if held is not None:
            held.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._face.color(self._role))
        at = self.width() - 1 if self._at_right else 0
        fill(painter, QRect(at, 0, 1, self.height()), self._face.color("line"))
        painter.end()

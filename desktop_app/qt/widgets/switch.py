"""A switch turns one thing on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop_app.qt.face import Face

_INSET = 3


class Switch(QCheckBox):
    """`name` is what it switches, for screen readers; words on screen stand beside it. Connect `toggled`."""

    def __init__(self, face: Face, name: str, *, on: bool = False) -> None:
        super().__init__()
        self.face = face
        self._at = 1.0 if on else 0.0
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", self.sizeHint().height() // 2)
        self.toggled.connect(self._slide)

    def sizeHint(self) -> QSize:
        """The track."""
        return QSize(*self.face.pair("control.switch"))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def _slide(self, on: bool) -> None:
        self.face.motion.run(self, "slide", self._move, self._at, 1.0 if on else 0.0)

    def _move(self, at: float) -> None:
        self._at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        on = self.isChecked()
        painter.setBrush(self.face.color(("accent" if on else "edge") if self.isEnabled() else "disabled_fill"))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        knob = area.height() - 2 * _INSET
        left = _INSET + self._at * (area.width() - knob - 2 * _INSET)
        off_knob = "ink" if self.face.mode == "dark" else "on_accent"
        painter.setBrush(self.face.color("on_accent" if on else off_knob))
        painter.drawEllipse(QRectF(left, _INSET, knob, knob))
        painter.end()

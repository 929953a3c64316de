"""Progress as a bar, and as a row of steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop_app.qt.face import Face


class Bar(QProgressBar):
    """`share` is 0 to 1; `tone`: accent or success; `name` says of what it is the progress."""

    def __init__(self, face: Face, name: str, share: float = 0.0, *, tone: str = "accent", thin: bool = False) -> None:
        super().__init__()
        self.face = face
        self._tone = tone
        self._share = 0.0
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(face.size("control.progress_thin" if thin else "control.progress"))
        self.set_share(share)

    def set_share(self, share: float, tone: str = "") -> None:
        """Show another progress."""
        self._share = min(1.0, max(0.0, share))
        self._tone = tone or self._tone
        self.setValue(round(self._share * 100))
        self.update()

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(self.face.grown(160), self.height())

    def minimumSizeHint(self) -> QSize:
        """Still a bar."""
        return QSize(self.face.grown(40), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and progress."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter.setBrush(self.face.color("track"))
        painter.drawRoundedRect(area, radius, radius)
        if self._share > 0:
            area.setWidth(max(area.height(), area.width() * self._share))
            painter.setBrush(self.face.color(self._tone))
            painter.drawRoundedRect(area, radius, radius)
        painter.end()


class StepBar(QProgressBar):
    """One piece a question: done, now or later."""

    def __init__(self, face: Face, name: str, states: Sequence[str]) -> None:
        super().__init__()
        self.face = face
        self._states: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(face.grown(6))
        self.set_states(states)

    def set_states(self, states: Sequence[str]) -> None:
        """`states` are done, now and later."""
        self._states = tuple(states)
        self.setRange(0, max(1, len(self._states)))
        self.setValue(self._states.count("done"))
        self.update()

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(self.face.grown(320), self.height())

    def minimumSizeHint(self) -> QSize:
        """Still a bar."""
        return QSize(self.face.grown(40), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pieces."""
        roles = {"done": "success", "now": "accent"}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, count = self.face.space("xs"), max(1, len(self._states))
        width = (self.width() - gap * (count - 1)) / count
        for number, state in enumerate(self._states):
            painter.setBrush(self.face.color(roles.get(state, "track")))
            piece = QRectF(number * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(piece, self.height() / 2, self.height() / 2)
        painter.end()

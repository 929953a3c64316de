"""Progress as a ring, with the number inside; screen readers hear the value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.check import paint_tick


class Ring(QProgressBar):
    """`share` is 0 to 1. `size`: small 44, normal 56, score 64, large 96. `name` says of what it is the progress."""

    def __init__(
        self,
        face: Face,
        name: str,
        share: float = 0.0,
        size: str = "normal",
        *,
        text: str = "",
        detail: str = "",
        tone: str = "accent",
        tick: bool = False,
    ) -> None:
        super().__init__()
        self.face = face
        self._size = size
        self._share = share
        self._shown = share
        self._text = text
        self._detail = detail
        self._tone = tone
        self._tick = tick
        self.setAccessibleName(name)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_share(share, text, detail, moving=False)

    def set_share(self, share: float, text: str = "", detail: str = "", *, moving: bool = True) -> None:
        """Show another progress, with other words."""
        self._share, self._text, self._detail = min(1.0, max(0.0, share)), text, detail
        self.setValue(round(self._share * 100))
        self.setAccessibleDescription(", ".join(part for part in (text, detail) if part))
        if moving:
            self.face.motion.run(self, "ring", self._turn, self._shown, self._share)
        else:
            self._turn(self._share)

    def _turn(self, share: float) -> None:
        self._shown = share
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side, _ = self.face.pair(f"ring.{self._size}")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, number and detail."""
        _, stroke = self.face.pair(f"ring.{self._size}")
        painter = QPainter(self)
        paint_ring(painter, self.face, QRectF(self.rect()), stroke, self._shown, self._tone)
        if self._tick:
            middle = QRectF(self.rect()).adjusted(8, 8, -8, -8)
            paint_tick(painter, middle, self.face, self._tone, 0.55)
        else:
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        large = self._size == "large"
        number = (
            self.face.font("heading")
            if large
            else self.face.font("label" if self._size == "small" else "subheading", 650)
        )
        area = QRectF(self.rect())
        painter.setFont(number)
        painter.setPen(self.face.color("ink"))
        if not self._detail:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
            return
        rise = self.face.grown(8)
        painter.drawText(area.translated(0, -rise), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.setFont(self.face.font("caption"))
        painter.setPen(self.face.color("ink_secondary"))
        painter.drawText(area.translated(0, rise + 6), Qt.AlignmentFlag.AlignCenter, self._detail)


def paint_ring(painter: QPainter, face: Face, area: QRectF, stroke: float, share: float, tone: str = "accent") -> None:
    """A ring inside `area`, begun at the top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = area.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(face.color("track"), stroke))
    painter.drawEllipse(inner)
    if share > 0:
        painter.setPen(QPen(face.color(tone), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, 90 * 16, -round(share * 360 * 16))

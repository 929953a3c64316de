"""Where a video is seen: the picture, the captions on it, and a large sign to press while it rests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.qt.face import Face

_SHAPE = QSize(16, 9)  # of a video nobody has seen yet
_SIGN = 64
_BACK = QColor(0, 0, 0, 190)  # behind captions, whatever they lie on
_AROUND, _LEAST_HEIGHT = 280, 180  # a film shall leave room for its controls and for what is around the column


class MediaStage(QLabel):
    """Painted; a QLabel so that screen readers know it by the words of its `alt`. A click plays or pauses."""

    def __init__(self, face: Face, alt: str, toggle: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self.words = ""
        self.resting = True
        self._toggle = toggle
        self._picture: QImage | None = None
        self._shape = QSize(_SHAPE)
        self.setAccessibleName(alt)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage | None) -> None:
        """Show a moment of the video; the last one stays when there is none."""
        if picture is None:
            return
        self._picture = picture
        if picture.size() != self._shape and not picture.size().isEmpty():
            self._shape = picture.size()
            self.updateGeometry()
        self.update()

    def show_words(self, words: str) -> None:
        """Show a caption, or none."""
        if words != self.words:
            self.words = words
            self.update()

    def show_resting(self, *, resting: bool) -> None:
        """Whether to ask to be played."""
        self.resting = resting
        self.update()

    def heightForWidth(self, width: int) -> int:
        """In its own shape."""
        most = max(_LEAST_HEIGHT, self.window().height() - self.face.grown(_AROUND))
        return max(1, round(min(width * self._shape.height() / self._shape.width(), most)))

    def sizeHint(self) -> QSize:
        """The reading column."""
        width = self.face.size("frame.reading_column")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It gives way to any window."""
        return QSize(1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Or else nobody hears of the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays or pauses."""
        if self.rect().contains(event.position().toPoint()):
            self._toggle()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture inside the upper round corners of its card."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        radius = self.face.size("radius.card")
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, radius), radius, radius)
        painter.setClipPath(outline)
        painter.fillPath(outline, self.face.color("stage"))
        if self._picture is not None:
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
            painter.drawImage(area, self._picture)
        if self.resting:
            self._paint_sign(painter)
        if self.words:
            self._paint_words(painter)
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        side, middle = self.face.grown(_SIGN), QRectF(self.rect()).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 235))
        painter.drawEllipse(middle, side / 2, side / 2)
        painter.setBrush(self.face.color("tool"))
        reach = side * 0.2
        points = [QPointF(-reach * 0.75, -reach), QPointF(reach * 1.1, 0), QPointF(-reach * 0.75, reach)]
        painter.drawPolygon(QPolygonF([middle + point for point in points]))

    def _paint_words(self, painter: QPainter) -> None:
        """Each line on its own dark strip, lowest line first; the type grows with the reader's text size."""
        font, side = self.face.font("writing", 500), self.face.space("md")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        room, height = self.width() - 2 * side, metrics.height() + 4
        bottom = float(self.height() - side)
        for line in reversed(wrapped(self.words, metrics, room)):
            width = metrics.horizontalAdvance(line) + 16
            strip = QRectF((self.width() - width) / 2, bottom - height, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_BACK)
            painter.drawRoundedRect(strip, 4, 4)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, line)
            bottom -= height + 2


def wrapped(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """The lines of a caption, each no wider than there is room."""
    lines: list[str] = []
    for given in words.split("\n"):
        line = ""
        for word in given.split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) + 16 > room:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return [line for line in lines if line]

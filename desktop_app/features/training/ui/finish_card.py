"""The card at an end: what came of it in a few words, with a picture that is glad about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.ground import Raised
from desktop_app.qt.widgets.text import Words

_ART = (232, 184)
_MOST_ART = 0.34  # of the width; the words need the rest


class FinishCard(Raised):
    """`lead` stands before the words, as a ring with the score; `art` names an illustration, or there is none."""

    def __init__(
        self, face: Face, eyebrow: str, title: str, text: str, *, art: str = "", lead: QWidget | None = None
    ) -> None:
        super().__init__(face, "hero", face.size("radius.hero"))
        self._art = art
        self.title = Words(face, title, "title")
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addStretch(1)
        words.addWidget(Words(face, eyebrow, "eyebrow", "accent_ink"))
        words.addWidget(self.title)
        words.addWidget(Words(face, text, "writing", "ink_secondary"))
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(face.space("lg"))
        if lead is not None:
            self._row.addWidget(lead, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self.setMinimumHeight(face.grown(_ART[1] if art else 0))
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the art away where words need the room."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        side = self.face.space("xl")
        wanted = (side, self.face.space("lg"), self._art_size().width() + side, self.face.space("lg"))
        if self._row.getContentsMargins() != wanted:
            self._row.setContentsMargins(*wanted)

    def _art_size(self) -> QSize:
        if not self._art:
            return QSize()
        size = QSize(*map(self.face.grown, _ART))
        return size if size.width() <= self.width() * _MOST_ART else QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and the art inside its corners."""
        area, radius = QRectF(self.rect()), self.radius
        painter = QPainter(self)
        paint_card(painter, self.face, area, radius)
        size = self._art_size()
        if not size.isEmpty():
            self._paint_art(painter, area, size)
        painter.setPen(QPen(self.face.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        painter.end()

    def _paint_art(self, painter: QPainter, area: QRectF, size: QSize) -> None:
        """As high as the card, and at its right edge; what a higher card makes it wider lies in the words' margin."""
        height = max(size.height(), self.height())
        picture = self.face.illustration(self._art, round(height * _ART[0] / _ART[1]), height)
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), self.radius, self.radius)
        margin = self.face.space("xl")
        room = QRectF(self.width() - size.width() - margin, 0, size.width() + margin, self.height())
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        if not picture.isNull():
            width = picture.deviceIndependentSize().width()
            painter.drawPixmap(round(self.width() - width), 0, picture)
        painter.restore()

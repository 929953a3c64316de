"""The one large card of Home: the next step, with its art at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.ground import Raised
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_ART = (292, 232)
_SMALL = 184
_MOST_ART = 0.45  # of the width; the words need the rest
_SMALLEST_ART = 0.91  # a lower card cuts the art a little rather than making it tiny


class Fact(QWidget):
    """An icon and a few words, as "12 min"."""

    def __init__(
        self,
        face: Face,
        icon: str,
        text: str,
        role: str = "label",
        color: str = "ink_secondary",
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if face.has_icon(icon) else 0)
        row.addWidget(icon_label(face, icon, "small", "ink_secondary" if color == "ink_secondary" else color))
        row.addWidget(Words(face, text, role, color, weight=400, wrap=wrap), int(wrap))


class Hero(Raised):
    """`facts` are (icon, words); `actions` stand below, the first one filled; `aside` are quiet words beside them."""

    def __init__(
        self,
        face: Face,
        eyebrow: str,
        title: str,
        text: str = "",
        facts: Sequence[tuple[str, str]] = (),
        actions: Sequence[QWidget] = (),
        aside: str = "",
        art: str = "",
    ) -> None:
        super().__init__(face, "hero", face.size("radius.hero"))
        self._art = art
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(Words(face, eyebrow, "eyebrow", "accent_ink"))
        self._column.addSpacing(8)
        self._column.addWidget(Words(face, title, "heading"))
        self._breath = QSpacerItem(0, 3)
        self._column.addSpacerItem(self._breath)
        self._text = Words(face, text, "body", "ink_secondary")
        self._column.addWidget(self._text)
        self._column.addSpacing(12)
        if facts:
            self._column.addWidget(Flow(*(Fact(face, icon, words) for icon, words in facts), gap=16, line_gap=4))
        self._column.addStretch(1)
        self._column.addSpacing(16)
        foot = Flow(*actions, gap=16)
        if aside:
            foot.add(Words(face, aside, "label", "ink_tertiary", weight=400, wrap=False))
        self._column.addWidget(foot)
        self._set_small(False)

    def _set_small(self, small: bool) -> None:
        height = self.face.grown(_SMALL if small else _ART[1])
        self.setMinimumHeight(height)
        side, top, bottom = (25, 20, 20) if small else (33, 28, 29)
        self._column.setContentsMargins(side, top, self._art_size(height).width() + 24, bottom)
        full = bool(self._text.text()) and not small
        self._text.setVisible(full)
        self._breath.changeSize(0, 3 if full else 0)
        self._column.invalidate()

    def _art_size(self, height: int) -> QSize:
        if not self._art or self.face.illustration(self._art, *_ART).isNull():
            return QSize(0, 0)
        scale = max(_SMALLEST_ART, height / self.face.grown(_ART[1])) * self.face.text_size / 100
        size = QSize(round(_ART[0] * scale), round(_ART[1] * scale))
        return size if size.width() < self.width() * _MOST_ART else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the words: the art, which goes where it has none, must not keep the page from getting narrow."""
        size, margins = super().minimumSizeHint(), self._column.contentsMargins()
        return QSize(size.width() - margins.right() + margins.left(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be lower in a small window."""
        super().resizeEvent(event)
        self._set_small(self.window().width() < 1000)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and the art inside its corners."""
        area, radius = QRectF(self.rect()), self.radius
        painter = QPainter(self)
        paint_card(painter, self.face, area, radius)
        self._paint_art(painter, area, radius)
        painter.setPen(QPen(self.face.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        painter.end()

    def _paint_art(self, painter: QPainter, area: QRectF, radius: float) -> None:
        size = self._art_size(self.height())
        if size.isEmpty():
            return
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.save()
        painter.setClipPath(path)
        picture = self.face.illustration(self._art, size.width(), size.height())
        painter.drawPixmap(self.width() - size.width(), (self.height() - size.height()) // 2, picture)
        painter.restore()

"""The coloured half of the first launch: who we are, in a few words, before anything is asked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.icons import device_ratio, render
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.text import Words

# Portavoce's own colours, the same in every palette: no company is joined yet whose accent could take their place.
_TOP, _BOTTOM, _PLATE = "#122B3C", "#0C5570", "#0B2C3C"
_WIDTH, _RIBBONS_HIGH = 448, 800
_MARGIN, _NARROW_MARGIN = 48, 24
_INK, _SOFT_INK = "on_accent", "accent_soft"  # of the light palette, whose accent is as deep as this ground


class BrandPanel(QWidget):
    """A deep gradient with ribbons; its words are white in every palette."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        own = _light(face)
        promise = self.tr(
            "Learn the rules once, write in your own words, and decide yourself what leaves this computer."
        )
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(_mark(own))
        self._column.addStretch(2)
        self._column.addWidget(Words(own, self.tr("Your voice,\nwith the facts\nbehind it."), "display", _INK))
        self._column.addSpacing(face.space("lg"))
        self._column.addWidget(Words(own, promise, "writing", _SOFT_INK))
        self._column.addStretch(9)
        self._column.addWidget(_Plate(own, "wifi-off", self.tr("No network needed to start")))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_width(_WIDTH)

    def set_width(self, width: int) -> None:
        """Take `width` pixels, at most the design's."""
        self.setFixedWidth(min(_WIDTH, width))
        side = _MARGIN if width >= _WIDTH else _NARROW_MARGIN
        self._column.setContentsMargins(side, _MARGIN, side, self.face.space("xl") + self.face.space("xs"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint gradient and ribbons; in high contrast a plain ground and a line."""
        painter = QPainter(self)
        if self.face.high_contrast:
            fill(painter, self.rect(), self.face.color("canvas"))
            fill(painter, QRect(self.width() - 1, 0, 1, self.height()), self.face.color("line"))
        else:
            down = QLinearGradient(0, 0, 0, self.height())
            down.setColorAt(0, QColor(_TOP))
            down.setColorAt(1, QColor(_BOTTOM))
            painter.fillRect(self.rect(), down)
            self._paint_ribbons(painter)
        painter.end()

    def _paint_ribbons(self, painter: QPainter) -> None:
        """As wide as the design's panel, standing on the lower edge."""
        ribbons = self.face.illustration("first-launch-ribbons", _WIDTH, _RIBBONS_HIGH)
        if not ribbons.isNull():
            painter.drawPixmap(0, self.height() - _RIBBONS_HIGH, ribbons)


class _Plate(QWidget):
    """A small dark plate with an icon and a few words."""

    def __init__(self, face: Face, icon: str, text: str) -> None:
        super().__init__()
        self.face = face
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(face.space("xs"))
        sign = QLabel()
        sign.setPixmap(face.pixmap(icon, face.size("icon.small"), _INK))
        row.addWidget(sign)
        row.addWidget(Words(face, text, "label", _INK), 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_PLATE))
        radius = self.face.size("radius.control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()


def _light(face: Face) -> Face:
    """The same face in the light palette, without a company's accent."""
    return Face(
        face.tokens,
        text_size=face.text_size,
        language=face.language,
        family=face.family,
        icons=face.icon_drawings,
        illustrations=face.illustration_drawings,
    )


def _mark(face: Face) -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(_logo(face, face.grown(40)))
    row = QHBoxLayout()
    row.setSpacing(face.space("sm"))
    row.addWidget(sign)
    row.addWidget(Words(face, "Portavoce", "heading", _INK), 1, Qt.AlignmentFlag.AlignVCenter)
    return row


def _logo(face: Face, side: int) -> QPixmap:
    """The mark turned round: a white tile with the deep bubble."""
    drawing = face.illustration_drawings.text("logo")
    turned = drawing.replace(b"{accent}", face.hex(_INK).encode()).replace(b"{on_accent}", _PLATE.encode())
    return render(turned, side, side, device_ratio()) if turned else QPixmap()

"""Tints outline icons with a colour of the theme, sharp at the screen's own resolution."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from desktop_app.qt.drawings import Drawings

_STROKE = re.compile(rb'stroke-width="[0-9.]+"')


class Icons:
    """Pixmaps of icons, cached by name, size and colour; lives as long as its Face."""

    def __init__(self, drawings: Drawings) -> None:
        self._drawings = drawings
        self._cache: dict[tuple[str, int, str, float, int, int], QPixmap] = {}

    def has(self, name: str) -> bool:
        """Whether there is such an icon; without one a button shows its words only."""
        return bool(name) and bool(self._drawings.text(name))

    def pixmap(self, name: str, size: int, color: QColor, pad: tuple[int, int] = (0, 0)) -> QPixmap:
        """The icon in `color`; `pad` leaves clear pixels left and right. Null when the icon is missing."""
        if not self.has(name):
            return QPixmap()
        ratio = device_ratio()
        key = (name, size, color.name(QColor.NameFormat.HexArgb), ratio, *pad)
        if key not in self._cache:
            self._cache[key] = render(self._tinted(name, size, color), size, size, ratio, pad)
        return self._cache[key]

    def _tinted(self, name: str, size: int, color: QColor) -> bytes:
        """Outlines are 1.75 thick; below 16 pixels 2.25, or they vanish."""
        stroke = b'stroke-width="2.25"' if size < 16 else b'stroke-width="1.75"'
        text = _STROKE.sub(stroke, self._drawings.text(name))
        return text.replace(b"currentColor", color.name().encode())


def device_ratio() -> float:
    """The finest screen's ratio, so that a window may move to it."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def render(svg: bytes, width: int, height: int, ratio: float, pad: tuple[int, int] = (0, 0)) -> QPixmap:
    """An SVG as a pixmap of `width` x `height` logical pixels."""
    from PySide6.QtSvg import QSvgRenderer  # only screens with drawings pay for it

    left, right = pad
    pixmap = QPixmap(round((width + left + right) * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(left, 0, width, height))
    painter.end()
    return pixmap

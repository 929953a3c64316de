"""Draws our own illustrations in the colours of the theme, which stand in the SVG by the names of their roles."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QPixmap

from desktop_app.qt.drawings import Drawings
from desktop_app.qt.icons import device_ratio, render

_ROLE = re.compile(rb"\{([a-z_]+)\}")


class Illustrations:
    """Pixmaps of illustrations, cached by name and size; lives as long as its Face."""

    def __init__(self, drawings: Drawings, color: Callable[[str], str]) -> None:
        self._drawings = drawings
        self._color = color
        self._cache: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, width: int, height: int) -> QPixmap:
        """The illustration, or a null pixmap when it is missing."""
        text = self._drawings.text(name)
        if not text:
            return QPixmap()
        ratio = device_ratio()
        key = (name, width, height, ratio)
        if key not in self._cache:
            self._cache[key] = render(self.filled(text), width, height, ratio)
        return self._cache[key]

    def filled(self, text: bytes) -> bytes:
        """The SVG with its roles replaced by "#RRGGBB"."""
        return _ROLE.sub(lambda match: self._color(match.group(1).decode()).encode(), text)

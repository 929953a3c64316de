"""The company's own logo where the company is named: decoded in a lane, at the size it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.pictures import draw
from desktop_app.qt.widgets.icon import Tile

Logo = Callable[[bool], bytes | None]
"""Gives the file of the company's logo for a light or (true) a dark ground, if there is one; called in the db lane."""

HEIGHT, WIDEST = 32, 96


def no_logo(_dark: bool) -> bytes | None:
    """For a company without one."""
    return None


def fit_logo(data: bytes, face: Face, ratio: float) -> QImage | None:
    """The logo at the height of a line of two; None when it cannot be read. In any thread."""
    return draw(data, face.grown(WIDEST), ratio, HEIGHT / WIDEST)


class LogoPlace(QWidget):
    """A sign for a company until its logo is there; what stands beside it names the company."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._tile = Tile(face, "building-2", "neutral", HEIGHT)
        self.picture: QLabel | None = None
        self._row.addWidget(self._tile)

    def show_logo(self, logo: QImage) -> None:
        """Show the company's own."""
        if self.picture is None:
            self.picture = QLabel()
            self._row.replaceWidget(self._tile, self.picture)
            self._tile.hide()
            self._tile.deleteLater()
        self.picture.setPixmap(QPixmap.fromImage(logo))

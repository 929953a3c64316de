"""A scrolling page at every height: its bar comes and goes, and nothing goes round in circles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.scroll import PageBody
from tests.fakes.window import sweep

WIDTH = 900


class Picture(QWidget):
    """The wider, the higher: as pictures are, and as words are not."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._share)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))


@pytest.mark.parametrize("column", [0, 752])
@pytest.mark.parametrize("share", [0.5, 2.0])
def test_a_picture_that_just_fits_or_just_does_not_comes_to_rest(face: Face, column: int, share: float) -> None:
    body = PageBody(face, width=column)
    picture = Picture(share)
    body.add(picture)
    body.fill()
    body.resize(WIDTH, 300)
    body.show()
    sweep()
    whole = round(share * WIDTH) + 120
    try:
        for height in range(max(200, whole - 160), whole + 40):
            body.resize(WIDTH, height)
            sweep()
            needed = body.content.heightForWidth(body.port.width()) if body.content.hasHeightForWidth() else 0
            assert body.verticalScrollBar().maximum() == max(0, body.content.height() - body.port.height())
            assert body.content.height() >= needed
            assert picture.height() == picture.heightForWidth(picture.width())
    finally:
        body.close()
        body.deleteLater()
        sweep()

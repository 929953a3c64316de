"""Answers that are pictures: a card with the picture, its letter below; what it shows is spoken."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import TILE, AnswerDress, OneAnswer, SomeAnswer
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive
from desktop_app.qt.widgets.text import Words

_EDGE = 8  # between the frame and the picture
_SMALL = 160
_OPAQUE = 255
_SHAPE = (16, 9)  # of the room for a picture


class PictureDress(AnswerDress):
    """The picture above, letter and tag below it; nothing is written that would give the answer away."""

    def make_tag(self) -> Words:
        """A card is narrow: its tag may take two lines."""
        return Words(self.face, "", "caption", weight=600, align=Qt.AlignmentFlag.AlignRight)

    def lay_out(self, _text: str) -> None:
        """Keep room for the picture."""
        face = self.face
        self.picture = PictureRoom(face)
        column = QVBoxLayout(self.button)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(_EDGE)
        column.addWidget(passive(self.picture), 1)
        foot = QWidget()  # a layout with nothing but room in it would lose the gap above
        foot.setMinimumHeight(face.grown(TILE))
        row = QHBoxLayout(foot)
        row.setContentsMargins(face.grown(TILE) + face.space("sm"), 0, 4, 0)
        row.addWidget(self.tag, 1)
        column.addWidget(passive(foot))

    def tile(self) -> QRectF:
        """In the lower left corner."""
        side = self.face.grown(TILE)
        return QRectF(_EDGE, self.button.height() - _EDGE - side, side, side)

    def show_image(self, image: QImage | None) -> None:
        """Show the picture; where there is none, its words stand in for it."""
        if image is None:
            self.picture.show_words(self.text)
        else:
            self.picture.show_image(image)


class PictureRoom(QWidget):
    """The room for a picture, on white paper whatever the theme where it brings no ground of its own."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._pixmap = QPixmap()
        self._on_paper = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = False

    def show_image(self, image: QImage) -> None:
        """Show what the worker drew."""
        self._pixmap = QPixmap.fromImage(image)
        self._on_paper = image.hasAlphaChannel() and image.pixelColor(0, image.height() // 2).alpha() < _OPAQUE
        self.update()

    def show_words(self, text: str) -> None:
        """Say what would be seen."""
        if self._words:
            return
        self._words = True
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(icon_label(self.face, "image", "large", "ink_secondary"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Words(self.face, text, "body", align=Qt.AlignmentFlag.AlignHCenter))
        column.addStretch(1)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """All rooms of a question have one shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the shape says, and as its words need."""
        layout = self.layout()
        words = layout.heightForWidth(width) if layout is not None else 0
        return max(words, width * _SHAPE[1] // _SHAPE[0])

    def sizeHint(self) -> QSize:
        """A small one; it takes whatever width there is."""
        width = self.face.grown(_SMALL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A picture gives way to any window; words do not."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle, or the room it will have."""
        area, radius = QRectF(self.rect()), self.face.size("radius.small")
        bare = self._pixmap.isNull()
        if not bare:
            shape = self._pixmap.deviceIndependentSize().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            corner = area.center() - QPointF(shape.width() / 2, shape.height() / 2)
            area = QRectF(corner, shape)
        outline = QPainterPath()
        outline.addRoundedRect(area, radius, radius)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if bare or self._on_paper:
            painter.fillPath(outline, self.face.color("fill") if bare else self._paper())
        if not bare:
            painter.setClipPath(outline)
            painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()

    def _paper(self) -> QColor:
        return QColor(self.face.tokens.palettes["light"]["surface"])


class OnePicture(OneAnswer):
    """A picture of which one is picked."""

    def __init__(self, face: Face, letter: str, text: str) -> None:
        super().__init__(face, letter, text, self._wear)

    def _wear(self, button: QAbstractButton, face: Face, letter: str, text: str) -> PictureDress:
        self._picture = PictureDress(button, face, letter, text)
        return self._picture

    def show_image(self, image: QImage | None) -> None:
        """Show what the worker drew, or the words where it could not."""
        self._picture.show_image(image)


class SomePicture(SomeAnswer):
    """A picture of which several may be picked."""

    def __init__(self, face: Face, letter: str, text: str) -> None:
        super().__init__(face, letter, text, self._wear)

    def _wear(self, button: QAbstractButton, face: Face, letter: str, text: str) -> PictureDress:
        self._picture = PictureDress(button, face, letter, text)
        return self._picture

    def show_image(self, image: QImage | None) -> None:
        """Show what the worker drew, or the words where it could not."""
        self._picture.show_image(image)

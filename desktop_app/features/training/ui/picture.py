"""A picture in a lesson: its room is kept while it is on its way, and its words stand in for it when it cannot come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import Picture
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_EXPECTED = QSize(16, 9)  # the shape of a picture that nobody has seen yet


class PictureView(QWidget):
    """The picture, its caption below. `show_image(None)` says calmly what could not be shown, and what is on it."""

    def __init__(self, face: Face, picture: Picture) -> None:
        super().__init__()
        self.face = face
        self.picture = picture
        self.canvas = Canvas(face, picture.alt)
        self.instead: QWidget | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(face.space("xs"))
        self._rows.addWidget(self.canvas)
        if picture.caption:
            self._rows.addLayout(self._caption())

    def show_image(self, image: QImage | None) -> None:
        """Show what the worker drew."""
        if image is None:
            self._show_words()
        else:
            self.canvas.show_image(image)

    def _show_words(self) -> None:
        if self.instead is None:
            self.canvas.hide()
            self.instead = missing_card(self.face, self.picture)
            self._rows.insertWidget(0, self.instead)

    def _caption(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(icon_label(self.face, "image", "tiny"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, self.picture.caption, "caption", "ink_tertiary"), 1)
        return row


class Canvas(QLabel):
    """A QLabel with a pixmap, so that screen readers know it as a picture; painted with round corners at any width."""

    def __init__(self, face: Face, alt: str) -> None:
        super().__init__()
        self.face = face
        self._shape = QSize(_EXPECTED)
        self._widest = 0
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show it from now on, in its own shape."""
        self._shape = image.deviceIndependentSize().toSize()
        self._widest = self._shape.width()
        self.setPixmap(QPixmap.fromImage(image))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """As high as its shape says."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The whole picture, never larger than it is."""
        shown = min(width, self._widest) if self._widest else width
        return max(1, round(shown * self._shape.height() / self._shape.width()))

    def sizeHint(self) -> QSize:
        """The reading column."""
        width = self.face.size("frame.reading_column")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A picture gives way to any window."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or the room it will have."""
        shown = min(self.width(), self._widest or self.width())
        area = QRectF((self.width() - shown) / 2, 0, shown, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, self.face.size("radius.card"), self.face.size("radius.card"))
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self.pixmap()
        painter.fillPath(outline, self.face.color("fill") if pixmap.isNull() else self._paper())
        painter.setClipPath(outline)
        if not pixmap.isNull():
            painter.drawPixmap(area.toRect().adjusted(0, 0, 1, 1), pixmap)
        painter.setClipping(False)
        painter.strokePath(outline, QPen(self.face.color("line"), 1))
        painter.end()

    def _paper(self) -> QColor:
        """Pictures are drawn for white paper and keep their colours in every theme."""
        return QColor(self.face.tokens.palettes["light"]["surface"])


def missing_card(face: Face, picture: Picture) -> Card:
    """What to know about a picture that cannot be shown."""
    name = picture.path.rpartition("/")[2] or "?"
    translate = QCoreApplication.translate
    card = Card(face, padding=face.space("md"), spacing=face.space("sm"), across=True, tone="fill", line="")
    words = QVBoxLayout()
    words.setSpacing(face.space("xxs"))
    headline = translate("PictureView", "The picture “{name}” could not be shown").format(name=name)
    words.addWidget(Words(face, headline, "body_strong", "ink"))
    words.addWidget(Words(face, translate("PictureView", "It shows: {alt}").format(alt=picture.alt), "body"))
    card.add(icon_label(face, "image", "normal", "ink_secondary"), 0, Qt.AlignmentFlag.AlignTop)
    card.add(words, 1)
    card.setAccessibleName(headline)
    return card

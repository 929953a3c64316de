"""A picture in a lesson: its room is kept while it is on its way, and its words stand in for it when it cannot come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import Picture
from desktop_app.features.training.ui.instead import instead_card
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_EXPECTED = QSize(16, 9)  # the shape of a picture that nobody has seen yet
Enlarge = Callable[["PictureView"], None]


class PictureView(QWidget):
    """The picture, its caption below and the way to see it large.

    `show_image(None)` says calmly what could not be shown, and what is on it.
    """

    def __init__(self, face: Face, picture: Picture, enlarge: Enlarge | None = None) -> None:
        super().__init__()
        self.face = face
        self.picture = picture
        self.canvas = Canvas(face, picture.alt, (lambda: enlarge(self)) if enlarge else None)
        self.instead: QWidget | None = None
        text = QCoreApplication.translate("PictureView", "Enlarge")
        self.larger = Button(face, text, "quiet", "tiny", "expand", hang="right")
        self.larger.setAccessibleName(
            QCoreApplication.translate("PictureView", "Enlarge the picture: {alt}").format(alt=picture.alt)
        )
        if enlarge is not None:
            self.larger.clicked.connect(lambda _checked=False: enlarge(self))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(face.space("xxs"))
        self._rows.addWidget(self.canvas)
        self._rows.addLayout(self._below())
        self.larger.setEnabled(False)
        self.larger.setVisible(enlarge is not None)

    def show_image(self, image: QImage | None) -> None:
        """Show what the worker drew."""
        if image is None:
            self._show_words()
        else:
            self.canvas.show_image(image)
            self.larger.setEnabled(True)

    def _show_words(self) -> None:
        if self.instead is None:
            self.canvas.hide()
            self.larger.hide()
            self.instead = missing_card(self.face, self.picture)
            self._rows.insertWidget(0, self.instead)
            self.instead.show()

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        if self.picture.caption:
            sign = icon_label(self.face, "image", "tiny")
            sign.setFixedHeight(self.face.line("caption"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Words(self.face, self.picture.caption, "caption", "ink_tertiary"), 1)
        row.addWidget(self.larger, 0, Qt.AlignmentFlag.AlignTop)
        return row


class Canvas(QLabel):
    """A QLabel with a pixmap, so that screen readers know it as a picture; painted with round corners at any width."""

    def __init__(self, face: Face, alt: str, press: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.face = face
        self._press = press
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
        if self._press is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows it large."""
        inside = self.rect().contains(event.position().toPoint())
        if self._press is not None and inside and not self.pixmap().isNull():
            self._press()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Or else nobody hears of the release."""
        event.accept()

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
    translate = QCoreApplication.translate
    name = picture.path.rpartition("/")[2] or "?"
    headline = translate("PictureView", "The picture “{name}” could not be shown").format(name=name)
    shows = [translate("PictureView", "It shows: {alt}").format(alt=picture.alt)] if picture.alt else []
    return instead_card(face, "image", headline, shows, trainer=picture.path)

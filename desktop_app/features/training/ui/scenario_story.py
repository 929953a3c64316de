"""The situation one is in: its words, and its picture beside them or above where there is less room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.features.training.ui.picture import Canvas
from desktop_app.packs.course import Node
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words

_PICTURE = 272
_WORDS = 320  # the least that words need beside a picture


class Story(QWidget):
    """`show_image(None)`: the words for the picture take its place."""

    def __init__(self, face: Face, node: Node) -> None:
        super().__init__()
        self.face = face
        self.words = Words(face, node.text.of(face.language), "reading")
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._alt = node.alt.of(face.language)
        self.canvas = Canvas(face, self._alt) if node.picture else None
        self.instead: Words | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(face.space("lg"))
        self._box.addWidget(self.words, 1)
        if self.canvas is not None:
            self.canvas.setFixedWidth(self.picture_width)
            self._box.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def picture_width(self) -> int:
        """How wide the picture is drawn."""
        return self.face.grown(_PICTURE)

    def show_image(self, image: QImage | None) -> None:
        """Show what the worker drew."""
        if self.canvas is None:
            return
        if image is not None:
            self.canvas.show_image(image)
        elif self.instead is None:
            self.canvas.hide()
            text = self.tr("The picture is missing. It shows: {alt}").format(alt=self._alt)
            self.instead = Words(self.face, text, "caption", "ink_tertiary")
            self._box.addWidget(self.instead, 1)
            self.instead.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where both have room."""
        super().resizeEvent(event)
        beside = self.width() >= self.picture_width + self._box.spacing() + self.face.grown(_WORDS)
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if beside else directions.BottomToTop
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)

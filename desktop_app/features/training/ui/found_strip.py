"""The line above a lesson that says which words are marked in it, and takes the marks away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class FoundStrip(QWidget):
    """Hidden while nothing is marked."""

    def __init__(self, face: Face, again: Callable[[], None], away: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self.words = Words(face, "", "label", "ink", weight=400)
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("page_x_small"), 4, 12, 4)
        row.setSpacing(face.space("xs"))
        row.addWidget(icon_label(face, "search", "small", "warning"))
        row.addWidget(self.words, 1)
        row.addWidget(Button(face, self.tr("Search again"), "quiet", "small", on_click=again))
        row.addWidget(IconButton(face, "x", self.tr("Take the marks away"), on_click=away))
        self.hide()

    def show_words(self, words: str) -> None:
        """Say which; none hides the strip."""
        self.words.setText(self.tr("Marked: {words}").format(words=words) if words else "")
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint of the marks, and a hairline below."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("warning_soft"))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self.face.color("warning_line"))
        painter.end()

"""Beneath the search: a sentence on what was found, and ways to go through it or, where nothing was, to ask."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button, IconButton
from desktop_app.qt.widgets.text import Words


class SearchAnswer(QWidget):
    """The tinted strip: a sentence, and ways to go through what was found, or to ask where nothing was."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._found = False
        self.closes = True  # the card: nothing stands below
        self.meant = Words(face, "", "label", "ink", weight=600)
        self.sentence = Words(face, "", "label", "ink", weight=400)
        self.place = Words(face, "", "label", "ink_secondary", weight=400, wrap=False)
        self.previous = IconButton(face, "chevron-up", self.tr("Previous clause found (Shift+F3)"))
        self.following = IconButton(face, "chevron-down", self.tr("Next clause found (F3)"))
        self.ask = Button(face, self.tr("Ask about it"), "quiet", "small", "message-square-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("md"), 4, face.space("xs"), 4)
        row.setSpacing(face.space("xs"))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.meant)
        said.addWidget(self.sentence)
        row.addLayout(said, 1)
        for widget in (self.place, self.previous, self.following, self.ask):
            row.addWidget(widget)
        self.hide()

    def show_sentence(self, words: str, meant: str, *, found: int) -> None:
        """Show what was found, and how the question was read where that is not what was typed."""
        self._found = bool(found)
        self.meant.setText(meant)
        self.meant.setVisible(bool(meant))
        self.sentence.setText(words)
        self.place.setText("")
        for button in (self.previous, self.following):
            button.setVisible(found > 0)
        self.ask.setVisible(not found)
        self.setMinimumHeight(self.face.size("control.button_small") + 8)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint, with the card's own corners where it closes the card."""
        inset = 1.0
        area = QRectF(self.rect()).adjusted(inset, 0, -inset, -inset)
        radius = self.face.size("radius.card") - inset
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(area, radius, radius)
        shape.addRect(area.adjusted(0, 0, 0, -radius if self.closes else inset))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, self.face.color("warning_soft" if self._found else "sunken"))
        painter.end()

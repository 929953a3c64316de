"""Shows what a clause allows and what it forbids, side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN
from desktop_app.features.policy.ui.marked_words import MarkedWords
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

SIDE_BY_SIDE = 440  # below this two columns would hold four words a line
_TONES = {"success": "check", "danger": "x"}


class Example(QWidget):
    """One example on a tint; icon and word say what the colour says."""

    def __init__(self, face: Face, tone: str, heading: str, text: str) -> None:
        super().__init__()
        self.face = face
        self._tone = tone
        column = QVBoxLayout(self)
        column.setContentsMargins(face.space("md"), face.space("sm"), face.space("md"), face.space("sm"))
        column.setSpacing(face.space("xxs"))
        top = QHBoxLayout()
        top.setSpacing(face.space("xs"))
        top.addWidget(icon_label(face, _TONES[tone], "small", tone))
        top.addWidget(Words(face, heading, "label", tone, weight=600), 1)
        column.addLayout(top)
        self.words = MarkedWords(face, text, "label", "ink", weight=400)
        column.addWidget(self.words)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint."""
        fill = f"{self._tone}_soft"
        line = f"{self._tone}_line" if self.face.high_contrast else fill
        painter = QPainter(self)
        paint_card(painter, self.face, QRectF(self.rect()), self.face.size("radius.control"), fill, line)
        painter.end()


class Examples(QWidget):
    """The examples of one clause; a clause without any takes no room."""

    def __init__(self, face: Face, allowed: str, forbidden: str) -> None:
        super().__init__()
        self._fits = face.grown(SIDE_BY_SIDE)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(face.space("sm"))
        self.words: dict[str, MarkedWords] = {}
        if allowed:
            self._put(ALLOWED, Example(face, "success", self.tr("Allowed"), allowed))
        if forbidden:
            self._put(FORBIDDEN, Example(face, "danger", self.tr("Not allowed"), forbidden))
        if not self.words:
            self.hide()

    def _put(self, part: str, example: Example) -> None:
        self.words[part] = example.words
        self._row.addWidget(example, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the two where columns would get too slim."""
        super().resizeEvent(event)
        across = event.size().width() >= self._fits
        wanted = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

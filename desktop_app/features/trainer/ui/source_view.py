"""A few lines of a file as they stand there, with their numbers and the one that is meant marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.trainer.excerpt import Excerpt
from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.text import Words


class SourceView(Card):
    """`is_error` chooses the colour of the marked line."""

    def __init__(self, face: Face, excerpt: Excerpt, *, is_error: bool) -> None:
        super().__init__(face, padding=0, spacing=0, tone="sunken", line="line")
        self.setAccessibleName(excerpt.file)
        self.column.setContentsMargins(1, face.space("xs"), 1, face.space("xs"))
        widest = face.grown(8) * len(str(excerpt.lines[-1][0])) + 2
        for number, text in excerpt.lines:
            role = ("danger" if is_error else "warning") if number == excerpt.line else ""
            self.add(_Line(face, number, text, role, widest))


class _Line(QWidget):
    """One line, wrapped where it is long."""

    def __init__(self, face: Face, number: int, text: str, role: str, widest: int) -> None:
        super().__init__()
        self._face = face
        self._role = role
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("sm"), 0, face.space("sm"), 0)
        row.setSpacing(face.space("sm"))
        count = Words(face, str(number), "code", role or "ink_tertiary", wrap=False)
        count.setMinimumWidth(widest)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(face, text, "code", role or "ink_secondary"), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        if self._role:
            painter = QPainter(self)
            fill(painter, self.rect(), self._face.color(f"{self._role}_soft"))
            painter.end()

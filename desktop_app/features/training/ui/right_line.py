"""A line that tells what would have been right in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class RightLine(QWidget):
    """A tick and the words, in green."""

    def __init__(self, face: Face, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(face.space("xs"))
        tick = icon_label(face, "check", "small", "success")
        tick.setFixedHeight(face.line("label"))
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(face, text, "label", "success", weight=600), 1)

"""A line to type words into, with a glass: what is shown below follows at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from desktop_app.qt.face import Face

_WIDTH = 280


class FilterLine(QLineEdit):
    """Escape empties it; `textChanged` tells of every sign."""

    def __init__(self, face: Face, name: str) -> None:
        super().__init__()
        self.face = face
        self.setProperty("field", True)
        self.setFont(face.font("body"))
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(False)
        if face.has_icon("search"):
            self.setTextMargins(face.size("icon.small") + 8, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(self.face.grown(_WIDTH), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the words away."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass over the field."""
        super().paintEvent(event)
        side = self.face.size("icon.small")
        painter = QPainter(self)
        painter.drawPixmap(13, (self.height() - side) // 2, self.face.pixmap("search", side, "ink_tertiary"))
        painter.end()

"""One clause that a person has marked: its number and rule, whether a bookmark is set, and the note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words


class MarkRow(PressedByEnter):
    """Pressed as a whole, it leads to the clause."""

    def __init__(
        self, face: Face, number: str, rule: str, note: str, *, bookmarked: bool, go: Callable[[], None]
    ) -> None:
        super().__init__()
        self.face = face
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("sm"), face.space("xs"), face.space("sm"), face.space("xs"))
        row.setSpacing(face.space("sm"))
        icon = icon_label(face, "bookmark" if bookmarked else "notebook-pen", "button", "accent_ink")
        row.addWidget(passive(icon), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(face.space("xxs"))
        words.addWidget(passive(Words(face, f"{number}  {rule}", "label", weight=600)))
        if note:
            words.addWidget(passive(Words(face, note, "body", "ink_secondary")))
        row.addLayout(words, 1)
        told = self.tr("Clause {number}. {rule}").format(number=number, rule=rule)
        parts = (bookmarked and self.tr("Bookmark"), note and self.tr("Your note: {note}").format(note=note))
        self.setAccessibleName(told)
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        wraps(self)
        self.setMinimumHeight(face.size("control.list_row"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _on=False: go())

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.face.color("line") if self.face.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("fill" if self.underMouse() or self.isDown() else "sunken"))
        radius = self.face.size("radius.row")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

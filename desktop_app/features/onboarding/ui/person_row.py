"""A person to choose: a card that is pressed as one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.avatar import Avatar
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.text import Words

_SIDE = 40


class PersonRow(QPushButton):
    """`person` chooses the avatar's tint; an `icon` stands for whoever has no name yet."""

    def __init__(
        self, face: Face, name: str, detail: str, person: str, on_click: Callable[[], None], icon: str = ""
    ) -> None:
        super().__init__()
        self.face = face
        sign: QWidget = Tile(face, icon, "accent", _SIDE) if icon else Avatar(face, name, person, _SIDE)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(passive(Words(face, name, "body_strong")))
        words.addWidget(passive(Words(face, detail, "label", "ink_secondary", weight=400)))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[face.space("md")] * 4)
        row.setSpacing(face.space("md"))
        row.addWidget(passive(sign))
        row.addLayout(words, 1)
        row.addWidget(passive(icon_label(face, "chevron-right", "normal")))
        self.setAccessibleName(f"{name}, {detail}")
        self.setProperty("focus_radius", face.size("radius.card"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # Enter chooses, as Space does
        wraps(self)
        self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; under the pointer its edge is stronger."""
        near = self.underMouse() or self.isDown()
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), self.face.size("radius.card")
        paint_card(painter, self.face, area, radius, "surface", "edge" if near else "line")
        painter.end()

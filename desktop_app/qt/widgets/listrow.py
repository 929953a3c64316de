"""A row of a list one can choose from: sign, words, and a word or sign at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words


class ListRow(PressedByEnter):
    """`lead` is a number or letter, or `icon` a sign; `end` are words at the right, or `end_icon` a sign.

    Long words take a second line. `tell` is read out beside the words, as "done".
    """

    def __init__(
        self,
        face: Face,
        text: str,
        on_click: Callable[[], None] | None = None,
        *,
        lead: str = "",
        icon: str = "",
        icon_role: str = "ink_secondary",
        end: str = "",
        end_icon: str = "",
        end_role: str = "ink_tertiary",
        chosen: bool = False,
        strong: bool = False,
        tell: str = "",
        indent: int = 12,
    ) -> None:
        super().__init__()
        self.face = face
        self.chosen = chosen
        role = "accent_ink" if chosen else "ink"
        weight = 600 if chosen or strong else 500 if not (lead or icon) else 400
        row = QHBoxLayout(self)
        row.setContentsMargins(indent, 8, 8, 8)
        row.setSpacing(12)
        if lead:
            number = Words(face, lead, "label", "accent_ink" if chosen else "ink_secondary", wrap=False)
            number.setMinimumWidth(face.grown(12))
            row.addWidget(passive(number))
        if icon:
            row.addWidget(passive(icon_label(face, icon, "small", "accent_ink" if chosen else icon_role)))
        row.addWidget(passive(Words(face, text, "label", role, weight=weight)), 1)
        if end:
            row.addWidget(
                passive(Words(face, end, "label", "accent_ink" if chosen else end_role, weight=400, wrap=False))
            )
        if end_icon:
            row.addWidget(passive(icon_label(face, end_icon, "small", end_role)))
        self.setAccessibleName(", ".join(part for part in (f"{lead} {text}".strip(), end, tell) if part))
        wraps(self)
        self.setMinimumHeight(face.size("control.list_row"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint of the chosen row, or of the one under the pointer."""
        if not (self.chosen or self.underMouse() or self.isDown()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.face.color("accent_line") if self.chosen and self.face.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.face.color("accent_soft" if self.chosen else "fill"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class SettingRow(QWidget):
    """An icon, what it is, what it does, and the control for it at the right."""

    def __init__(
        self, face: Face, icon: str, title: str, detail: str, *controls: QWidget, icon_role: str = "ink_secondary"
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        if icon:
            row.addWidget(icon_label(face, icon, "normal", icon_role))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(face, title, "label", weight=600))
        if detail:
            words.addWidget(Words(face, detail, "caption", "ink_tertiary"))
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control)

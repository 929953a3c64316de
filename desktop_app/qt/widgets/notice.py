"""Banners: what happened, in one line, with one thing to do; the colour never speaks alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_ICONS = {"warning": "triangle-alert", "danger": "circle-x", "info": "info", "success": "circle-check"}


class Notice(QWidget):
    """`kind`: warning, danger, info, success. `edge_to_edge` gives it the page's margins, for the top of a page."""

    def __init__(
        self,
        face: Face,
        kind: str,
        text: str,
        action: str = "",
        then: Callable[[], None] | None = None,
        *,
        edge_to_edge: bool = False,
    ) -> None:
        super().__init__()
        self.face = face
        self.kind = kind
        self.words = Words(face, text, "label", weight=400)
        self._outside = face.space("md") if edge_to_edge else 0
        outside = self._outside
        row = QHBoxLayout(self)
        row.setContentsMargins(outside + 13, outside + 4, outside + 4, 4)
        row.setSpacing(12)
        row.addWidget(icon_label(face, _ICONS[kind], "button", kind))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.button: Button | None = None
        if action:
            self.button = Button(face, action, "quiet", "small", on_click=then)
            row.addWidget(self.button)
        self.setMinimumHeight(face.size("control.banner") + outside)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted strip."""
        outside = self._outside
        area = QRectF(self.rect()).adjusted(outside, outside, -outside, 0)
        painter = QPainter(self)
        radius = self.face.size("radius.control")
        paint_card(painter, self.face, area, radius, f"{self.kind}_soft", f"{self.kind}_line")
        painter.end()

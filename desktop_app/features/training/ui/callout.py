"""A thought set apart from the text: why a rule is there, a note, an example, a warning or a quotation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.icon import icon_label, tone_roles

_TONES = {"why": "accent", "note": "info", "example": "warmth", "care": "warning", "quote": "neutral"}
_ICONS = {"why": "scale", "note": "info", "example": "message-square-text", "care": "triangle-alert"}


def usual_title(kind: str) -> str:
    """What a callout is called when its author gave it no title."""
    translate = QCoreApplication.translate
    return {
        "why": translate("Callout", "Why this matters"),
        "note": translate("Callout", "Good to know"),
        "example": translate("Callout", "An example"),
        "care": translate("Callout", "Take care"),
    }.get(kind, "")


class CalloutView(QWidget):
    """A tinted box with a bar at the left; a callout without a title gets the usual one of its kind.

    `write` makes the widget of the title, so that it can be selected as all words of a lesson.
    """

    def __init__(
        self, face: Face, kind: str, title: str, inside: Sequence[QWidget], write: Callable[[str], QWidget]
    ) -> None:
        super().__init__()
        self.face = face
        self._tone = _TONES[kind]
        title = title or usual_title(kind)
        side = face.space("lg")
        row = QHBoxLayout(self)
        row.setContentsMargins(side, face.space("md"), side, face.space("md") - 2)
        row.setSpacing(face.space("md"))
        if kind in _ICONS:
            ink = tone_roles(self._tone)[1]
            row.addWidget(icon_label(face, _ICONS[kind], "normal", ink), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(face.space("xxs"))
        if title:
            column.addWidget(write(title))
        for widget in inside:
            column.addWidget(widget)
        row.addLayout(column, 1)
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and bar."""
        fill, ink, line = tone_roles(self._tone)
        area, radius = QRectF(self.rect()), self.face.size("radius.card")
        box = QPainterPath()
        box.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        bar = QPainterPath()
        bar.addRect(QRectF(0, 0, self.face.size("border.callout_bar"), area.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(box, self.face.color(fill))
        painter.fillPath(box.intersected(bar), self.face.color(ink))
        if self.face.high_contrast:
            painter.setPen(self.face.color(line))
            painter.drawPath(box)
        painter.end()

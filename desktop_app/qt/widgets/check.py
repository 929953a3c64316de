"""Check boxes and radio buttons with words that may wrap and a quiet second line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.text import Words


class Check(QCheckBox):
    """A box to tick; without `text` it is the box only and needs an accessible name."""

    def __init__(self, face: Face, text: str = "", detail: str = "", *, checked: bool = False) -> None:
        super().__init__()
        self.face = face
        _set_words(self, face, text, detail)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Box and the longest word."""
        return smallest(self)

    def hitButton(self, position: QPoint) -> bool:
        """The words can be pressed too."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        paint_check(painter, self.face, box_area(self.face), self.isChecked(), self.isEnabled())
        painter.end()


class Radio(QRadioButton):
    """One of several; arrows move among those of one parent."""

    def __init__(self, face: Face, text: str = "", detail: str = "", *, checked: bool = False) -> None:
        super().__init__()
        self.face = face
        _set_words(self, face, text, detail)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        """Dot and words."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Dot and the longest word."""
        return smallest(self)

    def hitButton(self, position: QPoint) -> bool:
        """The words can be pressed too."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and the dot."""
        area = box_area(self.face).adjusted(0.75, 0.75, -0.75, -0.75)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "disabled_ink" if not self.isEnabled() else "accent" if self.isChecked() else "edge"
        painter.setPen(QPen(self.face.color(role), 1.5))
        painter.setBrush(self.face.color("surface"))
        painter.drawEllipse(area)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color(role))
            painter.drawEllipse(area.center(), area.width() * 0.27, area.width() * 0.27)
        painter.end()


def paint_check(painter: QPainter, face: Face, area: QRectF, checked: bool, enabled: bool = True) -> None:
    """A tick box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = face.size("radius.check")
    role = "disabled_ink" if not enabled else "accent" if checked else "edge"
    painter.setPen(QPen(face.color(role), 1.5))
    painter.setBrush(face.color(role if checked else "surface"))
    painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), radius - 0.75, radius - 0.75)
    if checked:
        paint_tick(painter, area, face, "on_accent" if enabled else "surface")


def paint_tick(painter: QPainter, area: QRectF, face: Face, role: str, share: float = 0.5) -> None:
    """A tick in the middle of `area`; `share` of its side is the tick's width."""
    side = area.width() * share
    left, top = area.center().x() - side / 2, area.center().y() - side * 0.36
    points = [
        QPointF(left, top + side * 0.38),
        QPointF(left + side * 0.35, top + side * 0.72),
        QPointF(left + side, top),
    ]
    pen = QPen(face.color(role), max(1.75, area.width() / 14))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def box_area(face: Face) -> QRectF:
    """Where the box lies: beside the first line of the words."""
    side = face.size("control.check")
    line = face.line("body")
    return QRectF(0, max(0, (line - side) / 2), side, side)


def _set_words(button: QAbstractButton, face: Face, text: str, detail: str) -> None:
    """Words lie in the button as labels, so that they wrap; the button alone is pressed and read out."""
    side = face.size("control.check")
    row = QHBoxLayout(button)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addSpacing(side + (face.space("sm") if text else 0))
    column = QVBoxLayout()
    column.setSpacing(2)
    labels: list[QLabel] = []
    if text:
        labels.append(Words(face, text, "body", weight=500))
    if detail:
        labels.append(Words(face, detail, "caption", "ink_tertiary"))
    for label in labels:
        column.addWidget(passive(label))
    row.addLayout(column, 1)
    button.setMinimumHeight(side)
    button.setAccessibleName(text)
    button.setAccessibleDescription(detail)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setProperty("focus_radius", face.size("radius.check"))
    if text:
        wraps(button, QSizePolicy.Policy.Preferred)


def _hint(button: QAbstractButton) -> QSize:
    side = button.minimumHeight()
    return wanted(button, QSize(side, side))

"""Segments choose one of a few views; arrows move, Space chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.qt.face import Face

_INSET = 4
_PADDING = 12


class Segment(QRadioButton):
    """One view. A radio button, so that screen readers and arrow keys know what to do."""

    def __init__(self, face: Face, text: str) -> None:
        super().__init__(text)
        self.face = face
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", face.size("radius.small"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the word at its boldest, so that choosing moves nothing."""
        text = QFontMetricsF(self.face.font("label", 600)).horizontalAdvance(self.text())
        return QSize(round(text) + 2 * _PADDING + 1, self.face.size("control.segment"))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised piece when chosen, and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        role = "ink" if chosen or self.underMouse() else "ink_secondary"
        if chosen:
            painter.setPen(QPen(self.face.color("line"), 1))
            painter.setBrush(self.face.color("raised" if self.isEnabled() else "disabled_fill"))
            radius = self.face.size("radius.small")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            role = "on_accent" if self.face.high_contrast else "ink"
        painter.setFont(self.face.font("label", 600 if chosen else 500))
        painter.setPen(self.face.color(role if self.isEnabled() else "disabled_ink"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segments(QWidget):
    """A track of views. `options` are (key, word); `chosen` carries the key when the person picks another."""

    chosen = Signal(str)

    def __init__(self, face: Face, name: str, options: Sequence[tuple[str, str]], current: str = "") -> None:
        super().__init__()
        self.face = face
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(1)
        for key, word in options:
            button = self._buttons[key] = Segment(face, word)
            button.setAccessibleDescription(name)
            self._group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(lambda on, key=key: self._toggled(key) if on else None)
        self.choose(current or next(iter(self._buttons), ""))

    @property
    def current(self) -> str:
        """The key of the chosen view."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show another view as chosen, without telling."""
        if key in self._buttons:
            before = self.blockSignals(True)
            self._buttons[key].setChecked(True)
            self.blockSignals(before)

    def _toggled(self, key: str) -> None:
        if not self.signalsBlocked():
            self.chosen.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand it on to what is chosen; a proxy would stay a stop of Tab wherever the track was made."""
        super().focusInEvent(event)
        if self.current:
            self._buttons[self.current].setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Follow being enabled or not."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.face.color("line"), 1))
        painter.setBrush(self.face.color("fill"))
        radius = self.face.size("radius.control") + 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

"""Tabs choose an object and carry its counter; a minus says how far it is over the limit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.chip import Chip

_PADDING = 12


class Tab(QRadioButton):
    """One object, with its counter as a chip."""

    def __init__(self, face: Face, text: str, counter: str = "", tone: str = "success") -> None:
        super().__init__(text)
        self.face = face
        self._chip = Chip(face, counter, tone)
        self._chip.setParent(self)
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip.setVisible(bool(counter))
        self.setAccessibleName(f"{text}, {counter}" if counter else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._place()

    def _words(self) -> int:
        return round(QFontMetricsF(self.face.font("label", 600)).horizontalAdvance(self.text()))

    def _place(self) -> None:
        size = self._chip.sizeHint()
        self._chip.setGeometry(
            _PADDING + self._words() + 8, (self.sizeHint().height() - size.height()) // 2, size.width(), size.height()
        )

    def sizeHint(self) -> QSize:
        """Word and counter."""
        counter = 8 + self._chip.sizeHint().width() if self._chip.text() else 0
        return QSize(2 * _PADDING + self._words() + counter - 8 * bool(counter), self.face.size("control.tab"))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word, and the bar under the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setFont(self.face.font("label", 600 if chosen else 500))
        painter.setPen(self.face.color("ink" if chosen else "ink_secondary"))
        painter.drawText(QRectF(self.rect()).adjusted(_PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if chosen:
            bar = self.face.size("control.tab_bar")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.face.color("accent"))
            painter.drawRoundedRect(QRectF(8, self.height() - bar, self.width() - 16, bar), 1.5, 1.5)
        painter.end()


class Tabs(QWidget):
    """A row of tabs on a hairline. `options` are (key, word, counter, tone of the counter)."""

    chosen = Signal(str)

    def __init__(self, face: Face, name: str, options: Sequence[tuple[str, str, str, str]], current: str = "") -> None:
        super().__init__()
        self.face = face
        self.setAccessibleName(name)
        self.tabs: dict[str, Tab] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, word, counter, tone in options:
            tab = self.tabs[key] = Tab(face, word, counter, tone)
            self._group.addButton(tab)
            row.addWidget(tab)
        row.addStretch(1)
        first = current or next(iter(self.tabs), "")
        if first in self.tabs:
            self.tabs[first].setChecked(True)
        for key, tab in self.tabs.items():
            tab.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        painter = QPainter(self)
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), self.face.color("line"))
        painter.end()

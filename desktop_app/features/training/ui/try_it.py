"""A prompt to write something for oneself: what is written stays on this computer, and is kept while one types."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.lesson import TryIt
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

KEPT_AFTER = 600  # milliseconds of rest before it is written down
_LEAST_ROWS, _MOST_ROWS = 2, 12
_PADDING = 10  # of the style sheet, with the border and a breath

Keep = Callable[[str, Callable[[], None]], None]
"""Keeps a text, then calls back."""


class TryItView(QWidget):
    """A dashed card: the prompt, the private box, and the word that nobody else sees it."""

    def __init__(self, face: Face, block: TryIt, text: str, keep: Keep, inside: list[QWidget]) -> None:
        super().__init__()
        self.face = face
        self._keep = keep
        self._kept = text
        title = self.tr("Try it: {title}").format(title=block.title) if block.title else self.tr("Try it")
        self.edit = GrowingText(face, self.tr("{title}. Only you see this.").format(title=title))
        self.edit.setPlainText(text)
        self._state = Words(face, "", "caption", "ink_tertiary", wrap=False)
        self._lay_out(title, inside)
        self._show_state()
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._soon.timeout.connect(self.keep)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.keep)

    def keep(self) -> None:
        """Write down what is new."""
        self._soon.stop()
        text = self.edit.toPlainText()
        if text != self._kept:
            self._kept = text
            self._keep(text, self._show_state)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides it: it is kept."""
        super().hideEvent(event)
        self.keep()

    def _typed(self) -> None:
        self._soon.start()

    def _show_state(self) -> None:
        self._state.setText(self.tr("Only you see this · kept") if self._kept else self.tr("Only you see this"))

    def _lay_out(self, title: str, inside: list[QWidget]) -> None:
        rows = QVBoxLayout(self)
        side = self.face.space("md") + 4
        rows.setContentsMargins(side, self.face.space("md"), side, side)
        rows.setSpacing(self.face.space("sm"))
        rows.addWidget(Flow(self._title(title), self._lock(), gap=self.face.space("sm"), spread=True))
        for widget in inside:
            rows.addWidget(widget)
        rows.addWidget(self.edit)

    def _title(self, title: str) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("xs") + 2)
        row.addWidget(icon_label(self.face, "pencil", "normal", "accent_ink"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, title, "writing", weight=600), 1)
        return part

    def _lock(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("xxs") + 2)
        row.addWidget(icon_label(self.face, "lock", "tiny"))
        row.addWidget(self._state)
        return part

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a dashed edge: something to be done here."""
        card = QPainterPath()
        radius = self.face.size("radius.card")
        card.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(card, self.face.color("surface"))
        pen = QPen(self.face.color("edge"), 1)
        pen.setDashPattern([4, 3])
        painter.strokePath(card, pen)
        painter.end()


class GrowingText(QPlainTextEdit):
    """A box that grows with its words up to a few rows; Tab goes on."""

    left = Signal()

    def __init__(self, face: Face, name: str) -> None:
        super().__init__()
        self.face = face
        self.setProperty("field", True)
        self.setFont(face.font("writing"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    @property
    def _rows(self) -> int:
        return max(_LEAST_ROWS, min(_MOST_ROWS, round(self.document().size().height())))

    def _grow(self) -> None:
        policy = Qt.ScrollBarPolicy
        full = self._rows == _MOST_ROWS
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one is done here, for now."""
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """As many rows as there are, within reason."""
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        return QSize(self.face.grown(240), self._rows * line + 2 * (_PADDING + round(self.document().documentMargin())))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return QSize(self.face.grown(120), self.sizeHint().height())

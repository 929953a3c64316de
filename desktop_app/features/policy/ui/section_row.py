"""One line of the contents: number, title in full, and a tick once all of it is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class SectionRow(QAbstractButton):
    """Chosen with a click, Enter or Space."""

    def __init__(self, face: Face, number: str, title: str, on_click: Callable[[], None]) -> None:
        super().__init__()
        self.face = face
        self._hovered = False
        self._current = False
        self._heading = f"{number} {title}"
        self._number = Words(face, number, "label", "ink_secondary", wrap=False)
        self._title = Words(face, title, "label", "ink_secondary")
        self._tick = icon_label(face, "check", "small", "success")
        self._lay()
        self.setCheckable(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: on_click())
        self.show_state(read=False, current=False)

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(self.face.space("sm"), self.face.space("xs"), self.face.space("sm"), 8)
        row.setSpacing(self.face.space("xxs"))
        self._number.setMinimumWidth(self.face.grown(20))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def current(self) -> bool:
        """Whether one is in this section."""
        return self._current

    def show_state(self, *, read: bool, current: bool) -> None:
        """Tick it, light it up."""
        self._current = current
        self._tick.setVisible(read)
        for words in (self._number, self._title):
            words.set_color("accent_ink" if current else "ink_secondary")
            words.setFont(self.face.font("label", 600 if current else 0))
            words.setText(words.text())
        self.setAccessibleName(self._heading)
        parts = (read and self.tr("all read"), current and self.tr("you are here"))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Warm up under the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Cool down again."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; the words paint themselves."""
        if not (self._current or self._hovered):
            return
        fill = "accent_soft" if self._current else "fill"
        line = "accent_line" if self._current and self.face.high_contrast else fill
        painter = QPainter(self)
        paint_card(painter, self.face, QRectF(self.rect()), self.face.size("radius.control"), fill, line)
        painter.end()

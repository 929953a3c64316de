"""Says in words whether everything is saved and what still waits to leave this computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.pressed import PressedByEnter

_ICONS = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-x", "info": "info"}


class StatusWords(NamedTuple):
    """The state in a long and a short wording; `kind`: success, info, warning or danger; `route` shows what waits."""

    long: str
    short: str
    kind: str = "success"
    route: Route | None = None


class SyncWords(PressedByEnter):
    """The words at the right of the top bar; a click shows what waits."""

    def __init__(self, face: Face, go: Callable[[Route], None]) -> None:
        super().__init__()
        self.face = face
        self._go = go
        self._status: StatusWords | None = None
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.hide()

    def set_status(self, status: StatusWords | None) -> None:
        """Show another state; trouble is spoken at once."""
        changed = status is not None and self._status is not None and status.long != self._status.long
        self._status = status
        self.setVisible(status is not None)
        if status is not None:
            self.setAccessibleName(status.long)
            self.setToolTip(status.long)
            if changed and status.kind in ("warning", "danger"):
                announce(self, status.long)
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Use the shorter wording."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """What is shown."""
        if self._status is None:
            return ""
        return self._status.short if self._short else self._status.long

    def long_width(self) -> int:
        """How much room the long wording needs."""
        return self._width_of(self._status.long) if self._status is not None else 0

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return QSize(self._width_of(self.words), self.face.size("control.button_small"))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def _width_of(self, words: str) -> int:
        text = QFontMetricsF(self.face.font("label")).horizontalAdvance(words)
        return int(text) + 1 + 2 * self.face.size("icon.small") + 20

    def _open(self) -> None:
        if self._status is not None and self._status.route is not None:
            self._go(self._status.route)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, words and the arrow that promises more."""
        if self._status is None:
            return
        side = self.face.size("icon.small")
        top = (self.height() - side) // 2
        painter = QPainter(self)
        painter.drawPixmap(0, top, self.face.pixmap(_ICONS[self._status.kind], side, self._status.kind))
        painter.setFont(self.face.font("label"))
        painter.setPen(self.face.color("ink" if self.underMouse() else "ink_secondary"))
        room = QRectF(side + 8, 0, self.width() - 2 * side - 8, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.words)
        if self._status.route is not None:
            painter.drawPixmap(self.width() - side - 4, top, self.face.pixmap("chevron-right", side, "ink_secondary"))
        painter.end()

"""A side panel that lies over the page where there is no room beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.paint import fill


class Drawer(QWidget):
    """Holds the panel at the left and dims the rest. Escape or a click beside it closes; Tab stays inside."""

    def __init__(self, face: Face, over: QWidget, closed: Callable[[], None]) -> None:
        super().__init__(over)
        self.face = face
        self._over = over
        self._closed = closed
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addStretch(1)
        self.setProperty("focus_host", True)
        self.hide()

    def open(self, panel: QWidget) -> None:
        """Show `panel` over the page, with the focus in it."""
        self.setGeometry(self._over.rect())
        self.row.insertWidget(0, panel)
        panel.show()
        self.show()
        self.raise_()
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def shut(self) -> None:
        """Close it, and tell."""
        if not self.isHidden():
            self.hide()
            self._closed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        event.accept()
        if self.childAt(event.position().toPoint()) is None:
            self.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; no other key reaches the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside."""
        stops = self._stops()
        focused = self.focusWidget()
        if not stops:
            return False
        at = stops.index(focused) if focused in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("scrim"))
        painter.end()

    def _stops(self) -> list[QWidget]:
        """What Tab reaches, in reading order, which is the order of their making."""
        inside = self.findChildren(QWidget)
        return [one for one in inside if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]

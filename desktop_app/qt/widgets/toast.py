"""Says in passing that something happened, with Undo where that helps; stays while it is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words

_EDGE = 16  # to the window's edges
_ABOVE = 8  # above and below the words, where they take more than one line


class Toast(QWidget):
    """Belongs to a window; `left` is where the page begins. A trouble has its own sign and stays longer."""

    def __init__(
        self,
        face: Face,
        window: QWidget,
        text: str,
        action: str = "",
        then: Callable[[], None] | None = None,
        left: int = 0,
        *,
        trouble: bool = False,
    ) -> None:
        super().__init__(window)
        self.face = face
        self._then = then
        self._left = left
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(icon_label(face, "triangle-alert" if trouble else "check", "button", "surface"))
        row.addWidget(Words(face, text, "label", "surface", weight=400))
        if action:
            row.addSpacing(24)
            row.addWidget(self._button(action))
        self.setAccessibleName(text)
        if not face.high_contrast:
            level = face.shadow("floating")
            effect = QGraphicsDropShadowEffect(self)
            effect.setOffset(0, level.y)
            effect.setBlurRadius(level.blur)
            effect.setColor(face.color(level.color))
            self.setGraphicsEffect(effect)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(face.motion.toast(longer=bool(action) or trouble))
        self._timer.timeout.connect(self._time_is_up)
        window.installEventFilter(self)

    def _button(self, action: str) -> QPushButton:
        button = QPushButton(action)
        button.setProperty("kind", "toast")
        font = self.face.font("label", 600)
        font.setUnderline(True)
        button.setFont(font)
        button.clicked.connect(self._act)
        return button

    def show_for_a_while(self) -> None:
        """Appear, speak, and go again."""
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, self.accessibleName())

    def _place(self) -> None:
        window, layout = self.window(), self.layout()
        width = min(self.sizeHint().width(), window.width() - 2 * _EDGE)
        words = layout.heightForWidth(width) if layout is not None else 0
        self.setFixedSize(width, max(self.face.size("control.toast"), words + 2 * _ABOVE))
        middle = self._left + (window.width() - self._left - width) // 2
        left = max(_EDGE, min(middle, window.width() - width - _EDGE))
        self.move(left, window.height() - self.height() - 24)

    def _act(self) -> None:
        self.put_away()
        if self._then is not None:
            self._then()

    def _time_is_up(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.put_away()

    def put_away(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's lower edge."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while pointed at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go a while after the pointer left."""
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark strip."""
        painter = QPainter(self)
        paint_card(painter, self.face, self.rect().toRectF(), self.face.size("radius.row"), "ink", "ink")
        painter.end()

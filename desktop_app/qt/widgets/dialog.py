"""A dialog over the dimmed window, only for what cannot be undone; the safe choice is the default."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import paint_card
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words

_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange  # of a window: its focus is shown


class Panel(QDialog):
    """A floating card inside the window it belongs to. Escape and a click beside it close it.

    It is a QDialog so that screen readers know it as one, but no window of its own: it cannot get lost behind.
    """

    def __init__(
        self,
        face: Face,
        over: QWidget,
        *,
        width: int = 580,
        top: int | None = None,
        padding: int = 24,
        dim: bool = True,
    ) -> None:
        self._scrim = _Scrim(face, over.window(), self, "scrim" if dim else "")
        super().__init__(self._scrim)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.face = face
        self._width = face.grown(width)
        self._top = top
        self._before: QWidget | None = None
        self._keys = False
        self._page: QWidget | None = None
        self.setProperty("focus_host", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(0)
        if not face.high_contrast:
            self.setGraphicsEffect(self._shadow())
        self.finished.connect(self._put_away)

    def _shadow(self) -> QGraphicsDropShadowEffect:
        level = self.face.shadow("dialog")
        effect = QGraphicsDropShadowEffect(self)
        effect.setOffset(0, level.y)
        effect.setBlurRadius(level.blur)
        effect.setColor(self.face.color(level.color))
        return effect

    def show_over(self, first: QWidget | None = None) -> None:
        """Show the panel and give focus to `first`."""
        self._before = self._scrim.window().focusWidget()
        self._scrim.cover()
        self.show()
        self.place()
        lead_focus(first or self)

    def go_with(self, page: QWidget) -> None:
        """Go away when the page does that it is about."""
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page goes."""
        if watched is self._page and event.type() == QEvent.Type.Hide and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Lie in the middle of the window, or at `top`."""
        width = min(self._width, self._scrim.width() - 48)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = min(max(height, self.minimumHeight()), self._scrim.height() - 24 - max(24, self._top or 0))
        top = self._top if self._top is not None else max(24, (self._scrim.height() - height) // 2)
        self.setGeometry((self._scrim.width() - width) // 2, top, width, height)

    def done(self, result: int) -> None:
        """Close; whether the keyboard leads is asked before Qt moves the focus on its own."""
        self._keys = self.window().testAttribute(_BY_KEYBOARD)
        super().done(result)

    def _put_away(self) -> None:
        self._scrim.hide()
        self._scrim.window().setAttribute(_BY_KEYBOARD, self._keys)
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            lead_focus(self._before)
        self._scrim.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside while the panel is open."""
        stops = [child for child in self.findChildren(QWidget) if _takes_tab(child, self)]
        if not stops:
            return True
        current = self.focusWidget()
        place = stops.index(current) if current in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        paint_card(painter, self.face, self.rect().toRectF(), self.face.size("radius.hero"))
        painter.end()


def _takes_tab(child: QWidget, panel: QWidget) -> bool:
    return bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.isEnabled() and child.isVisibleTo(panel)


class _Scrim(QWidget):
    """The window behind a panel, dimmed in a colour; without one it only keeps the page from being pressed."""

    def __init__(self, face: Face, window: QWidget, panel: Panel, color: str) -> None:
        super().__init__(window)
        self._face = face
        self._color = color
        self._panel = panel
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
            self._panel.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self._panel.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the page behind."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies behind."""
        if self._color:
            painter = QPainter(self)
            fill(painter, self.rect(), self._face.color(self._color))
            painter.end()


class Question(Panel):
    """Asks before something that cannot be undone: what happens, a way out at the left, keep, do."""

    def __init__(
        self,
        face: Face,
        over: QWidget,
        *,
        title: str,
        text: str,
        keep: str,
        do: str,
        then: Callable[[], None],
        icon: str = "triangle-alert",
        aside: str = "",
        on_aside: Callable[[], None] | None = None,
        danger: bool = True,
    ) -> None:
        super().__init__(face, over)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Tile(face, icon, "danger" if danger else "accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Words(face, title, "subheading"))
        words.addWidget(Words(face, text, "label", "ink_secondary", weight=400))
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self.column.addSpacing(24)
        self.keep = Button(face, keep, on_click=self.reject)
        self.keep.setDefault(True)
        self.do = Button(face, do, "erase" if danger else "primary", on_click=self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if aside:
            foot.addWidget(Button(face, aside, "quiet", icon="archive", on_click=on_aside))
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.do)
        self.column.addLayout(foot)
        self.accepted.connect(then)

    def ask(self) -> None:
        """Show the question."""
        self.show_over(self.keep)

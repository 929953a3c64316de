"""A list to pick one from, beside the control that opened it: words may wrap, arrows and signs lead, Escape closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.listrow import ListRow
from desktop_app.qt.widgets.scroll_area import ScrollArea

_GAP = 4  # between the control and the list
_EDGE = 8  # between the list and the window's edge
_INSIDE = 4
_NARROWEST = 280


class Pick(NamedTuple):
    """One thing to pick: `sign` is a key that picks it, `tell` is said beside the words."""

    key: str
    words: str
    sign: str = ""
    tell: str = ""
    icon: str = ""


class PickList(Panel):
    """`picked` is told the key; what is picked already is `current`, and has the focus at first."""

    def __init__(
        self, face: Face, over: QWidget, name: str, picks: Sequence[Pick], current: str, picked: Callable[[str], None]
    ) -> None:
        super().__init__(face, over, width=_NARROWEST, padding=_INSIDE, dim=False)
        self.setAccessibleName(name)
        self._picked = picked
        self._anchor = QRect()
        self._signs = {pick.sign.upper(): pick.key for pick in picks if pick.sign}
        self.rows = {pick.key: self._row(pick, chosen=pick.key == current) for pick in picks}
        self._first = self.rows.get(current) or next(iter(self.rows.values()), None)
        self.content = QWidget()
        self.content.setProperty("clear", True)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        column.setSpacing(2)
        for row in self.rows.values():
            column.addWidget(row)
        area = ScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(self.content)
        self.column.addWidget(area)
        self.go_with(over)

    def _row(self, pick: Pick, *, chosen: bool) -> ListRow:
        return ListRow(
            self.face,
            pick.words,
            lambda: self._pick(pick.key),
            lead=pick.sign,
            icon=pick.icon,
            end=pick.tell,
            chosen=chosen,
            tell=pick.tell,
        )

    def show_beside(self, control: QWidget) -> None:
        """Come up below the control, as wide as it is, or above it where there is more room."""
        self._anchor = QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size())
        self.show_over(self._first)

    def place(self) -> None:
        """Beside the control, wholly inside the window."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(max(self._anchor.width(), self.face.grown(_NARROWEST)), window.width() - 2 * _EDGE)
        layout = self.content.layout()
        inside = width - 2 * _INSIDE
        height = (layout.heightForWidth(inside) if layout is not None else 0) + 2 * _INSIDE
        below = window.height() - self._anchor.bottom() - _GAP - _EDGE
        above = self._anchor.top() - _GAP - _EDGE
        down = below >= min(height, above)
        height = min(height, below if down else above)
        top = self._anchor.bottom() + _GAP if down else self._anchor.top() - _GAP - height
        left = max(_EDGE, min(self._anchor.left(), window.width() - width - _EDGE))
        self.setGeometry(left, top, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead through the list; a sign picks."""
        rows = list(self.rows.values())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        sign = self._signs.get(event.text().upper()) if event.text() else None
        if sign is not None:
            self._pick(sign)
        elif key in (*steps, Qt.Key.Key_Home, Qt.Key.Key_End):
            focused = self.focusWidget()
            at = next((number for number, row in enumerate(rows) if row is focused), 0)
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(rows) - 1}
            to = ends[key] if key in ends else (at + steps[key]) % len(rows)
            rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _pick(self, key: str) -> None:
        self.accept()
        self._picked(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a window of another width the control is elsewhere."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width() and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)

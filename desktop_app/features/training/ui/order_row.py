"""One row of an order: dragged by its grip, moved by keys or by its two arrows."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from desktop_app.features.training.ui.right_line import RightLine
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import SIDE, TILE, paint_frame, paint_sign
from desktop_app.qt.widgets.button import IconButton
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words

_HEIGHT = 56
_GRIP = 12  # the width of the six dots
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Mover(Protocol):
    """Who moves the rows."""

    def shift(self, row: OrderRow, by: int) -> None:
        """Move a row up (less than 0) or down."""
        ...

    def walk(self, row: OrderRow, by: int) -> None:
        """Give the focus to another row."""
        ...

    def hold(self, row: OrderRow, *, keep: bool = True) -> None:
        """The row was picked up or put down; without `keep` it goes back to where it was picked up."""
        ...

    def drag(self, row: OrderRow, top: int) -> None:
        """The row is dragged by the pointer, and its upper edge is there."""
        ...

    def drop(self, row: OrderRow) -> None:
        """The pointer let it go."""
        ...


class OrderRow(PressedByEnter):
    """Checked while it is picked up. Space picks up and puts down, arrows move then; with Alt they move at once."""

    def __init__(self, face: Face, key: str, text: str, mover: Mover) -> None:
        super().__init__()
        self.face = face
        self.key = key
        self.text_shown = text
        self.number = 0
        self.verdict = ""
        self._mover = mover
        self._pressed_at: QPoint | None = None
        self.dragged = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.up = IconButton(face, "chevron-up", self.tr("Move up"), on_click=lambda: mover.shift(self, -1))
        self.down = IconButton(face, "chevron-down", self.tr("Move down"), on_click=lambda: mover.shift(self, 1))
        self.tag = Words(face, "", "caption", "success", weight=600, wrap=False)
        self.tag.hide()
        self._lay_out()
        wraps(self)
        self.setMinimumHeight(face.grown(_HEIGHT))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focus_radius", face.size("radius.card"))
        self.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move it; Space picks it up."))
        self.toggled.connect(self._grabbed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 9, SIDE, 9)
        row.setSpacing(self.face.space("xxs"))
        row.addSpacing(self.face.grown(_GRIP + TILE) + 24)
        self._column = QVBoxLayout()
        self._column.setSpacing(self.face.space("xxs"))
        self._column.addWidget(passive(Words(self.face, self.text_shown, "writing")))
        row.addLayout(self._column, 1)
        row.addWidget(passive(self.tag))
        row.addWidget(self.up)
        row.addWidget(self.down)

    def stand(self, number: int, whole: int) -> None:
        """Its place in the order now."""
        self.number = number
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < whole)
        self.setAccessibleName(f"{number}. {self.text_shown}")
        self.up.setAccessibleName(self.tr("Move up: {text}").format(text=self.text_shown))
        self.down.setAccessibleName(self.tr("Move down: {text}").format(text=self.text_shown))
        self.update()

    def judge(self, *, right: bool, instead: str) -> None:
        """Say whether it is in its place, and what should be there `instead`."""
        self.verdict = "right" if right else "wrong"
        self.setChecked(False)
        self.setCheckable(False)
        for arrow in (self.up, self.down):
            arrow.hide()
        self.unsetCursor()
        words = self.tr("Right") if right else self.tr("Belongs here: {text}").format(text=instead)
        self.setAccessibleDescription(words)
        if right:
            self.tag.setText(words)
            self.tag.show()
        else:
            line = RightLine(self.face, words)
            self._column.addWidget(passive(line))
            line.show()
        self.update()

    @property
    def state(self) -> str:
        """rest, hover, chosen, right or wrong."""
        if self.verdict:
            return self.verdict
        if self.isChecked() or self.dragged:
            return "chosen"
        return "hover" if self.underMouse() else "rest"

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead or move, Space picks up, Escape takes back; Enter is for the page."""
        if self.verdict or not self._taken(event):
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and not self.verdict:
                super().keyPressEvent(event)
            else:
                event.ignore()

    def _taken(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), self.isChecked()
        by = _STEPS.get(key) or _ENDS.get(key)
        if by:
            moves = held or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self._mover.shift if moves else self._mover.walk)(self, by)
            return True
        if held and key in (*_ENTER, Qt.Key.Key_Escape):
            if key == Qt.Key.Key_Escape:
                self._mover.hold(self, keep=False)
            self.setChecked(False)
            return True
        return False

    def _grabbed(self, _on: bool) -> None:
        self._mover.hold(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes away puts it down."""
        self.setChecked(False)
        super().focusOutEvent(event)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready to be dragged."""
        if event.button() == Qt.MouseButton.LeftButton and not self.verdict:
            self._pressed_at = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._pressed_at is None:
            return
        moved = event.position().toPoint() - self._pressed_at
        if not self.dragged and moved.manhattanLength() < QApplication.startDragDistance():
            return
        if not self.dragged:
            self.dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
        self._mover.drag(self, self.y() + moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay where it was let go."""
        self._pressed_at = None
        if self.dragged:
            self.dragged = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self._mover.drop(self)

    # The look

    def changeEvent(self, event: QEvent) -> None:
        """A row that is put away lets go."""
        if event.type() == QEvent.Type.EnabledChange:
            self._pressed_at = None
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, grip and number."""
        side, grip = self.face.grown(TILE), self.face.grown(_GRIP)
        painter = QPainter(self)
        paint_frame(painter, self.face, QRectF(self.rect()), self.state)
        if self.verdict:
            painter.setFont(self.face.font("label", 600))
            painter.setPen(self.face.color("ink_secondary"))
            painter.drawText(QRectF(SIDE, 0, grip, self.height()), Qt.AlignmentFlag.AlignCenter, str(self.number))
        else:
            self._paint_grip(painter)
        tile = QRectF(SIDE + grip + 8, (self.height() - side) / 2, side, side)
        paint_sign(painter, self.face, tile, self.state, str(self.number))
        painter.end()

    def _paint_grip(self, painter: QPainter) -> None:
        dot, gap = self.face.grown(3), self.face.grown(6)
        painter.setBrush(self.face.color("edge"))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        for column in range(2):
            for line in (-1, 0, 1):
                painter.drawEllipse(QRectF(SIDE + column * gap, middle + line * gap - dot / 2, dot, dot))

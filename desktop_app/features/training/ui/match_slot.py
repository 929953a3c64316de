"""One pair to be made: the left side stands firm, the right side is chosen into its slot."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.features.training.ui.dragged import Dragged
from desktop_app.features.training.ui.right_line import RightLine
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import SIDE, TILE, paint_frame, paint_sign
from desktop_app.qt.widgets.button import IconButton
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.text import Words

_HEIGHT = 64
_SLOT = 44
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPENS = (*_ENTER, Qt.Key.Key_Down, Qt.Key.Key_Up)
_CLEARS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Matcher(Protocol):
    """Who brings the sides together."""

    def open(self, slot: Slot) -> None:
        """The slot was pressed: fill it with the side that is picked up, or offer all of them."""
        ...

    def clear(self, slot: Slot) -> None:
        """Take away what is in the slot."""
        ...

    def carry(self, source: QWidget, at: QPoint) -> None:
        """Something is dragged, and the pointer is there on the screen."""
        ...

    def put(self, source: QWidget, at: QPoint) -> None:
        """It was let go there."""
        ...


class Slot(Dragged):
    """Where the right side goes. Enter and arrows open the list of sides, Delete empties it."""

    def __init__(self, face: Face, left: str, matcher: Matcher) -> None:
        super().__init__(face, matcher)
        self.left = left
        self.right = ""
        self.aimed = False
        self._matcher = matcher
        self._words = Words(face, self.tr("Choose"), "body", "ink_secondary")
        self._arrow = icon_label(face, "chevron-down", "small", "ink_secondary")
        self.remove = IconButton(face, "x", self.tr("Remove"), on_click=lambda: matcher.clear(self))
        self.remove.hide()
        self._tag = Words(face, "", "caption", "success", weight=600, wrap=False)
        self._tag.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 5, 5)
        row.setSpacing(face.space("xs"))
        row.addWidget(passive(self._words), 1)
        row.addWidget(passive(self._tag))
        row.addWidget(passive(self._arrow))
        row.addSpacing(7)
        row.addWidget(self.remove)
        wraps(self)
        self.setMinimumHeight(face.grown(_SLOT))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(self.tr("Enter opens the list of what may belong here."))
        self.clicked.connect(lambda _checked=False: matcher.open(self))
        self.hold("")

    def hold(self, right: str) -> None:
        """Show another right side; none: the slot is open."""
        self.right = right
        self._words.setText(right or self.tr("Choose"))
        self._words.set_color("ink" if right else "ink_secondary")
        self._arrow.setVisible(not right)
        self.remove.setVisible(bool(right))
        pattern = self.tr("{left}: {right}") if right else self.tr("{left}: nothing yet")
        self.setAccessibleName(pattern.format(left=self.left, right=right))
        self.remove.setAccessibleName(self.tr("Remove: {right}").format(right=right))
        self.update()

    def aim(self, on: bool) -> None:
        """Whether something dragged would fall in here."""
        if on != self.aimed:
            self.aimed = on
            self.update()

    def judge(self, words: str, tag: str) -> None:
        """Hold still, and say how it was."""
        self.fixed = True
        self._tag.setText(tag)
        self._tag.setVisible(bool(tag))
        self.setMinimumHeight(0)
        self._arrow.hide()
        self.remove.hide()
        self.unsetCursor()
        self.setAccessibleDescription(words)
        self.update()

    def can_be_dragged(self) -> bool:
        """Only what is there."""
        return bool(self.right) and not self.fixed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list or empty the slot; Ctrl+Enter is for the page."""
        if self.fixed or (event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        elif event.key() in _OPENS:
            self.click()
        elif event.key() in _CLEARS and self.right:
            self._matcher.clear(self)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return smallest(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dashed while it is open, tinted once it is filled; plain when it was judged, for then the row speaks."""
        if self.fixed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.aimed or bool(self.right)
        role = "accent" if lively else "ink_secondary" if self.underMouse() else "edge"
        pen = QPen(self.face.color(role), 2 if self.aimed else 1)
        if not self.right:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.face.color("accent_soft" if lively else "surface"))
        radius = self.face.size("radius.control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


class PairRow(QWidget):
    """A letter, the left side, and its slot."""

    def __init__(self, face: Face, letter: str, key: str, left: str, matcher: Matcher) -> None:
        super().__init__()
        self.face = face
        self.key = key
        self.letter = letter
        self.verdict = ""
        self.slot = Slot(face, left, matcher)
        self._left = Words(face, left, "writing", weight=500)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 9, 9, 9)
        row.setSpacing(face.space("md"))
        row.addSpacing(face.grown(TILE) + 16)
        row.addWidget(self._left, 5)
        row.addLayout(self._right, 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(face.grown(_HEIGHT))

    def hold(self, right: str) -> None:
        """Show another right side; none: the slot is open."""
        if right != self.slot.right:
            self.slot.hold(right)
            self.update()

    def judge(self, *, right: bool, instead: str) -> None:
        """Say whether the pair is right, and what belongs here `instead`."""
        self.verdict = "right" if right else "wrong"
        words = self.tr("Right") if right else self.tr("Belongs here: {text}").format(text=instead)
        self.slot.judge(words, words if right else "")
        if not right:
            line = RightLine(self.face, words)
            holder = QHBoxLayout()
            holder.setContentsMargins(12, 0, 12, 2)
            holder.addWidget(line)
            self._right.addLayout(holder)
            line.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return wanted(self, QSize(0, self.minimumHeight()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and letter."""
        side = self.face.grown(TILE)
        state = self.verdict or ("chosen" if self.slot.right else "rest")
        painter = QPainter(self)
        paint_frame(painter, self.face, QRectF(self.rect()), self.verdict or "rest")
        paint_sign(painter, self.face, QRectF(SIDE, (self.height() - side) / 2, side, side), state, self.letter)
        painter.end()

"""A small card beside the word it explains: it comes without dimming anything, and goes with Escape or a click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import IconButton
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.scroll_area import ScrollArea
from desktop_app.qt.widgets.text import Words

_GAP = 6  # between the word and the card
_EDGE = 12  # between the card and the window's edge


class Popover(Panel):
    """`title` and `text` about something on the page; it is spoken when it comes, and focus returns when it goes."""

    def __init__(self, face: Face, over: QWidget, *, title: str, text: str, close: str) -> None:
        super().__init__(face, over, width=360, padding=face.space("md"), dim=False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._anchor = QRect()
        head = QHBoxLayout()
        head.setSpacing(face.space("xs"))
        head.addWidget(Words(face, title, "subheading"), 1)
        self.close_button = IconButton(face, "x", close, on_click=self.reject)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addSpacing(face.space("xxs"))
        self.column.addWidget(_Scrolled(Words(face, text, "writing", "ink_secondary")), 1)
        self.go_with(over)

    def show_beside(self, word: QWidget) -> None:
        """Come up below the word, or above it where there is more room."""
        self._anchor = QRect(word.mapTo(word.window(), QPoint(0, 0)), word.size())
        self.show_over(self.close_button)
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    def place(self) -> None:
        """Beside the word, wholly inside the window."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(self._width, window.width() - 2 * _EDGE)
        least = self.minimumSizeHint().height()
        height = max(least, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())
        below = window.height() - self._anchor.bottom() - _GAP - _EDGE
        above = self._anchor.top() - _GAP - _EDGE
        down = below >= min(height, above) or below >= above
        height = min(height, max(below if down else above, least))
        top = self._anchor.bottom() + _GAP if down else self._anchor.top() - _GAP - height
        left = max(_EDGE, min(self._anchor.left(), window.width() - width - _EDGE))
        top = max(_EDGE, min(top, window.height() - height - _EDGE))
        self.setGeometry(left, top, width, height)


class _Scrolled(ScrollArea):
    """As high as its words while there is room for them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        words.setProperty("clear", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(words)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A few lines; the rest is scrolled to."""
        return QSize(80, min(self._words.minimumSizeHint().height() * 3, self._words.sizeHint().height()))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All its words."""
        return self._words.heightForWidth(width)

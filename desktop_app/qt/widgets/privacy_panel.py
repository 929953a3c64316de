"""The panel in which a privacy notice is read over the page, with plain words whatever a company wrote into it."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.dialog import Panel
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.privacy_notice import PrivacyText
from desktop_app.qt.widgets.text import Words

_WIDTH = 672  # a column of 608 pixels, as lessons have, between its margins
_LEAST = 96
_RIM = 8  # between the words and the ring of the focus
_LONG = 50_000  # signs: more than any window holds, so nobody needs to know how high it is
_NOT_WORDS = dict.fromkeys((0xFDD0, 0xFDD1, 0xFFFC))  # signs with which Qt marks frames and pictures in a text
_ENDLESS = re.compile(r"\S{80}(?=\S)")  # Qt takes minutes to break a word of a million signs
_EMPTY_LINE = re.compile(r"\n\s*\n")


class PrivacyPanel(Panel):
    """Title, version, a way to close it, and the text, which scrolls by keyboard from the first moment."""

    def __init__(self, face: Face, over: QWidget, notice: PrivacyText) -> None:
        super().__init__(face, over, width=_WIDTH, padding=0)
        self._over = over
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.edition)
        side = face.space("xl")
        words = QVBoxLayout()
        words.setContentsMargins(side, side - _RIM, side, face.space("sm"))
        words.setSpacing(face.space("xxs"))
        self._title = Words(face, notice.title, "heading")
        words.addWidget(self._title)
        words.addWidget(Words(face, notice.edition, "label", "ink_tertiary", weight=400))
        self.text = NoticeText(face, notice)
        middle = QHBoxLayout()
        middle.setContentsMargins(side - _RIM, _RIM, _RIM, _RIM)
        middle.addWidget(self.text)
        self.close_button = Button(face, QCoreApplication.translate("PrivacyNotice", "Close"), on_click=self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(side, face.space("sm"), face.space("lg"), face.space("md"))
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self._lines = tuple(Hairline(face) for _ in range(2))  # where the text goes on above and below them
        self.column.addLayout(words)
        self.column.addWidget(self._lines[0])
        self.column.addLayout(middle, 1)
        self.column.addWidget(self._lines[1])
        self.column.addLayout(foot)
        for line in self._lines:
            line.setSizePolicy(_keeping_its_place(line))

    def open(self) -> None:
        """Come up, ready to be scrolled, and go when the page does."""
        self.go_with(self._over)
        self.show_over(self.text)

    def place(self) -> None:
        """As high as the text, or as the window lets it be; then the text gives way, not the title."""
        super().place()
        self._title.setMinimumHeight(self._title.heightForWidth(self.width() - 2 * self.face.space("xl")))
        for line in self._lines:
            line.setVisible(not self.text.fits)


class NoticeText(QTextEdit):
    """Headings and paragraphs, to be read, scrolled and copied. Nothing in them is ever taken for markup."""

    def __init__(self, face: Face, notice: PrivacyText) -> None:
        super().__init__()
        self.face = face
        self._heights: dict[int, int] = {}
        self._margin = face.space("xl") - _RIM  # the bar lies in it, so that the lines keep their length
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(notice.title)
        self.viewport().setAutoFillBackground(False)
        self._fill(notice.parts)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _fill(self, parts: tuple[tuple[str, str], ...]) -> None:
        self.document().setDocumentMargin(0)
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(self.face.space("xxs"))
        frame.setBottomMargin(self.face.space("md"))
        self.document().rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(self.document())
        for number, (title, text) in enumerate(parts):
            self._add(cursor, title, "subheading", "ink", above=self.face.space("lg") if number else 0, level=2)
            for paragraph in _EMPTY_LINE.split(text.strip()):
                self._add(cursor, paragraph, "writing", "ink_secondary", above=self.face.space("xs"))

    def _add(self, cursor: QTextCursor, text: str, role: str, color: str, *, above: int, level: int = 0) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(self.face.line(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setTopMargin(above)
        block.setHeadingLevel(level)
        inked = QTextCharFormat()
        inked.setFont(self.face.font(role))
        inked.setForeground(self.face.color(color))
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(_plain(text), inked)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.face.grown(_WIDTH), _LEAST)

    def minimumSizeHint(self) -> QSize:
        """A few lines; the rest is scrolled to."""
        return QSize(self.face.grown(200), _LEAST)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All of it, where a window could hold that."""
        if self.document().characterCount() > _LONG:
            return 1 << 16
        if width not in self._heights:
            laid = self.document().clone()
            laid.setTextWidth(width - _RIM - self._margin)
            self._heights[width] = round(laid.size().height())
        return self._heights[width]

    @property
    def fits(self) -> bool:
        """Whether all of it is on screen."""
        return self.heightForWidth(self.width()) <= self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar is there or it is not: one that comes and goes while a text is laid out confuses screen readers."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self.fits else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(policy)
        bar = 0 if self.fits else self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(_RIM, 0, self._margin - bar, 0)
        super().resizeEvent(event)


def _keeping_its_place(widget: QWidget) -> QSizePolicy:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    return policy


def _plain(text: str) -> str:
    """The words of one paragraph on one line, without signs that mean something to Qt; endless words are parted."""
    words = " ".join(text.translate(_NOT_WORDS).split())
    shown = "".join(sign for sign in words if unicodedata.category(sign) != "Cc")
    return _ENDLESS.sub("\\g<0>\u200b", shown)

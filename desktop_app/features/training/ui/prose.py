"""Paragraphs to read: painted in one go, with links that are real buttons, so that every hand and ear reaches them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.lesson import CLAUSE_SCHEME, TERM_SCHEME
from desktop_app.features.training.ui.runs import Run, len16, runs_of
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words

if TYPE_CHECKING:
    from desktop_app.features.training.ui.pen import Pen

_SHORT = 16  # of a link to a clause that names it by its number
Follow = Callable[[str, QWidget], None]
"""Opens an address; the widget is the link that was pressed."""


class Prose(Words):
    """A paragraph of a lesson; `html` is what `lesson.parse` lets through, `follow` opens an address."""

    def __init__(self, face: Face, html: str, role: str, color: str, follow: Follow, pen: Pen | None = None) -> None:
        text, self._runs = runs_of(html)
        super().__init__(face, text, role, color, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.links = tuple(Link(self, run, follow) for run in self._runs if run.address)
        self._pen = pen
        if pen is not None:
            self.setCursor(Qt.CursorShape.IBeamCursor)

    # Marks and selection

    def place_at(self, point: QPoint) -> int:
        """The place in the text below a point."""
        laid = self._fitting(self.width())
        if point.y() < 0:
            return 0
        number = point.y() // self._line
        if number >= laid.layout.lineCount():
            return len16(self.text())
        return int(laid.layout.lineAt(number).xToCursor(point.x()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, with what is marked in them."""
        painter = QPainter(self)
        painter.setPen(self.face.color(self._color if self.isEnabled() else "disabled_ink"))
        marked = self._pen.marked(self) if self._pen is not None else []
        self._fitting(self.width()).layout.draw(painter, QPointF(0, 0), marked)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if self._pen is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pen.press(self, event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as the pointer is."""
        if self._pen is not None:
            self._pen.drag(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        if self._pen is not None:
            self._pen.take_word(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The links move with the words."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return  # where words stand depends on the width alone
        for link in self.links:
            link.cover([self._area(line, link.run) for line in self._lines_of(link.run)])

    def _lines_of(self, run: Run) -> list[QTextLine]:
        layout = self._fitting(self.width()).layout
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        end = run.start + run.length
        return [line for line in lines if line.textStart() < end and line.textStart() + line.textLength() > run.start]

    def _area(self, line: QTextLine, run: Run) -> QRect:
        begin = max(run.start, line.textStart())
        end = min(run.start + run.length, line.textStart() + line.textLength())
        left, right = _across(line, begin), _across(line, end)
        top = line.lineNumber() * self._line
        return QRectF(left - 2, top, right - left + 4, self._line).toRect()

    def typeset(self, text: str) -> str:
        """No line ends between "clause" and its number."""
        text = super().typeset(text)
        for run in self._runs:
            if run.address.startswith(CLAUSE_SCHEME) and run.length <= _SHORT:
                text = text.replace(run.text, run.text.replace(" ", "\u00a0"))
        return text

    def _formats(self) -> list[QTextLayout.FormatRange]:
        return [self._format(run) for run in self._runs]

    def _format(self, run: Run) -> QTextLayout.FormatRange:
        part = QTextLayout.FormatRange()
        part.start, part.length = run.start, run.length
        part.format = QTextCharFormat()
        part.format.setFont(self._run_font(run))
        if run.address:
            part.format.setForeground(self.face.color("accent_ink"))
        if run.address.startswith(TERM_SCHEME):
            part.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return part

    def _run_font(self, run: Run) -> QFont:
        if "code" in run.marks:
            font = QFont(self.face.font("code"))
            font.setPixelSize(round(self.font().pixelSize() * 0.92))
            return font
        strong = "b" in run.marks or (run.address and not run.address.startswith(TERM_SCHEME))
        font = QFont(self.face.font(self.role, 600 if strong else 0))
        font.setItalic("i" in run.marks)
        return font


class Link(PressedByEnter):
    """Lies over the words of a link, which its paragraph paints; says where it leads before it is pressed."""

    def __init__(self, over: QWidget, run: Run, follow: Follow) -> None:
        super().__init__(over)
        self.run = run
        self.setAccessibleName(run.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focus_radius", 4)
        self.setAutoDefault(False)
        if run.address.startswith("https://"):
            self.setToolTip(run.address)
            self.setAccessibleDescription(run.address)
        elif run.address.startswith(TERM_SCHEME):
            self.setAccessibleDescription(self.tr("Explains the word"))
        self.clicked.connect(lambda _checked=False: follow(run.address, self))

    def cover(self, areas: list[QRect]) -> None:
        """Lie over these pieces of lines."""
        region = QRegion()
        for area in areas:
            region = region.united(area)
        whole = region.boundingRect()
        self.setGeometry(whole)
        self.setMask(region.translated(-whole.topLeft()))

    def sizeHint(self) -> QSize:
        """As large as the words below."""
        return self.size()

    def minimumSizeHint(self) -> QSize:
        """The words are its paragraph's care."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paragraph has painted the words."""


def _across(line: QTextLine, cursor: int) -> float:
    found: Any = line.cursorToX(cursor)  # a pair: the place, and the cursor it belongs to
    return float(found[0])

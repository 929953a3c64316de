"""What is marked in the text of a lesson: the words one looked for, and what one selects to copy it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop_app.features.training.search import Query, fold
from desktop_app.features.training.ui.prose import Prose
from desktop_app.features.training.ui.runs import len16
from desktop_app.qt.face import Face

codecs.lookup("utf-16-le")  # imports it here, in a lane, and not when somebody copies
_WORD = re.compile(r"\w+")
_NEAR_EDGE = 12  # pixels from the edge of the column where selecting goes on scrolling

Place = tuple[Prose, int]
Range = tuple[int, int]


class Pen:
    """One for each lesson. `column` tells the widget that holds all its words, `scroll` moves it by pixels."""

    def __init__(self, face: Face, column: QWidget, scroll: Callable[[int], None]) -> None:
        self.face = face
        self._column = column
        self._scroll = scroll
        self._query: Query | None = None
        self._anchor: Place | None = None
        self._selected: dict[Prose, Range] = {}

    # Words looked for

    def mark(self, words: str) -> None:
        """Mark these words wherever they are; none takes all marks away."""
        self._query = Query(words) if words.strip() else None
        for prose in self._proses():
            prose.update()

    def first_marked(self, inside: QWidget) -> Prose | None:
        """The first paragraph with a mark in this block."""
        found = [inside] if isinstance(inside, Prose) else self._in_order(inside.findChildren(Prose))
        return next((prose for prose in found if self._found(prose.text())), None)

    def marked(self, prose: Prose) -> list[QTextLayout.FormatRange]:
        """What to paint behind the words of a paragraph."""
        marks = [self._format(*part, found=True) for part in self._found(prose.text())]
        if prose in self._selected:
            marks.append(self._format(*self._selected[prose], found=False))
        return marks

    def _found(self, text: str) -> list[Range]:
        if self._query is None:
            return []
        words = (word for word in _WORD.finditer(text) if self._query.takes(fold(word[0])))
        return [(len16(text[: word.start()]), len16(text[: word.end()])) for word in words]

    def _format(self, start: int, end: int, *, found: bool) -> QTextLayout.FormatRange:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, end - start
        part.format = QTextCharFormat()
        part.format.setBackground(self.face.color("warning_soft" if found else "accent"))
        if found:
            part.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            part.format.setUnderlineColor(self.face.color("warning"))
        else:
            part.format.setForeground(self.face.color("on_accent"))
        return part

    # Selecting

    @property
    def selected(self) -> str:
        """What is selected: a line for each paragraph, the sign of a list before its words."""
        text, line = "", -1
        for prose in self._in_order(self._selected):
            start, end = self._selected[prose]
            top = self._top_left(prose).y()
            text += ("" if not text else " " if top == line else "\n") + _cut16(prose.text(), start, end)
            line = top
        return text

    def clear(self) -> None:
        """Select nothing."""
        self._select({})
        self._anchor = None

    def select_all(self) -> None:
        """Select the whole lesson."""
        self._select({prose: (0, len16(prose.text())) for prose in self._proses()})

    def copy(self) -> bool:
        """Copy what is selected; False when that is nothing."""
        text = self.selected
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def copy_near(self, point: QPoint) -> bool:
        """Copy the paragraph at a point of the screen, or the nearest one."""
        inside = self._column.mapFromGlobal(point)
        nearest = min(self._proses(), key=lambda prose: _distance(prose, inside, self._column), default=None)
        if nearest is not None:
            QGuiApplication.clipboard().setText(nearest.text())
        return nearest is not None

    def press(self, prose: Prose, event: QMouseEvent) -> None:
        """Begin here; with Shift go on from where one began."""
        place = prose.place_at(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor is not None:
            self._reach(prose, place)
        else:
            self._select({})
            self._anchor = (prose, place)
        event.accept()

    def drag(self, event: QMouseEvent) -> None:
        """Select as far as the pointer is, in whatever paragraph."""
        if self._anchor is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        point = self._column.mapFromGlobal(event.globalPosition().toPoint())
        nearest = min(self._proses(), key=lambda prose: _distance(prose, point, self._column), default=None)
        if nearest is not None:
            self._reach(nearest, nearest.place_at(nearest.mapFrom(self._column, point)))
        self._scroll_along(event)

    def take_word(self, prose: Prose, event: QMouseEvent) -> None:
        """Select the word below the pointer."""
        at, text = prose.place_at(event.position().toPoint()), prose.text()
        for word in _WORD.finditer(text):
            start, end = len16(text[: word.start()]), len16(text[: word.end()])
            if start <= at <= end:
                self._anchor = (prose, start)
                self._select({prose: (start, end)})
                return

    def _reach(self, prose: Prose, place: int) -> None:
        if self._anchor is None:
            return
        ordered = self._proses()
        first, last = self._anchor, (prose, place)
        if (ordered.index(first[0]), first[1]) > (ordered.index(last[0]), last[1]):
            first, last = last, first
        between = ordered[ordered.index(first[0]) : ordered.index(last[0]) + 1]
        ranges = {
            one: (first[1] if one is first[0] else 0, last[1] if one is last[0] else len16(one.text()))
            for one in between
        }
        self._select({one: part for one, part in ranges.items() if part[0] < part[1]})

    def _select(self, ranges: dict[Prose, Range]) -> None:
        before, self._selected = self._selected, ranges
        for prose in {*before, *ranges}:
            prose.update()

    def _scroll_along(self, event: QMouseEvent) -> None:
        viewport = self._column.parentWidget()
        if viewport is None:
            return
        y = viewport.mapFromGlobal(event.globalPosition().toPoint()).y()
        if y < _NEAR_EDGE:
            self._scroll(y - _NEAR_EDGE)
        elif y > viewport.height() - _NEAR_EDGE:
            self._scroll(y - viewport.height() + _NEAR_EDGE)

    def _proses(self) -> list[Prose]:
        return self._in_order(self._column.findChildren(Prose))

    def _in_order(self, proses: object) -> list[Prose]:
        shown = [prose for prose in proses if prose.isVisible()]  # type: ignore[attr-defined]  # any run of them
        return sorted(shown, key=lambda prose: (self._top_left(prose).y(), self._top_left(prose).x()))

    def _top_left(self, prose: QWidget) -> QPoint:
        return prose.mapTo(self._column, QPoint(0, 0))


def _distance(prose: Prose, point: QPoint, column: QWidget) -> tuple[int, int]:
    inside = prose.mapFrom(column, point)
    below = max(0, inside.y() - prose.height())
    return (max(-inside.y(), below, 0), max(-inside.x(), inside.x() - prose.width(), 0))


def _cut16(text: str, start: int, end: int) -> str:
    """A stretch of a text, counted as Qt counts."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")

"""A text of the policy in which words of the glossary can be opened and what was searched for is marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop_app.features.policy.terms import TermMark
from desktop_app.features.policy.words import Span
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words


class MarkedWords(Words):
    """Says `asked(term id, where)` when a marked word is pressed. `lead` stands strong before the text itself."""

    asked = Signal(str, QWidget)

    def __init__(
        self, face: Face, text: str, role: str, color: str = "ink", *, weight: int = 0, lead: str = ""
    ) -> None:
        self._found: tuple[Span, ...] = ()
        self._terms: dict[str, tuple[Span, TermButton]] = {}
        self._before = len(lead) + 1 if lead else 0
        super().__init__(face, f"{lead} {text}" if lead else text, role, color, weight=weight)
        self._strong = ((0, len(lead)),) if lead else ()

    def explain(self, marks: Iterable[TermMark], hint: str) -> None:
        """Make the words of the glossary open; `hint` says to a screen reader that they do."""
        for mark in marks:
            span = Span(mark.span.start + self._before, mark.span.length)
            button = TermButton(self, self.text()[span.start : span.end], hint)
            button.clicked.connect(lambda _on=False, id_=mark.term_id, where=button: self.asked.emit(id_, where))
            self._terms[mark.term_id] = span, button
        self.setMouseTracking(bool(self._terms))
        self._laid.clear()
        self._place_terms()

    def mark(self, found: Sequence[Span]) -> None:
        """Mark what was searched for, and nothing else."""
        spans = tuple(Span(span.start + self._before, span.length) for span in found)
        if spans != self._found:
            self._found = spans
            self._laid.clear()
            self.update()

    @property
    def marked(self) -> tuple[str, ...]:
        """The pieces that are marked."""
        return tuple(self.text()[span.start : span.end] for span in self._found)

    @property
    def terms(self) -> Mapping[str, TermButton]:
        """The words of the glossary, by term id."""
        return {term_id: button for term_id, (_, button) in self._terms.items()}

    # Painting

    def _formats(self) -> list[QTextLayout.FormatRange]:
        return [*super()._formats(), *map(self._as_term, self._terms.values()), *map(self._as_found, self._found)]

    def _as_term(self, term: tuple[Span, TermButton]) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        look.setUnderlineColor(self.face.color("accent"))
        return _range(term[0], look)

    def _as_found(self, span: Span) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(self.face.color("warning_soft"))
        look.setForeground(self.face.color("ink"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self.face.color("warning"))
        return _range(span, look)

    # Where the words lie

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words have moved."""
        super().resizeEvent(event)
        self._place_terms()

    def _place_terms(self) -> None:
        for span, button in self._terms.values():
            areas = self._areas(span)
            button.setGeometry(areas[0] if areas else QRect())

    def _areas(self, span: Span) -> list[QRect]:
        """Where a piece of text lies: one area a line."""
        laid = self._fitting(self.width())
        top, found = int(self._top(laid.lines * self._line)), []
        for number in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if start < span.end and span.start < end:
                left = _x(line.cursorToX(max(span.start, start)))
                right = _x(line.cursorToX(min(span.end, end)))
                found.append(QRect(left, top + number * self._line, max(1, right - left), self._line))
        return found

    def _term_at(self, place: QPoint) -> TermButton | None:
        """The word under the pointer, on whichever line: its button covers the first only."""
        for span, button in self._terms.values():
            if any(area.contains(place) for area in self._areas(span)):
                return button
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be opened."""
        over = self._term_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the word under the pointer."""
        button = self._term_at(event.position().toPoint())
        if button is not None:
            button.click()
        else:
            super().mouseReleaseEvent(event)


class TermButton(PressedByEnter):
    """Lies over a word of the text, which paints itself: for the keyboard and for screen readers."""

    def __init__(self, text: MarkedWords, word: str, hint: str) -> None:
        super().__init__(text)
        self.setAccessibleName(word)
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setProperty("focus_radius", text.face.size("radius.check"))

    def sizeHint(self) -> QSize:
        """It takes the size of its word."""
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text below it is painted already."""


def _range(span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = span.start, span.length, look
    return part


def _x(place: object) -> int:
    """PySide gives the place together with the cursor."""
    return round(place[0] if isinstance(place, tuple) else float(place))  # type: ignore[arg-type]

"""What a check found: errors and hints with what to do about each; F8 and arrows walk them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.trainer.ui.pack_words import PackWords
from desktop_app.features.trainer.work import Finding, Told
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.paint import fill
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.inside import passive, smallest, wanted, wraps
from desktop_app.qt.widgets.pressed import PressedByEnter
from desktop_app.qt.widgets.text import Words

AT_ONCE = 40  # nobody mends more in one go, and building a thousand rows takes seconds
SCREENFUL, SLICE = 5, 2  # rows that are built in one turn: at first, and then
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ProblemDeeds(NamedTuple):
    """What the rows can ask of the page."""

    choose: Callable[[Told], None]
    open: Callable[[Told], None]
    mend: Callable[[Told], None]


def place_words(told: Told) -> str:
    """File and line, as programmers write them."""
    return f"{told.file}:{told.line}" if told.line else told.file


class _Choice(PressedByEnter):
    """The words of a problem, to choose it by."""

    def __init__(self, face: Face, told: Told, sign_word: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self._step = step
        row = QHBoxLayout(self)
        row.setContentsMargins(face.space("md"), 12, 8, 12)
        row.setSpacing(face.space("sm"))
        sign = icon_label(
            face,
            "circle-x" if told.is_error else "triangle-alert",
            "button",
            "danger" if told.is_error else "warning",
        )
        row.addWidget(passive(sign), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(passive(Words(face, told.title, "label", weight=600)))
        if told.advice:
            words.addWidget(passive(Words(face, told.advice, "caption", "ink_secondary")))
        if told.file:
            words.addWidget(passive(Words(face, place_words(told), "code", "accent_ink")))
        row.addLayout(words, 1)
        self.setAccessibleName(". ".join(filter(None, (sign_word, told.title, told.advice, place_words(told)))))
        self.setProperty("focus_inset", 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wraps(self)

    def sizeHint(self) -> QSize:
        """Sized to the words."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return smallest(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the list."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row paints the ground."""


class ProblemRow(QWidget):
    """One problem and what can be done about it."""

    def __init__(self, face: Face, told: Told, deeds: ProblemDeeds, step: Callable[[int], None]) -> None:
        super().__init__()
        self.face = face
        self.told = told
        self.chosen = False
        self.choice = _Choice(face, told, self.tr("Error") if told.is_error else self.tr("Hint"), step)
        self.choice.clicked.connect(lambda _checked=False: deeds.choose(told))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, face.space("md"), 0)
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 10)
        buttons.setSpacing(4)
        for button in self._buttons(deeds):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        buttons.addStretch(1)
        row.addLayout(buttons)

    def _buttons(self, deeds: ProblemDeeds) -> list[Button]:
        told, buttons = self.told, []
        if told.mend is not None:
            use = Button(self.face, self.tr("Use that"), size="tiny", on_click=lambda: deeds.mend(told))
            use.setAccessibleDescription(
                self.tr("Write {new} in place of {old}").format(new=told.mend.new, old=told.mend.old)
            )
            use.setToolTip(use.accessibleDescription())
            buttons.append(use)
        if told.file:
            show = Button(
                self.face, self.tr("Open"), "quiet", "tiny", "external-link", on_click=lambda: deeds.open(told)
            )
            show.setAccessibleDescription(place_words(told))
            buttons.append(show)
        return buttons

    def set_chosen(self, *, chosen: bool) -> None:
        """Whether this is the one that is shown beside."""
        self.chosen = chosen
        self.choice.setAccessibleDescription(self.tr("shown beside") if chosen else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint and the bar of the one that is shown."""
        if not self.chosen:
            return
        painter = QPainter(self)
        fill(painter, self.rect(), self.face.color("accent_soft"))
        bar = self.rect()
        bar.setWidth(3)
        fill(painter, bar, self.face.color("accent"))
        painter.end()


class ProblemsCard(Card):
    """All of them, the errors first; a screenful stands at once, the rest in short slices, a long list in pieces."""

    def __init__(self, face: Face, words: PackWords, deeds: ProblemDeeds) -> None:
        super().__init__(face, padding=0, spacing=0)
        self._words = words
        self._deeds = deeds
        self.told: tuple[Told, ...] = ()
        self.rows: list[ProblemRow] = []
        self.chosen: Told | None = None
        self.on_change: Callable[[], None] = lambda: None
        self._goal = 0  # how many rows shall stand
        self._spare: dict[Told, ProblemRow] = {}  # rows that stood before and may stand again
        self._head, self._list, self._foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for layout in (self._head, self._list, self._foot):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            self.add(layout)
        self._slice = QTimer(self, singleShot=True)
        self._slice.timeout.connect(lambda: self._build(SLICE))

    def show_finding(self, finding: Finding) -> None:
        """Show what was found; rows that stay the same stay."""
        _clear(self._head)
        self._head.addWidget(self._make_head(finding))
        told = tuple(sorted(finding.told, key=lambda one: not one.is_error))
        if told == self.told:
            return
        lost = next((at for at, row in enumerate(self.rows) if self._loses_focus(row, told)), -1)
        self._take_apart(told)
        self._goal = min(len(told), AT_ONCE)
        self._build(SCREENFUL)
        if lost >= 0 and self.rows:
            lead_focus(self.rows[min(lost, len(self.rows) - 1)].choice)

    def _loses_focus(self, row: ProblemRow, told: tuple[Told, ...]) -> bool:
        return row.told not in told and row.isAncestorOf(_focus_of(self))

    def _take_apart(self, told: tuple[Told, ...]) -> None:
        """Keep the rows that will stand again."""
        self.told = told
        again = frozenset(told)
        self._spare = {row.told: row for row in self.rows if row.told in again}
        for row in self._spare.values():
            self._list.removeWidget(row)
        _clear(self._list)
        _clear(self._foot)
        self.rows = []

    def _make_head(self, finding: Finding) -> QWidget:
        chips: list[QWidget] = [Words(self.face, self.tr("Problems"), "body_strong", wrap=False)]
        if finding.errors:
            chips.append(Chip(self.face, self._words.errors(finding.errors), "danger"))
        if finding.hints:
            chips.append(Chip(self.face, self._words.hints(finding.hints), "warning"))
        if not finding.told:
            chips.append(Chip(self.face, self.tr("Nothing to mend"), "success", "check"))
        self.time = Words(self.face, self._words.duration(finding.seconds), "caption", "ink_tertiary", wrap=False)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(self.face.space("md"), 12, self.face.space("md"), 12)
        row.addWidget(Flow(*chips, self.time, spread=True))
        return holder

    def _build(self, count: int) -> None:
        """So many new rows, and all between them that stood before."""
        while len(self.rows) < self._goal and count:
            told = self.told[len(self.rows)]
            row = self._spare.pop(told, None)
            if row is None:
                row, count = ProblemRow(self.face, told, self._deeds, self.walk), count - 1
            row.set_chosen(chosen=told == self.chosen)
            self._list.addWidget(Hairline(self.face))
            self._list.addWidget(row)
            row.show()  # at once: it may be about to get the focus
            self.rows.append(row)
        if len(self.rows) < self._goal:
            self._slice.start(0)
            return
        self._finish()

    def _finish(self) -> None:
        for row in self._spare.values():
            row.hide()
            row.deleteLater()
        self._spare = {}
        _clear(self._foot)
        left = len(self.told) - len(self.rows)
        if left:
            text = self.tr("Show %n more", "", min(left, AT_ONCE))
            self._foot.addWidget(Hairline(self.face))
            more = Button(self.face, text, "quiet", "small", on_click=self._show_more)
            self._foot.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.on_change()

    def _show_more(self) -> None:
        first = len(self.rows)
        self._goal = min(len(self.told), self._goal + AT_ONCE)
        self._build(SCREENFUL)
        lead_focus(self.rows[first].choice)

    def mark(self, told: Told | None) -> None:
        """Show which one is shown beside."""
        self.chosen = told
        for row in self.rows:
            row.set_chosen(chosen=row.told == told)

    def walk(self, step: int) -> None:
        """To the next problem, or the one before; around at the ends."""
        if not self.rows:
            return
        at = next((number for number, row in enumerate(self.rows) if row.chosen), -1 if step > 0 else 0)
        if at + step == len(self.rows) < len(self.told):
            self._show_more()
        row = self.rows[(at + step) % len(self.rows)]
        lead_focus(row.choice)
        self._deeds.choose(row.told)


def _focus_of(widget: QWidget) -> QWidget:
    focused: QWidget | None = widget.window().focusWidget()
    return focused if focused is not None else widget


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

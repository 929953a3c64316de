"""What a check found: errors and hints with what to do about each; F8 and arrows walk them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
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
    """All of them, the errors first; a long list comes in pieces."""

    def __init__(self, face: Face, words: PackWords, deeds: ProblemDeeds) -> None:
        super().__init__(face, padding=0, spacing=0)
        self._words = words
        self._deeds = deeds
        self._told: tuple[Told, ...] = ()
        self.rows: list[ProblemRow] = []
        self.on_change: Callable[[], None] = lambda: None
        self._head = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._foot = QVBoxLayout()
        for layout in (self._head, self._list, self._foot):
            layout.setContentsMargins(0, 0, 0, 0)
            self.add(layout)
        self._shown: Finding | None = None

    @property
    def chosen(self) -> Told | None:
        """The one that is shown beside."""
        return next((row.told for row in self.rows if row.chosen), None)

    def show_finding(self, finding: Finding) -> None:
        """Show what was found; rows that stay the same stay."""
        _clear(self._head)
        self._head.addWidget(self._make_head(finding))
        self._shown = finding
        told = tuple(sorted(finding.told, key=lambda one: not one.is_error))
        if told == self._told:
            return
        focused = next((at for at, row in enumerate(self.rows) if row.isAncestorOf(_focus_of(self))), -1)
        chosen, self._told = self.chosen, told
        _clear(self._list)
        self.rows = []
        self._add_rows(AT_ONCE)
        if chosen in told:
            self.mark(chosen)
        if focused >= 0 and self.rows:
            lead_focus(self.rows[min(focused, len(self.rows) - 1)].choice)

    def _make_head(self, finding: Finding) -> QWidget:
        title = Words(self.face, self.tr("Problems"), "body_strong", wrap=False)
        chips: list[QWidget] = [title]
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

    def _add_rows(self, count: int) -> None:
        first = len(self.rows)
        for told in self._told[first : first + count]:
            line = Hairline(self.face)
            row = ProblemRow(self.face, told, self._deeds, self.walk)
            self._list.addWidget(line)
            self._list.addWidget(row)
            row.show()  # at once: it may be about to get the focus
            self.rows.append(row)
        _clear(self._foot)
        left = len(self._told) - len(self.rows)
        if left:
            more = Button(
                self.face, self.tr("Show %n more", "", min(left, AT_ONCE)), "quiet", "small", on_click=self._show_more
            )
            self._foot.addWidget(Hairline(self.face))
            self._foot.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.on_change()

    def _show_more(self) -> None:
        first = len(self.rows)
        self._add_rows(AT_ONCE)
        lead_focus(self.rows[first].choice)

    def mark(self, told: Told | None) -> None:
        """Show which one is shown beside."""
        for row in self.rows:
            row.set_chosen(chosen=row.told is told or row.told == told)

    def walk(self, step: int) -> None:
        """To the next problem, or the one before; around at the ends."""
        if not self.rows:
            return
        at = next((number for number, row in enumerate(self.rows) if row.chosen), -1 if step > 0 else 0)
        if at + step == len(self.rows) < len(self._told):
            self._add_rows(AT_ONCE)
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

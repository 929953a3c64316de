"""Putting things in order: rows that are dragged, moved by keys or by their arrows, each move told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Answer, Verdict
from desktop_app.features.training.ui.answers import Answers
from desktop_app.features.training.ui.order_row import OrderRow
from desktop_app.features.training.ui.seen import bring_into_sight
from desktop_app.packs.course import Option, Question
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus


class OrderAnswers(Answers):
    """`options` lie as they are to be shown at first; that is never the right order."""

    signs = "123456789"
    sign_presses = False

    def __init__(self, face: Face, question: Question, options: Sequence[Option]) -> None:
        super().__init__(face, question)
        self._touched = False
        self._before: list[OrderRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self.rows = [OrderRow(face, option.id, option.text.of(face.language), self) for option in options]
        for row in self.rows:
            self._column.addWidget(row)
        self._number()

    @property
    def entries(self) -> Sequence[OrderRow]:
        """The rows as they lie now."""
        return self.rows

    @property
    def answer(self) -> Answer:
        """The ids in the order they lie in now."""
        return tuple(row.key for row in self.rows)

    @property
    def missing(self) -> str:
        """As it lies at first it is never right: somebody has to move something."""
        return "" if self._touched else self.tr("Put the rows in order first.")

    @property
    def advice(self) -> str:
        """Three ways to move a row."""
        return self.tr("Drag a row, press its arrows, or use Alt+Up and Alt+Down.")

    def judge(self, verdict: Verdict) -> None:
        """Say of each place whether the right row is there."""
        super().judge(verdict)
        given = {key: number for number, key in enumerate(verdict.given)}
        for row in sorted(self.rows, key=lambda row: given.get(row.key, 0)):
            self._put(row, len(self.rows) - 1)
        texts = {row.key: row.text_shown for row in self.rows}
        for row, key in zip(self.rows, verdict.expected, strict=False):
            row.judge(right=verdict.parts.get(key, False), instead=texts.get(key, ""))

    # What the rows ask for

    def walk(self, row: OrderRow, by: int) -> None:
        """Give the focus to another row."""
        at = max(0, min(self.rows.index(row) + by, len(self.rows) - 1))
        self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self.rows[at])

    def shift(self, row: OrderRow, by: int) -> None:
        """Move a row and say where it is now."""
        at = self.rows.index(row)
        to = max(0, min(at + by, len(self.rows) - 1))
        if to != at:
            self._put(row, to)
            if not (row.up if by < 0 else row.down).isEnabled():
                lead_focus(row)  # the arrow just pressed leads no further
            bring_into_sight(row)
        announce(row, self._where(row), at_once=True)

    def hold(self, row: OrderRow, *, keep: bool = True) -> None:
        """Tell that it was picked up or put down, or put it back where it was."""
        if not keep:
            self._put(row, self._before.index(row))
            return
        if row.isChecked():
            self._before = list(self.rows)
            pattern = self.tr("Picked up. {where}. Arrows move it, Space puts it down, Escape takes it back.")
        else:
            pattern = self.tr("Put down. {where}")
        announce(row, pattern.format(where=self._where(row)), at_once=True)

    def drag(self, row: OrderRow, top: int) -> None:
        """Let the row follow the pointer; the others make room."""
        top = max(0, min(top, self.height() - row.height()))
        middle, at = top + row.height() / 2, self.rows.index(row)
        others = [other for other in self.rows if other is not row]
        to = sum(other.y() + other.height() / 2 < middle for other in others)
        if to != at:
            self._put(row, to)
        row.move(row.x(), top)
        bring_into_sight(row)

    def drop(self, row: OrderRow) -> None:
        """Let the row settle."""
        self._column.invalidate()
        self._column.activate()
        row.update()
        announce(row, self._where(row), at_once=True)

    def _put(self, row: OrderRow, to: int) -> None:
        self.rows.remove(row)
        self.rows.insert(to, row)
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        self._column.activate()
        self._number()
        self._touched = True
        self.changed.emit()

    def _number(self) -> None:
        stops: list[QWidget] = []
        for number, row in enumerate(self.rows, 1):
            row.stand(number, len(self.rows))
            stops += (row, row.up, row.down)
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)

    def _where(self, row: OrderRow) -> str:
        pattern = self.tr("{text}: {number} of {all}")
        return pattern.format(text=row.text_shown, number=row.number, all=len(self.rows))

"""Bringing together what belongs together: right sides are chosen from a list, clicked or dragged into their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Answer, Verdict
from desktop_app.features.training.ui.answers import LETTERS, Answers
from desktop_app.features.training.ui.match_pool import Pool
from desktop_app.features.training.ui.match_side import Side
from desktop_app.features.training.ui.match_slot import PairRow, Slot
from desktop_app.features.training.ui.seen import bring_into_sight
from desktop_app.packs.course import Question
from desktop_app.packs.texts import Texts
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.focus import lead_focus
from desktop_app.qt.widgets.pick_list import Pick, PickList


class MatchAnswers(Answers):
    """`sides` are all right sides as (id, words), decoys among them; each is in one place at most."""

    enter_is_taken = True
    signs = LETTERS

    def __init__(self, face: Face, question: Question, sides: Sequence[tuple[str, Texts]]) -> None:
        super().__init__(face, question)
        self._words = {key: texts.of(face.language) for key, texts in sides}
        self.pairs: dict[str, str] = {}  # left side → right side
        self.list: PickList | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("xs"))
        self.rows: dict[str, PairRow] = {}
        for letter, pair in zip(LETTERS, question.pairs, strict=False):
            row = self.rows[pair.id] = PairRow(face, letter, pair.id, pair.left.of(face.language), self)
            column.addWidget(row)
        column.addSpacing(face.space("xs"))
        self.pool = Pool(face, self._words, self)
        column.addWidget(self.pool)

    @property
    def entries(self) -> Sequence[Slot]:
        """The places to fill."""
        return tuple(row.slot for row in self.rows.values())

    @property
    def list_order(self) -> tuple[str, ...]:
        """The right sides as they are listed."""
        return tuple(self._words)

    @property
    def answer(self) -> Answer:
        """Every pair made so far."""
        return tuple(f"{left}={right}" for left, right in self.pairs.items())

    @property
    def missing(self) -> str:
        """Every left side needs its right one."""
        whole = all(key in self.pairs for key in self.rows)
        return "" if whole else self.tr("Choose something for every line first.")

    @property
    def advice(self) -> str:
        """Three ways to make a pair."""
        return self.tr("Choose what belongs to each line: open its list, or click or drag the words below into place.")

    def judge(self, verdict: Verdict) -> None:
        """Say of each pair whether it is right."""
        super().judge(verdict)
        links = (link.partition("=") for link in verdict.given)
        self.pairs = {left: right for left, _, right in links if left in self.rows}
        self._show()
        self.pool.hide()
        for pair in self.question.pairs:
            if pair.id in self.rows:
                right = verdict.parts.get(pair.id, False)
                self.rows[pair.id].judge(right=right, instead=pair.right.of(self.face.language))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts down what is picked up."""
        if event.key() == Qt.Key.Key_Escape and self.pool.picked is not None:
            self.pool.pick(None)
        else:
            super().keyPressEvent(event)

    # What slots and sides ask for

    def open(self, slot: Slot) -> None:
        """Put what is picked up into the slot, or offer everything there is."""
        row = self._row_of(slot)
        picked = self.pool.picked
        if row is None or self.judged:
            return
        if picked is not None:
            self._place(row, picked.key)
        else:
            self._offer(row)

    def clear(self, slot: Slot) -> None:
        """Make the slot open again."""
        row = self._row_of(slot)
        if row is None or self.judged or row.key not in self.pairs:
            return
        words = self._words[self.pairs.pop(row.key)]
        self._show()
        lead_focus(slot)
        announce(slot, self.tr("Removed: {right}").format(right=words), at_once=True)

    def picked_up(self, side: Side) -> None:
        """A free side was pressed: the first open slot is where it may go."""
        if self.pool.picked is None:
            return
        slot = self._next_open(None)
        if slot is not None:
            lead_focus(slot)
        pattern = self.tr("Picked up: {right}. Press the place where it belongs.")
        announce(side, pattern.format(right=side.text_shown), at_once=True)

    def carry(self, source: QWidget, at: QPoint) -> None:
        """Something is dragged: show where it would fall."""
        self.pool.carry(source, self.mapFromGlobal(at), self)
        target = self._row_at(at)
        for row in self.rows.values():
            row.slot.aim(row is target)

    def put(self, source: QWidget, at: QPoint) -> None:
        """It fell: into a place, back among the free ones, or nowhere."""
        self.pool.let_go()
        target = self._row_at(at)
        for row in self.rows.values():
            row.slot.aim(False)
        if isinstance(source, Side) and target is not None:
            self._place(target, source.key)
        elif isinstance(source, Slot):
            self._move(source, target)

    def _move(self, source: Slot, target: PairRow | None) -> None:
        row = self._row_of(source)
        if row is None or row is target:
            return
        if target is None:
            self.clear(source)
            return
        here, there = self.pairs.pop(row.key), self.pairs.pop(target.key, None)
        if there is not None:
            self.pairs[row.key] = there
        self._place(target, here)

    def _offer(self, row: PairRow) -> None:
        used, current = set(self.pairs.values()), self.pairs.get(row.key, "")
        picks = [
            Pick(key, words, str(number), self.tr("in use") if key in used and key != current else "")
            for number, (key, words) in enumerate(self._words.items(), 1)
        ]
        if current:
            picks.append(Pick("", self.tr("Nothing yet"), icon="x"))
        bring_into_sight(row)
        name = self.tr("What belongs to: {left}").format(left=row.slot.left)
        self.list = PickList(self.face, self, name, picks, current, lambda key: self._picked(row, key))
        self.list.show_beside(row.slot)

    def _picked(self, row: PairRow, key: str) -> None:
        if not key:
            self.clear(row.slot)
            return
        self._place(row, key)
        slot = self._next_open(row)
        if slot is not None:
            lead_focus(slot)
            bring_into_sight(slot)
        else:
            self.whole.emit()

    def _place(self, row: PairRow, key: str) -> None:
        for left in [left for left, right in self.pairs.items() if right == key]:
            del self.pairs[left]
        self.pairs[row.key] = key
        self._show()
        pattern = self.tr("{left}: {right}. {number} of {all} lines done.")
        spoken = pattern.format(left=row.slot.left, right=self._words[key], number=len(self.pairs), all=len(self.rows))
        announce(row.slot, spoken, at_once=True)

    def _show(self) -> None:
        for key, row in self.rows.items():
            row.hold(self._words.get(self.pairs.get(key, ""), ""))
        self.pool.show_free(set(self._words) - set(self.pairs.values()))
        self.changed.emit()

    def _next_open(self, after: PairRow | None) -> Slot | None:
        rows = list(self.rows.values())
        start = rows.index(after) + 1 if after is not None else 0
        return next((row.slot for row in (*rows[start:], *rows[:start]) if row.key not in self.pairs), None)

    def _row_of(self, slot: Slot) -> PairRow | None:
        return next((row for row in self.rows.values() if row.slot is slot), None)

    def _row_at(self, at: QPoint) -> PairRow | None:
        return next((row for row in self.rows.values() if row.rect().contains(row.mapFromGlobal(at))), None)

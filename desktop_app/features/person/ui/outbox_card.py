"""The list of what waits, left, was refused or is kept back: a view, a page of it, and what never gets in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.state_words import StateWords
from desktop_app.features.person.ui.statement_words import StatementWords, size_words
from desktop_app.features.person.ui.waiting_list import Row, WaitingList
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words
from desktop_app.sync.state import Item


class Paging(NamedTuple):
    """Which rows of how many are shown, and what shows others."""

    first: int
    shown: int
    whole: int
    turn: Callable[[int], None]


class OutboxCard(Card):
    """`chosen` is told the number of a row."""

    def __init__(
        self, face: Face, items: Sequence[Item], states: StateWords, paging: Paging, chosen: Callable[[int], None]
    ) -> None:
        super().__init__(face, padding=face.space("xs"))
        words, kinds = StatementWords(face.language), KindWording()
        rows = [
            Row(
                kinds.of(item.kind).icon,
                kinds.of(item.kind).name,
                f"{words.title(item)}\u00a0· {states.of(item).name}",
                size_words(item),
            )
            for item in items
        ]
        self.list = WaitingList(face, rows, chosen)
        self.add(self.list, 1)
        self.newer: Button | None = None
        self.older: Button | None = None
        if paging.whole > paging.shown:
            self.add(self._pager(paging))
        self.add(self._never())

    def _pager(self, paging: Paging) -> QWidget:
        number = QLocale().toString
        said = self.tr("{first}–{last} of {all}").format(
            first=number(paging.first + 1), last=number(paging.first + paging.shown), all=number(paging.whole)
        )
        self.newer = Button(self.face, self.tr("Newer"), "quiet", "small", on_click=lambda: paging.turn(-1))
        self.older = Button(self.face, self.tr("Older"), "quiet", "small", on_click=lambda: paging.turn(1))
        self.newer.setEnabled(paging.first > 0)
        self.older.setEnabled(paging.first + paging.shown < paging.whole)
        return Flow(self.newer, self.older, Words(self.face, said, "caption", "ink_secondary", wrap=False), gap=4)

    def _never(self) -> QWidget:
        never = Card(self.face, padding=self.face.space("sm"), across=True, spacing=12, tone="fill", line="")
        never.add(icon_label(self.face, "shield-check", "button", "success"), 0, Qt.AlignmentFlag.AlignTop)
        said = self.tr(
            "**Never in here:** single answers, which lessons you opened, clauses you marked as read, "
            "questions and answers to the policy that you keep."
        )
        never.add(Words(self.face, said, "caption", "ink_secondary", strong_parts=True), 1)
        return never

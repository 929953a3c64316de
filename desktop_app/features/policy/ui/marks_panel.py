"""A person's own bookmarks and notes, clause by clause, those of earlier versions too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.list_panel import ListPanel
from desktop_app.features.policy.ui.mark_row import MarkRow
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.text import Words


class MarksPanel(ListPanel):
    """`go` leads to a clause; what belongs to a clause that is gone can still be read."""

    def __init__(self, face: Face, over: QWidget, view: PolicyView, mine: Mine, go: Callable[[str], None]) -> None:
        only_you = QCoreApplication.translate("MarksPanel", "Only you see this")
        title = QCoreApplication.translate("MarksPanel", "Your marks")
        super().__init__(face, over, title, icon_line(face, "lock", "ink_tertiary", only_you))
        self._view, self._mine = view, mine
        self._go = go
        self.marks = [self._row(clause) for clause in view.policy.clauses if clause.id in mine.clauses]
        for row in self.marks:
            self.rows.addWidget(row)
        known = {clause.id for clause in view.policy.clauses}
        for clause_id, note in mine.notes.items():
            if clause_id not in known:
                self._add_orphan(note)
        if not mine.clauses:
            words = self.tr("Nothing is marked yet. On a clause, press B to set a bookmark or N to write a note.")
            self.rows.addWidget(Words(face, words, "body", "ink_secondary"))
        self.rows.addStretch(1)

    def _row(self, clause: Clause) -> MarkRow:
        mine = self._mine
        rule = clause.rule.of(self._view.language)
        note = mine.notes.get(clause.id, "")

        def go() -> None:
            self.accept()
            self._go(clause.id)

        return MarkRow(self.face, clause.number, rule, note, bookmarked=clause.id in mine.bookmarks, go=go)

    def _add_orphan(self, note: str) -> None:
        self.rows.addWidget(Words(self.face, self.tr("On a clause that is not in this version"), "body_strong"))
        self.rows.addWidget(Words(self.face, note, "body", "ink_secondary"))

    def show_marks(self) -> None:
        """Show it, at the first of them."""
        self.open(self.marks[0] if self.marks else None)

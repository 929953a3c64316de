"""All words of the policy that are explained, in the order of the alphabet, each with the clauses that use it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.ui.list_panel import ListPanel
from desktop_app.features.policy.ui.side_notes import terms_of
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Term
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import sorted_names
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.text import Words


class GlossaryPanel(ListPanel):
    """`go` leads to a clause."""

    def __init__(self, face: Face, over: QWidget, view: PolicyView, go: Callable[[str], None]) -> None:
        super().__init__(face, over, QCoreApplication.translate("GlossaryPanel", "Glossary"))
        self._view = view
        self._go = go
        by_name = {term.term.of(view.language): term for term in terms_of(view)}
        for name in sorted_names(list(by_name)):
            self.rows.addLayout(self._entry(name, by_name[name]))
        self.rows.addStretch(1)

    def _entry(self, name: str, term: Term) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(self.face.space("xxs"))
        entry.addWidget(Words(self.face, name, "body_strong"))
        entry.addWidget(Words(self.face, term.meaning.of(self._view.language), "body", "ink_secondary"))
        using = [clause for clause in self._view.clauses if term.id in clause.glossary]
        ways = [self._way(clause.id, clause.number) for clause in using]
        entry.addWidget(Flow(*ways, gap=self.face.space("sm"), line_gap=0))
        return entry

    def _way(self, clause_id: str, number: str) -> Button:
        words = self.tr("Clause {number}").format(number=number)
        button = Button(self.face, words, "quiet", "small", "arrow-right", hang="left")

        def go() -> None:
            self.accept()
            self._go(clause_id)

        button.clicked.connect(lambda _on=False: go())
        return button

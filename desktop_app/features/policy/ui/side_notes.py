"""What stands beside the clauses: the words of the policy explained, and which language binds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.ui.wording import binding, reading
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Term
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.text import Words


class SideNotes(QWidget):
    """A column of small cards."""

    def __init__(self, face: Face, view: PolicyView) -> None:
        super().__init__()
        self.face = face
        self._view = view
        self._terms: dict[str, Words] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("between_cards"))
        self._glossary = self._card("book-a", self.tr("Glossary"))
        for term in terms_of(view):
            words = f"**{term.term.of(view.language)}:** {term.meaning.of(view.language)}"
            self._terms[term.id] = self._paragraph(self._glossary, words)
        if not self._terms:
            self._glossary.hide()
        binds = self._card("languages", self.tr("In which language this binds"))
        for sentence in self._languages(view):
            self._paragraph(binds, sentence)
        column.addWidget(self._glossary)
        column.addWidget(binds)
        column.addStretch(1)

    def show_clause(self, clause_id: str) -> None:
        """Of the glossary show only the words of one clause, so that they stay beside it."""
        wanted = self._view.policy.clause(clause_id).glossary
        for term_id, words in self._terms.items():
            words.setVisible(term_id in wanted)
        self._glossary.setVisible(any(term_id in wanted for term_id in self._terms))

    def _languages(self, view: PolicyView) -> tuple[str, ...]:
        if view.language == view.policy.authoritative:
            return binding(view.language), self.tr("It is the one you are reading.")
        compare = self.tr("Should the two ever differ, the one that binds counts.")
        return binding(view.policy.authoritative), reading(view.language), compare

    def _card(self, icon: str, heading: str) -> Card:
        card = Card(self.face, padding=self.face.space("md"), spacing=self.face.space("xs"))
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        row.addWidget(icon_label(self.face, icon, "button", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, heading, "body_strong"), 1)
        card.add(row)
        return card

    def _paragraph(self, card: Card, text: str) -> Words:
        words = Words(self.face, text, "label", "ink_secondary", weight=400, strong_parts=True)
        card.add(words)
        return words


def terms_of(view: PolicyView) -> tuple[Term, ...]:
    """The words explained that occur in this person's clauses, in the glossary's own order."""
    used = {term for clause in view.clauses for term in clause.glossary}
    return tuple(term for term in view.policy.glossary if term.id in used)

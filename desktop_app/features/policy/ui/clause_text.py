"""What a clause says: the rule, why it is there, what it allows and forbids, and the words of the glossary in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.parts import PARTS, REASON, RULE
from desktop_app.features.policy.prepared import TermMarks
from desktop_app.features.policy.ui.examples import Examples
from desktop_app.features.policy.ui.icon_line import icon_line
from desktop_app.features.policy.ui.marked_words import MarkedWords
from desktop_app.features.policy.words import Span
from desktop_app.packs.policy import Clause, Policy
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import icon_label

_BY_TAB = Qt.FocusPolicy.TabFocus


class ClauseText(QWidget):
    """Says `asked(term id, where)` when a word of the glossary is pressed, in the text or in the row below it."""

    asked = Signal(str, QWidget)

    def __init__(self, face: Face, policy: Policy, clause: Clause, language: str, marks: TermMarks) -> None:
        super().__init__()
        self.face = face
        self.texts = {part: getattr(clause, part).of(language) for part in PARTS}
        terms = [(term, policy.term(term).term.of(language)) for term in clause.glossary]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self.words = self._lay()
        self._explain(terms, marks)
        if clause.disciplinary:
            self._column.addWidget(self._grave())

    def _lay(self) -> dict[str, MarkedWords]:
        rule = MarkedWords(self.face, self.texts[RULE], "rule")
        lead = self.tr("**Why.** {reason}").partition("{reason}")[0].replace("**", "").strip()
        reason = MarkedWords(self.face, self.texts[REASON], "body", "ink_secondary", lead=lead)
        examples = Examples(self.face, *(self.texts[part] for part in PARTS[2:]))
        why = QHBoxLayout()
        why.setSpacing(self.face.space("sm"))
        icon = icon_label(self.face, "corner-down-right", "button", "ink_tertiary")
        why.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(reason, 1)
        self._column.addWidget(rule)
        self._column.addLayout(why)
        for widget in (icon, reason):
            widget.setVisible(bool(self.texts[REASON]))  # a policy that is not whole may lack it
        self._column.addSpacing(self.face.space("xs"))
        self._column.addWidget(examples)
        return {RULE: rule, REASON: reason, **examples.words}

    def _explain(self, terms: Sequence[tuple[str, str]], marks: TermMarks) -> None:
        """Mark each word where it stands; those that stand nowhere get a button of their own."""
        hint = self.tr("Explained in the glossary")
        for part, found in marks.items():
            self.words[part].explain(found, hint)
            self.words[part].asked.connect(self.asked)
        marked = {mark.term_id for found in marks.values() for mark in found}
        others = [self._button(term_id, term, hint) for term_id, term in terms if term_id not in marked]
        if others:
            self._column.addWidget(Flow(*others, gap=self.face.space("md"), line_gap=0))

    def _button(self, term_id: str, term: str, hint: str) -> Button:
        button = Button(self.face, term, "quiet", "small", "book-a", hang="left")
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda _on=False: self.asked.emit(term_id, button))
        return button

    def _grave(self) -> QWidget:
        words = self.tr(
            "A serious breach of this clause can lead to a disciplinary measure. "
            "That is why, when you sign, you confirm apart from the rest that you have read it."
        )
        return icon_line(self.face, "scale", "warning", words, "ink_secondary")

    def mark(self, found: Mapping[str, Sequence[Span]]) -> None:
        """Mark what was searched for."""
        for part, words in self.words.items():
            words.mark(found.get(part, ()))

    @property
    def last_stop(self) -> QWidget | None:
        """Where Tab stops last in it, if anywhere."""
        buttons = [button for button in self.findChildren(QAbstractButton) if button.focusPolicy() & _BY_TAB]
        return buttons[-1] if buttons else None

    @property
    def marked(self) -> tuple[str, ...]:
        """Every piece that is marked."""
        return tuple(piece for words in self.words.values() for piece in words.marked)

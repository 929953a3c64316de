"""One clause cited in answer to a question: its number, the sentence that answers, its examples, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.answers import Answer, Citation
from desktop_app.features.policy.parts import ALLOWED, FORBIDDEN
from desktop_app.features.policy.ui.examples import Examples
from desktop_app.features.policy.ui.marked_words import MarkedWords
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words


class MayIAnswer(QWidget):
    """Says `wanted(clause id)` when one would like to see the clause itself; only the `first` has its examples."""

    wanted = Signal(str)

    def __init__(self, face: Face, answer: Answer, *, first: bool) -> None:
        super().__init__()
        self.face = face
        self.answer = answer
        self.setAccessibleName(
            self.tr("Clause {number}, {section}").format(number=answer.number, section=answer.section)
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if not first:
            outer.addWidget(Hairline(face))
        column = self._inside = QVBoxLayout()
        outer.addLayout(column)
        column.setContentsMargins(face.space("md"), face.space("sm"), face.space("md"), face.space("sm"))
        column.setSpacing(face.space("xs"))
        column.addLayout(self._head())
        self.rule = self._cited(answer.rule, "body_strong")
        column.addWidget(self.rule)
        if answer.reason is not None:
            column.addWidget(self._cited(answer.reason, "label", self.tr("Why.")))
        self.examples = self._examples(answer.allowed, answer.forbidden) if first else None
        if self.examples is not None:
            column.addWidget(self.examples)

    def height_at(self, width: int, *, examples: bool) -> int:
        """How tall it is, with its examples or without, whether it is seen or not."""
        self.show_examples(shown=examples)
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def show_examples(self, *, shown: bool) -> None:
        """Show them, or leave them to the clause."""
        if self.examples is not None and self.examples.isHidden() == shown:
            self.examples.setVisible(shown)
            self._inside.invalidate()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        row.addWidget(Chip(self.face, self.answer.number, "accent"))
        row.addWidget(Words(self.face, self.answer.section, "label", "ink_secondary", weight=400), 1)
        self.show_clause = Button(
            self.face, self.tr("Show it"), "quiet", "small", "arrow-right", after=True, hang="right"
        )
        told = self.tr("Show clause {number}").format(number=self.answer.number)
        self.show_clause.setAccessibleName(told)
        self.show_clause.clicked.connect(lambda _on=False: self.wanted.emit(self.answer.clause_id))
        row.addWidget(self.show_clause, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _cited(self, cited: Citation, role: str, lead: str = "") -> MarkedWords:
        color = "ink_secondary" if lead else "ink"
        words = MarkedWords(self.face, cited.text, role, color, weight=400 if lead else 0, lead=lead)
        words.mark(cited.marks)
        return words

    def _examples(self, allowed: Citation | None, forbidden: Citation | None) -> Examples | None:
        if allowed is None and forbidden is None:
            return None
        cited = {ALLOWED: allowed or Citation(""), FORBIDDEN: forbidden or Citation("")}
        examples = Examples(self.face, *(one.text for one in cited.values()))
        for part, words in examples.words.items():
            words.mark(cited[part].marks)
        return examples

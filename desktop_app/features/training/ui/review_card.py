"""One question looked back on: what one answered, what is right, why, and where to read again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from desktop_app.features.training.quiz import Verdict
from desktop_app.features.training.ui.answer_words import told
from desktop_app.packs.course import Question
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile, icon_label
from desktop_app.qt.widgets.text import Words


class ReviewCard(Card):
    """`ways` lead to the clause and to the lesson."""

    def __init__(self, face: Face, question: Question, verdict: Verdict, ways: Sequence[QPushButton]) -> None:
        super().__init__(face, padding=face.space("md"), spacing=face.space("md"), across=True)
        text = question.text.of(face.language)
        self._words = QVBoxLayout()
        self._words.setSpacing(face.space("xxs"))
        self._words.addWidget(Words(face, text, "body_strong"))
        self._answers(question, verdict)
        why = question.why.of(face.language)
        if why:
            self._words.addSpacing(face.space("xxs"))
            self._words.addWidget(Words(face, why, "body", "ink_secondary"))
        if ways:
            self._words.addWidget(Flow(*ways, gap=face.space("md"), line_gap=0))
        icon, tone = ("check", "success") if verdict.right else ("book-open", "warning")
        self.add(Tile(face, icon, tone, 36), 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._words, 1)
        self.setAccessibleName(text)

    def _answers(self, question: Question, verdict: Verdict) -> None:
        words = told(question, verdict, self.face.language)
        self._head(self.tr("Your answer"))
        for part in words.given:
            self._line(part.words, right=part.right)
        if words.right:
            self._head(self.tr("The right answer"))
            for text in words.right:
                self._line(text, right=True)

    def _head(self, text: str) -> None:
        self._words.addSpacing(self.face.space("xxs"))
        self._words.addWidget(Words(self.face, text, "caption", "ink_tertiary"))

    def _line(self, text: str, *, right: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("xs"))
        icon, role = ("check", "success") if right else ("x", "danger")
        sign = icon_label(self.face, icon, "small", role)
        sign.setFixedHeight(self.face.line("body"))
        sign.setAccessibleName(self.tr("Right") if right else self.tr("Not right"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(self.face, text, "body"), 1)
        self._words.addLayout(row)

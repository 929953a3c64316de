"""Answers to choose from as rows: picked by mouse, arrows, letters or Space, and judged in the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.features.training.quiz import Answer, Verdict
from desktop_app.features.training.ui.answers import LETTERS, Answers
from desktop_app.packs.course import FALSE, TRUE, Question, QuestionKind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import OneAnswer, SomeAnswer

Row = OneAnswer | SomeAnswer


class ChoiceAnswers(Answers):
    """One of them or several, as the question asks."""

    signs = LETTERS

    def __init__(self, face: Face, question: Question) -> None:
        super().__init__(face, question)
        self.several = question.several
        self.rows: dict[str, Row] = {}
        make = self.make_row()
        for letter, (key, text) in zip(LETTERS, options(question, face.language), strict=False):
            row = self.rows[key] = make(face, letter, text)
            row.toggled.connect(self.changed)
        self.lay_out()

    def make_row(self) -> Callable[[Face, str, str], Row]:
        """What an answer looks like."""
        return SomeAnswer if self.several else OneAnswer

    def lay_out(self) -> None:
        """One below the other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("sm"))
        for row in self.rows.values():
            column.addWidget(row)

    @property
    def entries(self) -> Sequence[Row]:
        """The rows."""
        return tuple(self.rows.values())

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of what is picked."""
        return frozenset(self.answer)

    @property
    def answer(self) -> Answer:
        """The ids of what is picked, in the order they lie."""
        return tuple(key for key, row in self.rows.items() if row.isChecked())

    @property
    def missing(self) -> str:
        """Something has to be picked."""
        return "" if self.answer else super().missing

    @property
    def advice(self) -> str:
        """Where more than one may be picked, that is said."""
        return self.tr("More than one answer may be right.") if self.several else ""

    def judge(self, verdict: Verdict) -> None:
        """Show which were right; what was picked stays picked."""
        super().judge(verdict)
        for key, row in self.rows.items():
            if key in verdict.given or self.several:
                row.setChecked(key in verdict.given)
            row.judge(*_judgement(self.question, verdict, key))


def options(question: Question, language: str) -> list[tuple[str, str]]:
    """What there is to choose from, as (id, words)."""
    if question.kind is QuestionKind.TRUE_FALSE:
        translate = QCoreApplication.translate
        return [(TRUE, translate("Answers", "True")), (FALSE, translate("Answers", "False"))]
    return [(option.id, option.text.of(language)) for option in question.options]


def _judgement(question: Question, verdict: Verdict, key: str) -> tuple[str, str]:
    right, picked = key in verdict.expected, key in verdict.given
    translate = QCoreApplication.translate
    if picked:
        return ("right" if right else "wrong"), translate("Answers", "Your answer")
    if not right:
        return "plain", ""
    if question.several:
        return "right", translate("Answers", "Right as well")
    if question.kind is QuestionKind.TRUE_FALSE:
        return "right", translate("Answers", "The right answer")
    return "right", translate("Answers", "The better answer")

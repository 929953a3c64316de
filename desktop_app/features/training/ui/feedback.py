"""What a person learns from an answer: whether it was right, why, and where to read again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop_app.features.training.quiz import Verdict
from desktop_app.features.training.ui.answer_words import told
from desktop_app.packs.course import Question, QuestionKind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.text import Words


class Feedback(Card):
    """`ways` lead to the clause and to the lesson."""

    def __init__(self, face: Face, question: Question, verdict: Verdict, ways: Sequence[QPushButton]) -> None:
        super().__init__(face, spacing=face.space("md"), across=True)
        title, paragraphs = headline(verdict), reasons(question, verdict, face.language)
        self.spoken = " ".join((f"{title}.", *right_words(question, verdict, face.language), *paragraphs))
        icon, tone = ("check", "success") if verdict.right else ("message-circle-question-mark", "warning")
        column = QVBoxLayout()
        column.setSpacing(face.space("xxs"))
        column.addWidget(Words(face, title, "subheading"))
        for text in paragraphs:
            column.addWidget(Words(face, text, "writing", "ink_secondary"))
        if ways:
            column.addSpacing(face.space("xs"))
            column.addWidget(Flow(*ways, gap=face.space("md"), line_gap=0))
        self.add(Tile(face, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        self.add(column, 1)
        self.setAccessibleName(title)


def headline(verdict: Verdict) -> str:
    """The verdict in a few words."""
    if verdict.right:
        return QCoreApplication.translate("Feedback", "Yes, that is right")
    if verdict.partly:
        return QCoreApplication.translate("Feedback", "Partly right")
    return QCoreApplication.translate("Feedback", "Not quite")


def right_words(question: Question, verdict: Verdict, language: str) -> list[str]:
    """What would have been right, for those who do not see it marked."""
    right = told(question, verdict, language).right
    pattern = QCoreApplication.translate("Feedback", "The right answer: {text}.")
    return [pattern.format(text="; ".join(right))] if right else []


def reasons(question: Question, verdict: Verdict, language: str) -> list[str]:
    """Why the wrong answers picked are wrong, then why the right one is right."""
    texts: list[str] = []
    if question.kind is not QuestionKind.TRUE_FALSE:
        wrong = [option for option in question.options if option.id in verdict.given and not option.right]
        texts.extend(option.why.of(language) for option in wrong)
    texts.append(question.why.of(language))
    return [text for text in texts if text]

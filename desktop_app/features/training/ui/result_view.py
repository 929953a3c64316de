"""How a quiz ended: calm either way, with what to read again where something was missed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Result, Verdict
from desktop_app.packs.course import Question, Quiz
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.icon import Tile
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

WaysOf = Callable[[Question], list[QPushButton]]


class ResultView(PageBody):
    """`ways_of` gives the buttons that lead from a question to its clause and its lesson."""

    def __init__(self, face: Face, quiz: Quiz, result: Result, ways_of: WaysOf, again: Callable[[], None]) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        self.result = result
        self.heading = Words(face, self._headline(), "title")
        self.again: Button | None = None
        self.gap(face.space("lg"))
        self.add(self._score())
        if result.mistakes:
            self.gap(face.space("xl"))
            self.add(Words(face, self.tr("Worth reading again"), "subheading"))
        for verdict in result.mistakes:
            self.gap(face.space("sm"))
            self.add(self._mistake(quiz, verdict, ways_of))
        if result.passed:
            self.again = Button(face, self.tr("Take the check again"), "quiet", hang="left", on_click=again)
            self.gap(face.space("md"))
            self.add(self.again, align=Qt.AlignmentFlag.AlignLeft)
        self.fill()

    @property
    def spoken(self) -> str:
        """The result as it is announced."""
        return f"{self.heading.text()}. {self._comment()}"

    def _headline(self) -> str:
        if self.result.passed:
            return self.tr("Passed")
        pattern = self.tr("Not yet: {right} of {all}, {needed} are needed")
        return pattern.format(right=self.result.right, all=self.result.total, needed=self.result.needed)

    def _comment(self) -> str:
        if not self.result.passed:
            return self.tr("Nothing is lost. Read what you missed, then try again; attempts never run out.")
        if self.result.mistakes:
            pattern = self.tr("{right} of {all} answers were right, and that is enough.")
        else:
            pattern = self.tr("All {all} answers were right.")
        return pattern.format(right=self.result.right, all=self.result.total)

    def _score(self) -> QWidget:
        text = self.tr("{right}/{all}").format(right=self.result.right, all=self.result.total)
        tone = "success" if self.result.passed else "accent"
        ring = Ring(self.face, self.tr("Right answers"), self.result.score, "large", text=text, tone=tone)
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xxs"))
        words.addStretch(1)
        words.addWidget(self.heading)
        words.addWidget(Words(self.face, self._comment(), "writing", "ink_secondary"))
        words.addStretch(1)
        score = QWidget()
        row = QHBoxLayout(score)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.face.space("lg"))
        row.addWidget(ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        return score

    def _mistake(self, quiz: Quiz, verdict: Verdict, ways_of: WaysOf) -> Card:
        question = quiz.question(verdict.question_id)
        text = question.text.of(self.face.language)
        card = Card(self.face, padding=self.face.space("md"), spacing=self.face.space("md"), across=True)
        words = QVBoxLayout()
        words.setSpacing(self.face.space("xxs"))
        words.addWidget(Words(self.face, text, "body_strong"))
        words.addWidget(Words(self.face, question.why.of(self.face.language), "body", "ink_secondary"))
        ways = ways_of(question)
        if ways:
            words.addWidget(Flow(*ways, gap=self.face.space("md"), line_gap=0))
        card.add(Tile(self.face, "book-open", "warning", 36), 0, Qt.AlignmentFlag.AlignTop)
        card.add(words, 1)
        card.setAccessibleName(text)
        return card

"""How a quiz ended: calm either way, with every question to look back on where something was missed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Result, Verdict, verdict_of
from desktop_app.features.training.ui.finish_card import FinishCard
from desktop_app.features.training.ui.review_card import ReviewCard
from desktop_app.features.training.views import QuizView
from desktop_app.packs.course import Question
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.ring import Ring
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

WaysOf = Callable[[Question], list[QPushButton]]


class ResultView(PageBody):
    """`ways_of` gives the buttons that lead from a question to its clause and its lesson."""

    def __init__(self, face: Face, view: QuizView, ways_of: WaysOf, again: Callable[[], None]) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        verdicts = [verdict_of(question, view.attempt) for question in view.questions]
        mistakes = [verdict for verdict in verdicts if not verdict.right]
        needed = view.result.needed if view.result is not None else 0
        self.result = view.result or Result(len(verdicts) - len(mistakes), len(verdicts), needed, tuple(mistakes))
        self._questions = {question.id: question for question in view.questions}
        self._ways_of = ways_of
        self._right = [verdict for verdict in verdicts if verdict.right]
        self._title = view.quiz.title.of(face.language)
        self.again: Button | None = None
        self.gap(8)
        self.add(self._score())
        self._review(mistakes)
        if self.result.passed:
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
        passed = self.result.passed
        tone = "success" if passed else "accent"
        ring = Ring(self.face, self.tr("Right answers"), self.result.score, "large", text=text, tone=tone)
        card = FinishCard(
            self.face, self._title, self._headline(), self._comment(), art="hero-done" if passed else "", lead=ring
        )
        self.heading = card.title
        return card

    def _review(self, mistakes: list[Verdict]) -> None:
        if mistakes:
            self.gap(self.face.space("xl"))
            self.add(Words(self.face, self.tr("Worth reading again"), "subheading"))
        for verdict in mistakes:
            self.gap(self.face.space("sm"))
            self.add(self._card(verdict))
        self.shown: QWidget | None = None
        if self._right:
            self.gap(self.face.space("lg"))
            text = self.tr("Show what you got right: %n answers", "", len(self._right))
            self.show_right = Button(self.face, text, "quiet", "small", "eye", hang="left", on_click=self._show_right)
            self.add(self.show_right, align=Qt.AlignmentFlag.AlignLeft)
            self._row_below = self.column.count()

    def _show_right(self) -> None:
        """They come when somebody asks, in place of the button."""
        self.shown = QWidget()
        column = QVBoxLayout(self.shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.face.space("sm"))
        heading = Words(self.face, self.tr("What you got right"), "subheading")
        heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(heading)
        for verdict in self._right:
            column.addWidget(self._card(verdict))
        self.column.insertWidget(self._row_below, self.shown)
        self.shown.show()
        stops = [self.show_right, heading, *self.shown.findChildren(QPushButton)]
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)
        self.show_right.hide()
        heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, verdict: Verdict) -> ReviewCard:
        question = self._questions[verdict.question_id]
        return ReviewCard(self.face, question, verdict, self._ways_of(question))

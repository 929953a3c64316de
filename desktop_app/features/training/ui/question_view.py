"""One question a screen: where one is in the quiz, the question, its answers, and below them what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.training.quiz import Attempt, Verdict, needed
from desktop_app.features.training.ui.answers import Answers
from desktop_app.packs.course import Question, Quiz
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import StepBar
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_QUESTION_LINE = 32  # a question is read more slowly than a heading


class QuestionView(PageBody):
    """Built for one question; the page makes another for the next."""

    def __init__(
        self, face: Face, quiz: Quiz, question: Question, attempt: Attempt, changed: Callable[[], None]
    ) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        self._number = [one.id for one in quiz.questions].index(question.id) + 1
        self._whole = len(quiz.questions)
        self._changed = changed
        self._show_whole: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._bring_into_view(None))
        self.heading = Words(face, question.text.of(face.language), "heading", line=_QUESTION_LINE)
        self.answers = Answers(face, question, self._picked)
        self.answers.setAccessibleName(self.heading.text())
        self.missing = self._missing_line()
        self.gap(8)
        self.add(self._steps(quiz, question, attempt))
        self.gap(face.space("sm"))
        self.add(self._standing(quiz, attempt))
        self.gap(face.space("lg"))
        self.add(self.heading)
        if self.answers.several:
            self.gap(face.space("xs"))
            self.add(Words(face, self.tr("More than one answer may be right."), "body", "ink_secondary"))
        self.gap(face.space("lg"))
        self.add(self.answers)
        self.add(self.missing)
        self.fill()

    @property
    def where(self) -> str:
        """`Question 3 of 6`."""
        return self.tr("Question {number} of {all}").format(number=self._number, all=self._whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead into the answers; that is the page's to do."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def say_missing(self) -> None:
        """Nothing is picked yet: say so, below the answers."""
        self.missing.show()
        announce(self.missing, self.missing.accessibleName(), at_once=True)
        self._bring_into_view(self.missing)

    def show_verdict(self, verdict: Verdict, feedback: QWidget) -> None:
        """Judge the answers, and put the feedback below them."""
        self.answers.judge(verdict)
        self.missing.hide()
        at = self.column.count() - 1
        self.column.insertSpacing(at, self.face.space("lg"))
        self.column.insertWidget(at + 1, feedback)
        self._bring_into_view(feedback)

    def _picked(self) -> None:
        self.missing.hide()
        self._changed()

    def _bring_into_view(self, widget: QWidget | None) -> None:
        """Keep `widget` in view until the person scrolls; the layout may take a few turns to give it its place."""
        self._show_whole = widget
        if widget is not None:
            QTimer.singleShot(0, widget, self._bring)

    def _bring(self) -> None:
        """Its beginning matters more than its end."""
        if self._show_whole is not None:
            area, gap, bar = self._show_whole.geometry(), self.face.space("lg"), self.verticalScrollBar()
            wanted = min(area.bottom() + gap - self.viewport().height(), area.top() - gap)
            bar.setValue(max(bar.value(), wanted))

    def _steps(self, quiz: Quiz, question: Question, attempt: Attempt) -> StepBar:
        states = [_step_state(one, question, attempt) for one in quiz.questions]
        return StepBar(self.face, self.tr("Questions answered"), states)

    def _standing(self, quiz: Quiz, attempt: Attempt) -> QHBoxLayout:
        pattern = self.tr("Attempt {number} · pass with {needed} of {all}")
        rules = pattern.format(number=attempt.number, needed=needed(quiz), all=self._whole)
        row = QHBoxLayout()
        row.setSpacing(self.face.space("md"))
        row.addWidget(Words(self.face, self.where, "label", "ink_tertiary", weight=400))
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(Words(self.face, rules, "label", "ink_tertiary", weight=400, align=right), 1)
        return row

    def _missing_line(self) -> QWidget:
        text = self.tr("Choose an answer first.")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, self.face.space("sm"), 0, 0)
        row.setSpacing(self.face.space("xs"))
        row.addWidget(icon_label(self.face, "info", "small", "warning"))
        row.addWidget(Words(self.face, text, "label", "warning", weight=600), 1)
        line.setAccessibleName(text)
        line.hide()
        return line


def _step_state(one: Question, here: Question, attempt: Attempt) -> str:
    if one.id == here.id:
        return "now"
    return "done" if one.id in attempt.answers else "later"

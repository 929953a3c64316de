"""One question a screen: where one is in the quiz, the question, its answers, and below them what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.training.quiz import Verdict, needed
from desktop_app.features.training.ui.answer_kinds import answers_to
from desktop_app.features.training.ui.hint import Hint
from desktop_app.features.training.views import QuizView
from desktop_app.packs.course import Question
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.bar import StepBar
from desktop_app.qt.widgets.icon import icon_label
from desktop_app.qt.widgets.scroll import PageBody
from desktop_app.qt.widgets.text import Words

_QUESTION_LINE = 32  # a question is read more slowly than a heading


class QuestionView(PageBody):
    """Built for one question; the page makes another for the next."""

    def __init__(self, face: Face, view: QuizView, question: Question) -> None:
        super().__init__(face, width=face.size("frame.quiz_column"))
        self.question = question
        self.attempt = view.attempt
        self._number = [one.id for one in view.questions].index(question.id) + 1
        self._whole = len(view.questions)
        self._show_whole: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._bring_into_view(None))
        self.heading = Words(face, question.text.of(face.language), "heading", line=_QUESTION_LINE)
        self.answers = answers_to(face, question, view.attempt)
        self.answers.setAccessibleName(self.heading.text())
        self.answers.changed.connect(self._picked)
        self.missing, self._missing_words = self._missing_line()
        hint = question.hint.of(face.language)
        self.hint = Hint(face, hint) if hint else None
        self._fill(view)

    def _fill(self, view: QuizView) -> None:
        face, advice = self.face, self.answers.advice
        self.gap(8)
        self.add(self._steps(view))
        self.gap(face.space("sm"))
        self.add(self._standing(view))
        self.gap(face.space("lg"))
        self.add(self.heading)
        if advice:
            self.gap(face.space("xs"))
            self.add(Words(face, advice, "body", "ink_secondary"))
        self.gap(face.space("lg"))
        self.add(self.answers)
        self.add(self.missing)
        if self.hint is not None:
            self.gap(face.space("xs"))
            self.add(self.hint)
        self.fill()

    @property
    def where(self) -> str:
        """`Question 3 of 6`."""
        return self.tr("Question {number} of {all}").format(number=self._number, all=self._whole)

    @property
    def spoken(self) -> str:
        """The question as it is announced."""
        return " ".join(part for part in (f"{self.where}.", self.heading.text(), self.answers.advice) if part)

    def begin(self) -> None:
        """Give the focus to where one reads, or writes at once."""
        (self.answers.begin() or self.heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead into the answers; that is the page's to do."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def say_missing(self, text: str) -> None:
        """Something is missing yet: say so, below the answers."""
        self._missing_words.setText(text)
        self.missing.setAccessibleName(text)
        self.missing.show()
        announce(self.missing, text, at_once=True)
        self._bring_into_view(self.missing)

    def show_verdict(self, verdict: Verdict, feedback: QWidget) -> None:
        """Judge the answers, and put the feedback below them."""
        self.answers.judge(verdict)
        self.missing.hide()
        if self.hint is not None:
            self.hint.rest()
        at = self.column.count() - 1
        self.column.insertSpacing(at, self.face.space("lg"))
        self.column.insertWidget(at + 1, feedback)
        self._bring_into_view(feedback)

    def _picked(self) -> None:
        self.missing.hide()

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

    def _steps(self, view: QuizView) -> StepBar:
        answered = view.attempt.answers
        states = ["done" if one.id in answered else "later" for one in view.questions]
        states[self._number - 1] = "now"
        return StepBar(self.face, self.tr("Questions answered"), states)

    def _standing(self, view: QuizView) -> QHBoxLayout:
        pattern = self.tr("Attempt {number} · pass with {needed} of {all}")
        rules = pattern.format(number=view.attempt.number, needed=needed(view.quiz), all=self._whole)
        row = QHBoxLayout()
        row.setSpacing(self.face.space("md"))
        row.addWidget(Words(self.face, self.where, "label", "ink_tertiary", weight=400))
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(Words(self.face, rules, "label", "ink_tertiary", weight=400, align=right), 1)
        return row

    def _missing_line(self) -> tuple[QWidget, Words]:
        line, words = QWidget(), Words(self.face, "", "label", "warning", weight=600)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, self.face.space("sm"), 0, 0)
        row.setSpacing(self.face.space("xs"))
        sign = icon_label(self.face, "info", "small", "warning")
        sign.setFixedHeight(self.face.line("label"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        line.hide()
        return line, words

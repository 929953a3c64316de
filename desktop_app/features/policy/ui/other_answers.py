"""The answers that are not a signature: a question, not now, no; each as easy to reach as the signature itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.policy.mine import Mine
from desktop_app.features.policy.signature import Answer
from desktop_app.features.policy.ui.answer_panel import AnswerPanel, DisagreePanel
from desktop_app.features.policy.ui.question_panel import QuestionPanel, Subject
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.flow import Flow
from desktop_app.qt.widgets.text import Words


class OtherAnswers(QWidget):
    """Says `said(answer, clause id, text)`, `begun(…)` while one writes, `dropped(…)` when it shall go."""

    said = Signal(object, str, str)
    begun = Signal(object, str, str)
    dropped = Signal(object, str, str)
    opened = Signal(QWidget)
    closed = Signal()

    def __init__(self, face: Face, subjects: tuple[Subject, ...], contact: str, mine: Mine) -> None:
        super().__init__()
        self.face = face
        self.mine = mine
        self._subjects, self._contact = subjects, contact
        self.panel: AnswerPanel | None = None
        self.question = Button(
            face, self.tr("I have a question"), "quiet", "small", "message-square-text", hang="left", on_click=self._ask
        )
        self.not_now = Button(face, self.tr("Not now"), "quiet", "small", "clock", hang="left", on_click=self._wait)
        self.disagree = Button(
            face, self.tr("I do not agree"), "quiet", "small", "hand", hang="left", on_click=self._disagree
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self._column.addWidget(Words(face, self.tr("These are answers too:"), "caption", "ink_tertiary"))
        self._column.addWidget(Flow(self.question, self.not_now, self.disagree, gap=face.space("xs"), line_gap=0))

    def close_panel(self) -> None:
        """Take the open panel away."""
        if self.panel is not None:
            self.closed.emit()
            self._column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def set_busy(self, busy: bool) -> None:
        """While an answer is being kept no other can be given."""
        for button in (self.question, self.not_now, self.disagree):
            button.setEnabled(not busy)
        if self.panel is not None:
            self.panel.set_busy(busy)

    def _open(self, panel: AnswerPanel, button: Button, answer: Answer) -> None:
        self.flush()
        self.close_panel()
        self.panel = panel
        panel.begun.connect(lambda about, text: self.begun.emit(answer, about, text))
        panel.closed.connect(lambda: self._drop(answer, panel))
        panel.closed.connect(button.setFocus)
        self._column.addWidget(panel)
        panel.follow(self.disagree)
        panel.begin()
        self.opened.emit(panel)

    def _drop(self, answer: Answer, panel: AnswerPanel) -> None:
        panel.forget()
        self.close_panel()
        self.dropped.emit(answer, panel.subject, panel.written)

    def flush(self) -> None:
        """Keep now what is being written."""
        if self.panel is not None:
            self.panel.flush()

    def _ask(self) -> None:
        drafts = self.mine.questions
        about = "" if "" in drafts or not drafts else next(iter(drafts))
        panel = QuestionPanel(self.face, self._subjects, about, self._contact, lambda: self.mine.questions)
        panel.asked.connect(lambda clause_id, text: self.said.emit(Answer.QUESTION, clause_id, text))
        self._open(panel, self.question, Answer.QUESTION)

    def _wait(self) -> None:
        self.said.emit(Answer.NOT_NOW, "", "")

    def _disagree(self) -> None:
        panel = DisagreePanel(self.face, self.mine.reasons)
        panel.disagreed.connect(lambda text: self.said.emit(Answer.DISAGREE, "", text))
        self._open(panel, self.disagree, Answer.DISAGREE)

    def begin_again(self, answer: Answer, text: str) -> None:
        """Open the panel of an answer once more, with what was written."""
        (self._disagree if answer is Answer.DISAGREE else self._ask)()
        if self.panel is not None:
            self.panel.write(text)

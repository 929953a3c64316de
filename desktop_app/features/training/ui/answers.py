"""The answers of one question as rows: picked by mouse, arrows, letters or Space, and judged in the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Verdict
from desktop_app.packs.course import FALSE, TRUE, Question, QuestionKind
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.answer import OneAnswer, SomeAnswer

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Answers(QWidget):
    """One of them or several, as the question asks; `changed` is told whenever the choice changes."""

    def __init__(self, face: Face, question: Question, changed: Callable[[], None]) -> None:
        super().__init__()
        self.question = question
        self.several = question.kind is QuestionKind.MULTIPLE
        self.rows: dict[str, OneAnswer | SomeAnswer] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(face.space("sm"))
        kind = SomeAnswer if self.several else OneAnswer
        for letter, (key, text) in zip(LETTERS, options(question, face.language), strict=False):
            row = self.rows[key] = kind(face, letter, text)
            row.toggled.connect(lambda _on: changed())
            column.addWidget(row)

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of what is picked."""
        return frozenset(key for key, row in self.rows.items() if row.isChecked())

    def press(self, letter: str) -> bool:
        """Pick (or drop, where several may be) the answer of a letter; False when there is none."""
        at = LETTERS.find(letter.upper()) if len(letter) == 1 else -1
        if not 0 <= at < len(self.rows):
            return False
        row = list(self.rows.values())[at]
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row.click()
        return True

    def enter_by_arrow(self, key: int) -> bool:
        """An arrow pressed outside brings the focus to the first answer, or to the last."""
        ends = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}
        if key not in ends:
            return False
        list(self.rows.values())[ends[Qt.Key(key)]].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def judge(self, verdict: Verdict) -> None:
        """Show which were right; what was picked stays picked."""
        for key, row in self.rows.items():
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
    if question.kind is QuestionKind.MULTIPLE:
        return "right", translate("Answers", "Right as well")
    if question.kind is QuestionKind.TRUE_FALSE:
        return "right", translate("Answers", "The right answer")
    return "right", translate("Answers", "The better answer")

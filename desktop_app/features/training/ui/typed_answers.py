"""Answers that are typed: a few words, or a number with its unit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.features.training.quiz import Answer, Verdict, is_number
from desktop_app.features.training.ui.answer_words import accepted_words
from desktop_app.features.training.ui.answers import Answers
from desktop_app.features.training.ui.right_line import RightLine
from desktop_app.packs.course import Question
from desktop_app.qt.face import Face
from desktop_app.qt.i18n import locale_of
from desktop_app.qt.widgets.inputs import ChoiceField, LineField

_LONGEST = 300  # signs one may type
_EXAMPLE = 12.5


class TypedAnswers(Answers):
    """A line to write in; Enter checks."""

    def __init__(self, face: Face, question: Question) -> None:
        super().__init__(face, question)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(face.space("sm"))
        self.field = LineField(face, self.tr("Your answer"), help_text=self.help(), large=True)
        self.line.setMaxLength(_LONGEST)
        self.line.textChanged.connect(self.changed)
        self.lay_out()

    def lay_out(self) -> None:
        """The line alone."""
        self.column.addWidget(self.field)

    @property
    def line(self) -> QLineEdit:
        """Where one writes."""
        return self.field.edit

    @property
    def answer(self) -> Answer:
        """The text as typed."""
        return (self.line.text(),) if self.field.text() else ()

    @property
    def missing(self) -> str:
        """Something has to be written."""
        return "" if self.answer else self.tr("Write an answer first.")

    def help(self) -> str:
        """What one should know before writing."""
        accepted = self.question.accepted
        if accepted is not None and accepted.forgive_accents:
            return self.tr("Capital letters and accents do not matter.")
        return self.tr("Capital letters do not matter.")

    def begin(self) -> QWidget | None:
        """One may write at once."""
        return self.line

    def press(self, sign: str) -> bool:
        """What is typed elsewhere is written here."""
        if not sign.isprintable() or not sign:
            return False
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.insert(sign)
        return True

    def judge(self, verdict: Verdict) -> None:
        """Hold still, and tell what is accepted."""
        super().judge(verdict)
        self.line.setText(next(iter(verdict.given), ""))
        self.line.setReadOnly(True)
        self.field.set_verdict(right=verdict.right)
        words = self.tr("Right") if verdict.right else self.tr("Not quite")
        self.field.set_aside(words, *(("success", "check") if verdict.right else ("danger", "x")))
        self.field.set_help("")
        told = self.accepted(verdict)
        self.line.setAccessibleDescription(" ".join(part for part in (words, told) if part))
        if told:
            line = RightLine(self.face, told)
            self.column.addWidget(line)
            line.show()

    def accepted(self, verdict: Verdict) -> str:
        """What would have been right; where it was right, what else would have been."""
        words = accepted_words(self.question, self.face.language)
        if verdict.right or not words:
            return ""
        pattern = self.tr("The right answer: {text}") if len(words) == 1 else self.tr("Right answers: {text}")
        return pattern.format(text=" · ".join(words))


class NumberAnswers(TypedAnswers):
    """A number in figures; where there are several units, one is chosen beside it."""

    def lay_out(self) -> None:
        """The line, and beside it the unit."""
        self.units: ChoiceField | None = None
        quantity = self.question.quantity
        units = quantity.units if quantity is not None else ()
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        row.addWidget(self.field, 3, Qt.AlignmentFlag.AlignTop)
        if len(units) > 1:
            names = [(unit.id, unit.text.of(self.face.language)) for unit in units]
            self.units = ChoiceField(self.face, self.tr("Unit"), names)
            self.units.set_large()
            self.units.box.currentIndexChanged.connect(self.changed)
            row.addWidget(self.units, 2, Qt.AlignmentFlag.AlignTop)
        elif units:
            self.field.set_label(self.tr("Your answer, in {unit}").format(unit=units[0].text.of(self.face.language)))
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def answer(self) -> Answer:
        """The number as typed, and the unit where one can be chosen."""
        typed = super().answer
        return (*typed, self.units.current) if typed and self.units is not None else typed

    @property
    def missing(self) -> str:
        """A number has to be written; what is no number does no harm."""
        if not self.answer:
            return self.tr("Write a number first.")
        if not is_number(self.question, self.answer, self.face.language):
            pattern = self.tr(
                "“{text}” cannot be read as a number, so nothing was counted. Write figures, as {example}."
            )
            return pattern.format(text=self.field.text(), example=_example(self.face))
        return ""

    def help(self) -> str:
        """How numbers are written."""
        return self.tr("In figures, as {example}").format(example=_example(self.face))

    def judge(self, verdict: Verdict) -> None:
        """The unit stays as well."""
        super().judge(verdict)
        if self.units is not None:
            self.units.box.setCurrentIndex(max(0, self.units.box.findData("".join(verdict.given[1:]))))
            self.units.box.setEnabled(False)


def _example(face: Face) -> str:
    return locale_of(face.language).toString(_EXAMPLE, "f", 1)

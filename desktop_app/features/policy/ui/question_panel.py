"""Takes down a question about the policy, which stays here until the person sends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from desktop_app.features.policy.ui.answer_panel import AnswerPanel
from desktop_app.features.policy.view import PolicyView
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.inputs import ChoiceField, TextField
from desktop_app.qt.widgets.text import Words


@dataclass(frozen=True)
class Subject:
    """What one may ask about: a clause, or with an empty id the whole policy."""

    clause_id: str
    label: str


def subjects_of(view: PolicyView) -> tuple[Subject, ...]:
    """The whole policy, then each clause by its number and its section."""
    whole = Subject("", QCoreApplication.translate("QuestionPanel", "The policy as a whole"))
    template = QCoreApplication.translate("QuestionPanel", "Clause {number} · {section}")
    clauses = (
        Subject(
            clause.id,
            template.format(number=clause.number, section=view.policy.section(clause.section).title.of(view.language)),
        )
        for clause in view.clauses
    )
    return whole, *clauses


class QuestionPanel(AnswerPanel):
    """Says `asked(clause id, text)` when there is something to keep. `drafts` tells what is kept of questions begun."""

    asked = Signal(str, str)

    def __init__(
        self,
        face: Face,
        subjects: tuple[Subject, ...],
        clause_id: str,
        contact: str,
        drafts: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        super().__init__(face, self.tr("Keep my question"))
        self.opened_at = self._about = clause_id
        self._drafts = drafts
        options = [(subject.clause_id, subject.label) for subject in subjects]
        self.about = ChoiceField(face, self.tr("About"), options, clause_id)
        self.question = TextField(face, self.tr("Your question"))
        self.save_from(self.question, drafts().get(clause_id, ""))
        self.question.edit.textChanged.connect(lambda: self.question.set_error(""))
        self.about.box.currentIndexChanged.connect(self._turn)
        self.add(self.about)
        self.add(self.question)
        if contact:
            sentence = self.tr("You can also ask {contact} in person.").format(contact=contact)
            self.add(Words(face, sentence, "caption", "ink_tertiary"))
        self.finish(self.about.box, self.question.edit)

    @property
    def subject(self) -> str:
        """The clause one asks about."""
        return self._about

    def _turn(self, _index: int) -> None:
        """It is about another clause now; what was begun there before stays in front of it."""
        self.forget()
        before, self._about = self._about, self.about.current
        text, other = self.written, self._drafts().get(self._about, "")
        if other and other != text:
            self.write(f"{other}\n\n{text}" if text.strip() else other)
            self.forget()
        if text.strip():
            self.begun.emit(self._about, self.written)
            self.begun.emit(before, "")

    def begin(self) -> None:
        """Start writing."""
        self.question.edit.setFocus()

    def keep(self) -> None:
        """Keep what is written; an empty question is pointed out where it is missing."""
        text = self.question.text()
        if not text:
            self.question.set_error(self.tr("Write your question first."))
            self.begin()
            return
        self.asked.emit(self.about.current, text)

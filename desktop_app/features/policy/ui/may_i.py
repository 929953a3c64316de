"""What the policy says to a question, cited beneath it: as many clauses as there is room for, and whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.answers import Answer
from desktop_app.features.policy.ui.may_i_answer import MayIAnswer
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.hairline import Hairline
from desktop_app.qt.widgets.text import Words


class MayI(QWidget):
    """Says `wanted(clause id)` for a clause that one would like to see; `ask` is pressed to ask a person instead.

    Only the nearest clause shows its examples, for the others are a step away.
    """

    wanted = Signal(str)

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self._answers: tuple[Answer, ...] = ()
        self._rows: list[MayIAnswer] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.ask = Button(face, self.tr("Ask about it"), "quiet", "small", "message-square-text", hang="right")
        self._column.addWidget(Hairline(face))
        self._foot = self._lay_foot()
        self._column.addWidget(self._foot)
        self.hide()

    def _lay_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(
            self.face.space("md"), self.face.space("xs"), self.face.space("md"), self.face.space("xs")
        )
        row.setSpacing(self.face.space("sm"))
        told = self.tr("These are the policy’s own words. If they leave you in doubt, ask.")
        row.addWidget(Words(self.face, told, "caption", "ink_secondary"), 1)
        row.addWidget(self.ask)
        return foot

    @property
    def answers(self) -> tuple[MayIAnswer, ...]:
        """The clauses that are cited and seen."""
        return tuple(row for row in self._rows if not row.isHidden())

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Cite these, and nothing where there are none."""
        if tuple(answers) != self._answers:
            self._answers = tuple(answers)
            self._put()
        self.setVisible(bool(answers))

    def _put(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [MayIAnswer(self.face, answer, first=at == 0) for at, answer in enumerate(self._answers)]
        for at, row in enumerate(self._rows):
            row.wanted.connect(self.wanted)
            row.hide()  # until it is known what there is room for
            self._column.insertWidget(at, row)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from `before`, and go through it in the order of reading."""
        for earlier, later in pairwise((before, *(row.show_clause for row in self._rows), self.ask)):
            QWidget.setTabOrder(earlier, later)

    def fit(self, width: int, room: int) -> None:
        """Show as much as `room` holds, the nearest clause in any case."""
        if not self._rows:
            return
        first, *others = self._rows
        left = room - self._foot.heightForWidth(width) - 1
        with_examples = left >= first.height_at(width, examples=True)
        left -= first.height_at(width, examples=with_examples)
        first.show_examples(shown=with_examples)
        first.show()
        for row in others:
            left -= row.height_at(width, examples=False)
            row.setVisible(left >= 0)

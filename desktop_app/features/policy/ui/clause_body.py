"""What stands in a clause's card: its number and bookmark, its words, a note, and what one may do about it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.features.policy.prepared import TermMarks
from desktop_app.features.policy.ui.bookmark import BookmarkButton
from desktop_app.features.policy.ui.change_panel import ChangePanel
from desktop_app.features.policy.ui.clause_actions import ClauseActions
from desktop_app.features.policy.ui.clause_text import ClauseText
from desktop_app.features.policy.ui.note import NoteField
from desktop_app.features.policy.ui.wording import anew_words, carried_words
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.flow import Flow


class ClauseBody(QWidget):
    """Built in its place, hidden. Says `noted(text)` when there is something to keep of a note."""

    noted = Signal(str)

    def __init__(self, face: Face, view: PolicyView, clause: Clause, terms: TermMarks, place: QWidget) -> None:
        super().__init__(place)
        self.face = face
        self._number = clause.number
        self.bookmark = BookmarkButton(face, clause.number)
        self.text = ClauseText(face, view.policy, clause, view.language, terms)
        self.change = self._change(view, clause)
        self.deeds = ClauseActions(face, clause.number, counts=view.own and not view.carries(clause.id))
        self.deeds.write.clicked.connect(lambda _on=False: self.write_note())
        self.note: NoteField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(face.space("xs"))
        self._add_head(disciplinary=clause.disciplinary, news=self._news(view, clause))
        self._column.addWidget(self.text)
        if self.change is not None:
            self._column.addSpacing(face.space("xxs"))
            self._column.addWidget(self.change)
        self._column.addWidget(self.deeds)

    def _news(self, view: PolicyView, clause: Clause) -> Chip | None:
        """That it is asked because it is not as it was, or not asked because it is."""
        if moment := view.carries(clause.id):
            return Chip(self.face, carried_words(moment), "neutral", "history")
        return Chip(self.face, anew_words(view, clause.id), "warning", "pencil") if view.asks_anew(clause.id) else None

    def _change(self, view: PolicyView, clause: Clause) -> ChangePanel | None:
        """What it said before, where it is asked because of that; folded away once it is signed."""
        change, before = view.change_of(clause.id), view.state.before
        if change is None or before is None or not view.asks_anew(clause.id):
            return None
        panel = ChangePanel(self.face, change, before.version, clause.number)
        panel.open(opened=view.state.signed_at is None)
        return panel

    def _add_head(self, *, disciplinary: bool, news: Chip | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        chips = [Chip(self.face, self._number, "accent")] + ([news] if news is not None else [])
        if disciplinary:
            measures = QCoreApplication.translate("ClauseCard", "Disciplinary measures")
            chips.append(Chip(self.face, measures, "warning", "scale"))
        row.addWidget(Flow(*chips, gap=self.face.space("sm"), line_gap=self.face.space("xxs")), 1)
        row.addWidget(self.bookmark, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addSpacing(self.face.space("xxs"))

    def sizeHint(self) -> QSize:
        """As it is: at any other width all lines would have to be set once more, and the height follows the width."""
        return self.size()

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from `before`, and go through it in the order of reading."""
        stops = [one for one in self.findChildren(QAbstractButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for earlier, later in pairwise((before, *stops)):
            QWidget.setTabOrder(earlier, later)

    def write_note(self) -> None:
        """Go to the note, which is there from now on."""
        if self.note is None:
            self.open_note("")
        if self.note is not None:
            self.note.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_note(self, text: str) -> None:
        """Show a note; one that is being written stays as it is."""
        if self.note is not None:
            return
        self.note = NoteField(self.face, self._number, text)
        self.note.changed.connect(self.noted)
        self.note.left.connect(self._close_note)
        self._column.insertWidget(self._column.indexOf(self.deeds), self.note)
        self.setTabOrder(self.text.last_stop or self.bookmark, self.note.edit)
        self.deeds.write.hide()

    def _close_note(self) -> None:
        if self.note is not None:
            self._column.removeWidget(self.note)
            self.note.hide()
            self.note.deleteLater()
            self.note = None
            self.deeds.write.show()

"""One clause to be read, with what a person may do about it; read only when they say so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.features.policy.prepared import TermMarks
from desktop_app.features.policy.ui.answer_panel import AnswerPanel
from desktop_app.features.policy.ui.bookmark import BookmarkButton
from desktop_app.features.policy.ui.clause_actions import ClauseActions
from desktop_app.features.policy.ui.clause_text import ClauseText
from desktop_app.features.policy.ui.note import NoteField
from desktop_app.features.policy.view import PolicyView
from desktop_app.packs.policy import Clause
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.card import Card
from desktop_app.qt.widgets.chip import Chip

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ClauseCard(Card):
    """Takes the focus as a whole. R says "read", B bookmarks, N writes a note, A asks; J and K (or the arrows) go on.

    In an edition that is not the person's own nothing can be marked as read.
    """

    entered = Signal(str)
    read = Signal(str)
    asked = Signal(str)
    stepped = Signal(str, int)
    scrolled = Signal(str, int)
    bookmarked = Signal(str, bool)
    noted = Signal(str, str)
    explained = Signal(str, QWidget)

    def __init__(self, face: Face, view: PolicyView, clause: Clause, terms: TermMarks) -> None:
        super().__init__(face, spacing=face.space("xs"))
        self.clause = clause
        self._is_read = False
        self._counts = view.own
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", face.size("radius.card"))
        self.bookmark = BookmarkButton(face, clause.number)
        self.text = ClauseText(face, view.policy, clause, view.language, terms)
        self.deeds = ClauseActions(face, clause.number, counts=view.own)
        self.ask_button, self.read_button = self.deeds.ask, self.deeds.read
        self.note: NoteField | None = None
        self._panel: AnswerPanel | None = None
        self._add_head()
        self.add(self.text)
        self.add(self.deeds)
        self._listen()
        self.show_state(read=False)

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.face.space("sm"))
        row.addWidget(Chip(self.face, self.clause.number, "accent"))
        if self.clause.disciplinary:
            row.addWidget(Chip(self.face, self.tr("Disciplinary measures"), "warning", "scale"))
        row.addStretch(1)
        row.addWidget(self.bookmark)
        self.add(row)
        self.column.addSpacing(self.face.space("xxs"))

    def _listen(self) -> None:
        id_ = self.clause.id
        self.text.asked.connect(self.explained)
        self.bookmark.clicked.connect(self._turn_bookmark)
        self.deeds.ask.clicked.connect(lambda _on=False: self.asked.emit(id_))
        self.deeds.write.clicked.connect(lambda _on=False: self.write_note())
        self.deeds.read.clicked.connect(lambda _on=False: self._say_read())

    # State

    @property
    def is_read(self) -> bool:
        """Whether the clause is shown as read."""
        return self._is_read

    def show_state(self, *, read: bool) -> None:
        """Show whether it is read."""
        self._is_read = read
        if self.read_button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deeds.show_read(read=read)
        rule = self.text.texts["rule"]
        name = self.tr("Clause {number}. {rule}").format(number=self.clause.number, rule=rule)
        self.setAccessibleName(name)
        keys = self.tr("J next clause, K the one before, B bookmark, N note, A ask.")
        told = self.tr("Read.") if read else self.tr("Not read yet: press R when you have read it.")
        self.setAccessibleDescription(f"{told} {keys}" if self._counts else keys)

    def show_mine(self, *, bookmarked: bool, note: str, question: bool) -> None:
        """Show what the person has put beside it; a note that is being written stays as it is."""
        self.bookmark.show_set(on=bookmarked)
        self.deeds.show_question(begun=question)
        if note and self.note is None:
            self._open_note(note)

    def show_current(self, *, current: bool) -> None:
        """Frame it as the one that the search has come to."""
        if self.selected != current:
            self.selected = current
            self.update()

    def show_panel(self, panel: AnswerPanel | None) -> None:
        """Show something below the clause (the question panel), or take it away."""
        if self._panel is not None:
            self.column.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = panel
        if panel is not None:
            self.add(panel)
            panel.follow(self.read_button)

    # Notes

    def write_note(self) -> None:
        """Go to the note, which is there from now on."""
        if self.note is None:
            self._open_note("")
        if self.note is not None:
            self.note.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_note(self, text: str) -> None:
        self.note = NoteField(self.face, self.clause.number, text)
        self.note.changed.connect(lambda written: self.noted.emit(self.clause.id, written))
        self.note.left.connect(self._close_note)
        self.column.insertWidget(self.column.indexOf(self.deeds), self.note)
        self.setTabOrder(self.text.last_stop or self.bookmark, self.note.edit)
        self.deeds.write.hide()

    def _close_note(self) -> None:
        if self.note is not None:
            self.column.removeWidget(self.note)
            self.note.hide()
            self.note.deleteLater()
            self.note = None
            self.deeds.write.show()

    # What the person does

    def _say_read(self) -> None:
        if not self._counts:
            announce(self, self.tr("Reading this edition does not count: it is not yours."))
        elif not self._is_read and self.read_button.isEnabled():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.read_button.setEnabled(False)
            self.read.emit(self.clause.id)

    def _turn_bookmark(self) -> None:
        self.bookmarked.emit(self.clause.id, not self.bookmark.is_set)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One is at this clause now."""
        super().focusInEvent(event)
        self.entered.emit(self.clause.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a clause; everything else goes on to the page."""
        key = Qt.Key(event.key())
        keys = {
            Qt.Key.Key_R: self._say_read,
            Qt.Key.Key_B: self._turn_bookmark,
            Qt.Key.Key_N: self.write_note,
            Qt.Key.Key_A: self.ask_button.click,
        }
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in keys:
            keys[key]()
        elif key in _STEPS:
            self.stepped.emit(self.clause.id, _STEPS[key])
        elif key in _ARROWS:
            self.scrolled.emit(self.clause.id, _ARROWS[key])
        else:
            super().keyPressEvent(event)

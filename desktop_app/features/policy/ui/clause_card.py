"""One clause to be read, with what a person may do about it; read only when they say so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.features.policy.parts import PARTS
from desktop_app.features.policy.prepared import TermMarks
from desktop_app.features.policy.ui.answer_panel import AnswerPanel
from desktop_app.features.policy.ui.bookmark import BookmarkButton
from desktop_app.features.policy.ui.clause_actions import ClauseActions
from desktop_app.features.policy.ui.clause_body import ClauseBody
from desktop_app.features.policy.ui.clause_text import ClauseText
from desktop_app.features.policy.ui.hollow import Guess, Hollow
from desktop_app.features.policy.ui.note import NoteField
from desktop_app.features.policy.ui.wording import anew_words, carried_words
from desktop_app.features.policy.view import PolicyView
from desktop_app.features.policy.words import Span
from desktop_app.packs.policy import Clause
from desktop_app.qt.announce import announce
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.button import Button
from desktop_app.qt.widgets.card import Card

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ClauseCard(Card):
    """Takes the focus as a whole. R says "read", B bookmarks, N writes a note, A asks; J and K (or the arrows) go on.

    Hollow at first: it has its name, its keys and about its height, and knows what it will have to show. `build` and
    `fill` make the rest, and so does whoever asks for a part of it. Nothing can be marked as read in an edition that
    is not the person's own.
    """

    entered = Signal(str)
    read = Signal(str)
    asked = Signal(str)
    stepped = Signal(str, int)
    scrolled = Signal(str, int)
    bookmarked = Signal(str, bool)
    noted = Signal(str, str)
    explained = Signal(str, QWidget)

    def __init__(self, face: Face, view: PolicyView, clause: Clause, terms: TermMarks, guess: Guess) -> None:
        super().__init__(face, spacing=face.space("xs"))
        self.clause = clause
        self._view = view
        self._terms = terms
        self._counts = view.own and not view.carries(clause.id)
        self._is_read = self._is_bookmarked = self._has_question = False
        self._note = ""
        self._marks: Mapping[str, Sequence[Span]] = {}
        self._body: ClauseBody | None = None
        self._panel: AnswerPanel | None = None
        self._hollow: Hollow | None = self._keep_room(guess)
        self.add(self._hollow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", face.size("radius.card"))
        name = self.tr("Clause {number}. {rule}")
        self.setAccessibleName(name.format(number=clause.number, rule=clause.rule.of(view.language)))
        self.show_state(read=False)

    # Filling

    def _keep_room(self, guess: Guess) -> Hollow:
        texts = {part: getattr(self.clause, part).of(self._view.language) for part in PARTS}
        marked = {mark.term_id for found in self._terms.values() for mark in found}
        others = not marked.issuperset(self.clause.glossary)
        more = guess.more(words=others, grave=self.clause.disciplinary)
        change = self._view.change_of(self.clause.id) if self._view.asks_anew(self.clause.id) else None
        return Hollow(guess, texts, more + (guess.change(change) if change is not None else 0))

    @property
    def is_filled(self) -> bool:
        """Whether everything is in its place."""
        return self._hollow is None

    def fill(self) -> ClauseBody:
        """Make its parts and put them in the place kept for them."""
        body = self._build()
        while not self.is_filled:
            self.fill_on()
        return body

    def fill_on(self) -> None:
        """One step of it, a few milliseconds: make the parts, set their lines, put them in."""
        body, hollow = self._body, self._hollow
        if body is None:
            self._build()
        elif hollow is not None and body.isHidden() and body.width() != hollow.width():
            body.resize(hollow.width(), body.heightForWidth(hollow.width()))
        elif hollow is not None:
            self._put_in(body, hollow)

    def _build(self) -> ClauseBody:
        if self._body is None:
            self._body = body = ClauseBody(self.face, self._view, self.clause, self._terms, self)
            id_ = self.clause.id
            body.follow(self)
            body.text.asked.connect(self.explained)
            body.bookmark.clicked.connect(self._turn_bookmark)
            body.deeds.ask.clicked.connect(lambda _on=False: self.asked.emit(id_))
            body.deeds.read.clicked.connect(lambda _on=False: self._say_read())
            body.noted.connect(lambda text: self.noted.emit(id_, text))
            self._show_all(body)
        return self._body

    def _put_in(self, body: ClauseBody, hollow: Hollow) -> None:
        self._hollow = None
        self.column.setEnabled(False)  # or Qt lays out the whole page for each clause that is shown
        self.column.removeWidget(hollow)
        hollow.hide()
        hollow.deleteLater()
        self.column.insertWidget(0, body)
        if body.isHidden():  # as it is in a page that is on screen
            body.show()
        self.column.setEnabled(True)

    def lay_out(self) -> None:
        """Lay out its parts here and now, from the inside out: asked for one by one, each would move the page again."""
        inside = reversed(self.findChildren(QWidget))
        for layout in (one.layout() for one in (*inside, self)):
            if layout is not None:
                layout.activate()

    def _show_all(self, body: ClauseBody) -> None:
        body.deeds.show_read(read=self._is_read)
        body.deeds.show_question(begun=self._has_question)
        body.bookmark.show_set(on=self._is_bookmarked)
        body.text.mark(self._marks)
        if self._note:
            body.open_note(self._note)

    def sizeHint(self) -> QSize:
        """As it is: at any other width all lines would have to be set once more, and the height follows the width."""
        return self.size()

    # Its parts

    @property
    def text(self) -> ClauseText:
        """What it says."""
        return self.fill().text

    @property
    def bookmark(self) -> BookmarkButton:
        """The bookmark, set or not."""
        return self.fill().bookmark

    @property
    def deeds(self) -> ClauseActions:
        """What one may do about it."""
        return self.fill().deeds

    @property
    def ask_button(self) -> Button:
        """Opens the question."""
        return self.deeds.ask

    @property
    def read_button(self) -> Button:
        """Says that it is read."""
        return self.deeds.read

    @property
    def note(self) -> NoteField | None:
        """The note, if there is one."""
        return self.fill().note if self._body is not None or self._note else None

    # State

    @property
    def is_read(self) -> bool:
        """Whether the clause is shown as read."""
        return self._is_read

    def show_state(self, *, read: bool) -> None:
        """Show whether it is read."""
        self._is_read = read
        keys = self.tr("J next clause, K the one before, B bookmark, N note, A ask.")
        told = self.tr("Read.") if read else self.tr("Not read yet: press R when you have read it.")
        parts = (self._news(), told if self._counts else "", keys)
        self.setAccessibleDescription(" ".join(part for part in parts if part))
        if self._body is not None:
            if self._body.deeds.read.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._body.deeds.show_read(read=read)

    def _news(self) -> str:
        """What became of it since the person last signed, for whoever cannot see the chips."""
        view, name = self._view, self.clause.id
        if moment := view.carries(name):
            return f"{carried_words(moment)}."
        return f"{anew_words(view, name)}." if view.asks_anew(name) else ""

    def show_mine(self, *, bookmarked: bool, note: str, question: bool) -> None:
        """Show what the person has put beside it; a note that is being written stays as it is."""
        self._is_bookmarked, self._note, self._has_question = bookmarked, note, question
        if self._body is not None:
            self._body.bookmark.show_set(on=bookmarked)
            self._body.deeds.show_question(begun=question)
            if note:
                self._body.open_note(note)

    def show_marks(self, marks: Mapping[str, Sequence[Span]]) -> None:
        """Mark what was searched for."""
        self._marks = marks
        if self._body is not None:
            self._body.text.mark(marks)

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
            body = self.fill()
            self.add(panel)
            panel.follow(body.deeds.read)

    def flush(self) -> None:
        """Keep now what is being written beside it."""
        if self._body is not None and self._body.note is not None:
            self._body.note.flush()

    # What the person does

    def write_note(self) -> None:
        """Go to the note, which is there from now on."""
        self.fill().write_note()

    def _say_read(self) -> None:
        if self._view.carries(self.clause.id):
            announce(self, self._news())
        elif not self._counts:
            announce(self, self.tr("Reading this edition does not count: it is not yours."))
        elif not self._is_read and self.read_button.isEnabled():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.read_button.setEnabled(False)
            self.read.emit(self.clause.id)

    def _turn_bookmark(self) -> None:
        self.bookmarked.emit(self.clause.id, not self._is_bookmarked)

    def _ask(self) -> None:
        self.ask_button.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One is at this clause now."""
        super().focusInEvent(event)
        self.fill()
        self.entered.emit(self.clause.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a clause; everything else goes on to the page."""
        key = Qt.Key(event.key())
        keys = {
            Qt.Key.Key_R: self._say_read,
            Qt.Key.Key_B: self._turn_bookmark,
            Qt.Key.Key_N: self.write_note,
            Qt.Key.Key_A: self._ask,
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
